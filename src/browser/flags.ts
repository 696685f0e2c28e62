/** The command-line flags that a browser is started with. */

/** What keeps the page in, together with the walls around the page (`page.ts`): a test tries every way out that we know. */
const WALLS = [
  '--blink-settings=scriptEnabled=false',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

/** The same picture on every machine. */
const SAMENESS = ['--font-render-hinting=none', '--force-color-profile=srgb', '--disable-gpu'];

/** Those of Puppeteer for a headless shell, but for its features: it is not loaded yet when a browser is started. A test compares them. */
const PUPPETEER = [
  '--allow-pre-commit-input',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--enable-automation',
  '--export-tagged-pdf',
  '--force-color-profile=srgb',
  '--generate-pdf-document-outline',
  '--metrics-recording-only',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,WebUIReloadButton,ProcessPerSiteUpToMainFrameThreshold,IsolateSandboxedIframes',
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-extensions',
];

/**
 * One program where Chromium makes three: it starts a quarter faster. Its network and its GPU code then run in the browser's own
 * process, but there is no network to keep apart, and no GPU is used; what reads the page stays in a sandbox of its own.
 */
const FEWER_PROCESSES = ['--in-process-gpu'];

/** The last such flag alone counts: those of Puppeteer, and the network with the rest of the browser. */
const FEATURES = '--enable-features=PdfOopif,NetworkServiceInProcess2';

/** `profile` is the folder of its own. */
export function flagsFor(profile: string, isSandboxed: boolean): readonly string[] {
  const sandbox = isSandboxed ? [] : ['--no-sandbox'];
  return [
    ...PUPPETEER,
    ...FEWER_PROCESSES,
    FEATURES,
    ...WALLS,
    ...SAMENESS,
    ...sandbox,
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
}
