/** The interface of a browser that several reports share. */
import type { LentBrowser } from './open.ts';

export interface BrowserSession {
  /** Opens the browser when it is first asked for. Throws what `use` throws, and UserError 3 where there is no browser. */
  readonly lend: <T>(use: (lent: LentBrowser) => Promise<T>) => Promise<T>;
  /** Ends what is still open; nothing may be lent any more. */
  readonly end: () => Promise<void>;
}
