/** Opens a browser for one piece of work, and ends it afterwards, whatever happened. */

import { waiting } from '../io/cleaning.ts';
import type { OnProgress } from './browser-source.ts';
import type { EarlyBrowser } from './early.ts';
import { type BrowserOptions, openBrowser } from './launch.ts';
import type { LentBrowser, OpenBrowser } from './open.ts';
import { type Clock, within } from './time-limit.ts';

export interface LoanOptions extends BrowserOptions {
  /** A browser that is being opened already; it is used instead. */
  readonly early?: EarlyBrowser;
}

/** The browser and its profile are gone when this settles. Killed, not asked to close: there is nothing in it to save. */
export async function withBrowser<T>(
  options: LoanOptions,
  onProgress: OnProgress,
  use: (opened: LentBrowser) => Promise<T>,
): Promise<T> {
  if (options.session) return options.session.lend(use);
  const opened = await waiting(
    options.early ? inTime(options.early.take(), options.clock) : openBrowser(options, onProgress),
  );
  try {
    return await use(opened);
  } finally {
    await opened.process.end();
  }
}

/** Whoever has opened it early ends it where it comes too late. */
function inTime(taken: Promise<OpenBrowser>, clock: Clock | undefined): Promise<OpenBrowser> {
  return clock ? within(clock, taken, async () => undefined) : taken;
}
