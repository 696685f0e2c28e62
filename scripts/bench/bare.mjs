/** What a script does that knows only Puppeteer: the same browser with the same walls, a page set and printed. */
import core from 'puppeteer-core';

const flags = [
  '--blink-settings=scriptEnabled=false',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
  // lkj lets another user run it, with the sandbox; a script would leave it out, and is the faster for it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** By the core alone: what `puppeteer` loads besides, to look for a browser and its settings, would only make the floor slower. */
export function launchBare(executablePath) {
  return core.launch({ executablePath, headless: 'shell', pipe: true, args: flags });
}

/** One in which a person would look at a page: with scripts and a network. */
export async function launchReader(executablePath) {
  const { default: puppeteer } = await import('puppeteer');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args });
}

export async function printBare(page, html) {
  await page.setContent(html, { waitUntil: 'load' });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
