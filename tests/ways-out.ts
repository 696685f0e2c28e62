/** Every way we know in which a page can reach the network or a file of the machine, as the page that tries it. */

/** `silent` where nothing of the page would be missing without it: it may be passed over, but never get through. */
export interface WayOut {
  readonly page: (address: string, port: number) => string;
  readonly silent?: true;
  /** It takes the place of the page, or needs one of its own: it cannot stand beside others. */
  readonly alone?: true;
}

const style = (css: (address: string) => string): WayOut => ({
  page: (address) => `<style>${css(address)}</style><p class="x">x</p><ul class="x"><li>x</li></ul><input class="x">`,
});
const body = (markup: (address: string) => string): WayOut => ({ page: markup });
const silent = (markup: (address: string, port: number) => string): WayOut => ({ page: markup, silent: true });
const alone = (markup: (address: string) => string): WayOut => ({ page: markup, alone: true });
const script = (text: (address: string, port: number) => string): WayOut =>
  silent((address, port) => `<script>${text(address, port)}</script>`);

export const waysToTheNetwork: Readonly<Record<string, WayOut>> = {
  img: body((at) => `<img src="${at}">`),
  srcset: body((at) => `<img srcset="${at} 1x">`),
  picture: body((at) => `<picture><source srcset="${at}"><img alt="x"></picture>`),
  'input type=image': body((at) => `<input type="image" src="${at}">`),
  video: silent((at) => `<video src="${at}" preload="auto" autoplay muted></video>`),
  'video poster': body((at) => `<video poster="${at}"></video>`),
  audio: silent((at) => `<audio src="${at}" preload="auto" controls></audio>`),
  'source in video': silent((at) => `<video preload="auto" muted autoplay><source src="${at}"></video>`),
  track: silent((at) => `<video src="data:video/mp4,"><track default src="${at}"></video>`),
  iframe: body((at) => `<iframe src="${at}"></iframe>`),
  'iframe srcdoc': body((at) => `<iframe srcdoc="<img src='${at}'>"></iframe>`),
  'iframe data': silent((at) => `<iframe src="data:text/html,<img src='${at}'>"></iframe>`),
  frame: alone((at) => `<frameset cols="50%,50%"><frame src="${at}"><frame src="${at}"></frameset>`),
  object: body((at) => `<object data="${at}" type="text/html"></object>`),
  'object image': body((at) => `<object data="${at}" type="image/png"></object>`),
  embed: body((at) => `<embed src="${at}" type="text/html">`),
  'embed of a page': body((at) => `<embed src="data:text/html,<img src='${at}'>" type="text/html">`),
  'object of a page': body((at) => `<object data="data:text/html,<img src='${at}'>" type="text/html"></object>`),
  'object of a drawing': body(
    (at) =>
      `<object type="image/svg+xml" data="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${at}'/></svg>"></object>`,
  ),
  'embed in a frame': body((at) => `<iframe srcdoc="<embed src='${at}' type='text/html'>"></iframe>`),
  'embed in a shadow': body(
    (at) => `<div><template shadowrootmode="open"><embed src="${at}" type="text/html"></template></div>`,
  ),
  'object in a shadow': body(
    (at) => `<div><template shadowrootmode="open"><object data="${at}" type="text/html"></object></template></div>`,
  ),
  'embed far below': body(
    (at) =>
      `<div style="height:9000px"></div><div style="content-visibility:auto"><embed src="${at}" type="text/html"></div>`,
  ),
  'embed on upright paper': body(
    (at) =>
      `<embed src="${at}" type="text/html"><style>embed{display:none}@media print and (orientation:portrait){embed{display:inline}}</style>`,
  ),
  'embed on wide paper': body(
    (at) =>
      `<embed src="${at}" type="text/html"><style>@page{size:A4 landscape}embed{display:none}@media print and (orientation:landscape){embed{display:inline}}</style>`,
  ),
  'object on narrow paper': body(
    (at) =>
      `<object data="${at}" type="text/html"></object><style>@page{size:A4;margin:2.5cm}object{display:none}@media print and (max-width:650px){object{display:inline}}</style>`,
  ),
  stylesheet: body((at) => `<link rel="stylesheet" href="${at}">`),
  'stylesheet for print': body((at) => `<link rel="stylesheet" media="print" href="${at}">`),
  'alternate stylesheet': silent((at) => `<link rel="alternate stylesheet" href="${at}">`),
  prefetch: silent((at) => `<link rel="prefetch" href="${at}">`),
  prerender: silent((at) => `<link rel="prerender" href="${at}">`),
  preload: silent((at) => `<link rel="preload" as="image" href="${at}">`),
  modulepreload: silent((at) => `<link rel="modulepreload" href="${at}">`),
  preconnect: silent((at) => `<link rel="preconnect" href="${at}">`),
  'dns-prefetch': silent((at) => `<link rel="dns-prefetch" href="${at}">`),
  icon: silent((at) => `<link rel="icon" href="${at}">`),
  manifest: silent((at) => `<link rel="manifest" href="${at}">`),
  import: style((at) => `@import url("${at}");`),
  'font face': style((at) => `@font-face{font-family:F;src:url("${at}")} .x{font-family:F}`),
  background: style((at) => `.x{background:url("${at}")}`),
  'background in print': style((at) => `@media print{.x{background:url("${at}")}}`),
  'image-set': style((at) => `.x{background:image-set("${at}" 1x)}`),
  cursor: silent((at) => `<style>*{cursor:url("${at}"),auto}</style>x`),
  'list-style': style((at) => `.x li{list-style:url("${at}")}`),
  'border-image': style((at) => `.x{border:9px solid;border-image:url("${at}") 3}`),
  mask: style((at) => `.x{mask:url("${at}")}`),
  'mask-image': style((at) => `.x{-webkit-mask-image:url("${at}")}`),
  content: style((at) => `.x::before{content:url("${at}")}`),
  'shape-outside': silent((at) => `<style>.s{float:left;shape-outside:url("${at}")}</style><p class="s">x</p>`),
  'clip-path': silent((at) => `<style>.c{clip-path:url("${at}#a")}</style><p class="c">x</p>`),
  filter: silent((at) => `<style>.f{filter:url("${at}#a")}</style><p class="f">x</p>`),
  'svg image': body((at) => `<svg><image href="${at}" width="9" height="9"/></svg>`),
  'svg xlink': body((at) => `<svg><image xlink:href="${at}" width="9" height="9"/></svg>`),
  'svg use': silent((at) => `<svg><use href="${at}#a"/></svg>`),
  feImage: silent(
    (at) => `<svg><filter id="a"><feImage href="${at}"/></filter><rect filter="url(#a)" width="9" height="9"/></svg>`,
  ),
  'svg in an image': silent(
    (at) => `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${at}'/></svg>">`,
  ),
  'svg script': silent((at) => `<svg><script href="${at}"></script></svg>`),
  'body background': alone((at) => `<body background="${at}">x`),
  'table background': body((at) => `<table background="${at}"><tr><td background="${at}">x</table>`),
  'form sent by a script': silent((at) => `<form action="${at}" id="f"></form><script>f.submit()</script>`),
  'meta refresh': alone((at) => `<meta http-equiv="refresh" content="0;url=${at}">`),
  base: alone((at) => `<base href="${at}/"><img src="x.png">`),
  ping: silent((at) => `<a href="#a" ping="${at}" id="a">x</a><script>a.click()</script>`),
  'script src': silent((at) => `<script src="${at}"></script>`),
  'script module': silent((at) => `<script type="module" src="${at}"></script>`),
  'import in a module': silent((at) => `<script type="module">import "${at}"</script>`),
  worker: script((at) => `new Worker(URL.createObjectURL(new Blob(["importScripts('${at}')"])))`),
  fetch: script((at) => `fetch("${at}", { mode: "no-cors" })`),
  XMLHttpRequest: script((at) => `const x = new XMLHttpRequest(); x.open("GET", "${at}"); x.send()`),
  beacon: script((at) => `navigator.sendBeacon("${at}", "x")`),
  EventSource: script((at) => `new EventSource("${at}")`),
  WebSocket: script((_, port) => `new WebSocket("ws://127.0.0.1:${port}/")`),
  'window.open': script((at) => `window.open("${at}")`),
  location: { ...alone((at) => `<script>location.href = "${at}"</script>`), silent: true },
  WebRTC: script(
    (_, port) =>
      `const c = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:${port}" }] });` +
      `c.createDataChannel("x"); c.createOffer().then((o) => c.setLocalDescription(o))`,
  ),
  'speculation rules': silent(
    (at) => `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${at}"]}]}</script>`,
  ),
  portal: silent((at) => `<portal src="${at}"></portal>`),
};

