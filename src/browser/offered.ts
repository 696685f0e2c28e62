/** Holds the browser that was started before the program was loaded, until a print opens one. State of the program itself, which has one at most. */
import type { BegunBrowser } from './begin.ts';
import type { BrowserCommand, BrowserProcess } from './process.ts';

let offered: BegunBrowser | undefined;

export function offerBrowser(browser: BegunBrowser | undefined): void {
  offered = browser;
}

/** Its process, where it was started by this command; from then on it is the taker's to end. */
export function takeOffered(command: BrowserCommand): BrowserProcess | undefined {
  return offered?.take(command);
}

/** Ends it if nobody has taken it. */
export async function endOffered(): Promise<void> {
  await offered?.end();
}
