/** Opens a browser while the page that it will print is still being composed. */
import { waiting } from '../io/cleaning.ts';
import type { OnProgress } from './browser-source.ts';
import { type BrowserOptions, openBrowser } from './launch.ts';
import type { OpenBrowser } from './open.ts';

/** A browser on its way. */
export interface EarlyBrowser {
  /** Settles when its program runs, or when there is none: from then on it can do without this thread. */
  readonly started: Promise<void>;
  /** The browser, which whoever takes it has to end. Throws what opening it has thrown. */
  take(): Promise<OpenBrowser>;
  /** Ends it if nobody has taken it. */
  end(): Promise<void>;
}

export function openEarly(options: BrowserOptions, onProgress: OnProgress): EarlyBrowser {
  let isTaken = false;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const opened = openBrowser({ ...options, onStarted: start }, onProgress);
  // Whoever takes it is told; where a flaw of the page is found first, it is that which is told.
  opened.then(start, start);
  return {
    started: waiting(started),
    async take() {
      const browser = await opened;
      isTaken = true;
      return browser;
    },
    async end() {
      if (!isTaken) await opened.then(({ process }) => process.end()).catch(() => undefined);
    },
  };
}