/** Of these, files that hold a secret: as text, page, style sheet and drawing. */
export type Secret = (ending: 'txt' | 'html' | 'css' | 'svg') => string;

export const waysToAFile: Readonly<Record<string, (secret: Secret) => string>> = {
  'iframe of a text': (at) => `<iframe src="${at('txt')}"></iframe>`,
  'iframe of a page': (at) => `<iframe src="${at('html')}"></iframe>`,
  'iframe in a frame': (at) => `<iframe srcdoc="<iframe src='${at('txt')}'></iframe>"></iframe>`,
  frame: (at) => `<frameset cols="50%,50%"><frame src="${at('txt')}"><frame src="${at('html')}"></frameset>`,
  object: (at) => `<object data="${at('txt')}" type="text/plain"></object>`,
  'object of a drawing': (at) => `<object data="${at('svg')}" type="image/svg+xml"></object>`,
  embed: (at) => `<embed src="${at('txt')}" type="text/plain">`,
  stylesheet: (at) => `<link rel="stylesheet" href="${at('css')}"><p class="x"></p>`,
  import: (at) => `<style>@import url("${at('css')}");</style><p class="x"></p>`,
  img: (at) => `<img src="${at('svg')}">`,
  background: (at) => `<style>.x{background:url("${at('svg')}")}</style><p class="x">x</p>`,
  content: (at) => `<style>.x::before{content:url("${at('svg')}")}</style><p class="x"></p>`,
  'svg image': (at) => `<svg><image href="${at('svg')}" width="300" height="50"/></svg>`,
  'svg use': (at) => `<svg><use href="${at('svg')}#rahasia"/></svg>`,
  foreignObject: (at) =>
    `<svg width="300" height="90"><foreignObject width="300" height="90"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${at('txt')}"></iframe></foreignObject></svg>`,
  'meta refresh': (at) => `<meta http-equiv="refresh" content="0;url=${at('txt')}">`,
  fetch: (at) => `<p id="p"></p><script>fetch("${at('txt')}").then((r) => r.text()).then((t) => p.append(t))</script>`,
  XMLHttpRequest: (at) =>
    `<p id="p"></p><script>const x = new XMLHttpRequest(); x.open("GET", "${at('txt')}", false); x.send(); p.append(x.responseText)</script>`,
  'script src': (at) => `<script src="${at('txt')}"></script>`,
};
