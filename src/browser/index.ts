/** The door to the browser: print a page, or borrow the browser; and clean up at the end of the program. */

export type { Environment } from './browser-source.ts';
export { type BrowserBuild, browserBuild } from './build.ts';
export { type EarlyBrowser, openEarly } from './early.ts';

export { isThereBrowser } from './identity.ts';
export type { LayoutFlaw } from './layout.ts';
export type { BrowserSession } from './lending.ts';

export { type Printed, type PrintJob, printPdf } from './print.ts';
export { openSession } from './session.ts';
export { type Trial, tryBrowser } from './trial.ts';
export { withBrowser } from './with-browser.ts';
