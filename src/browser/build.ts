/** Tells which build of a browser prints here: only the same build gives a PDF of the same bytes. */

import type { OnProgress } from './browser-source.ts';
import type { BrowserOptions } from './launch.ts';
import type { LentBrowser } from './open.ts';
import { withBrowser } from './with-browser.ts';

export interface BrowserBuild {
  /** What it calls itself: `HeadlessChrome/147.0.7727.0`. */
  readonly name: string;
  /** What it was built for: `linux-x64`. */
  readonly system: string;
}

export function buildOf({ name }: LentBrowser): BrowserBuild {
  return { name, system: `${process.platform}-${process.arch}` };
}

/** The build that `printPdf` would use. Throws UserError 3 where there is none. */
export function browserBuild(options: BrowserOptions, onProgress: OnProgress): Promise<BrowserBuild> {
  return withBrowser(options, onProgress, async (opened) => buildOf(opened));
}
