/** One browser lent to many reports: each prints in a context of its own, which knows nothing of the others. */
import { waiting } from '../io/cleaning.ts';
import type { OnProgress } from './browser-source.ts';
import { type BrowserOptions, openBrowser } from './launch.ts';
import type { BrowserSession } from './lending.ts';
import type { LentBrowser, OpenBrowser } from './open.ts';

/** A browser is renewed after so many reports: what Chromium keeps of each (some MB of caches) never adds up to much. */
const REPORTS_PER_BROWSER = 50;

/** A context that does not close within this time has a page that hangs: its browser is given to nobody else. */
const SECONDS_TO_CLOSE = 5;

interface Shared {
  readonly opening: Promise<OpenBrowser>;
  /** How many reports it was lent to, and how many have it now. */
  lent: number;
  users: number;
}

/** What there is to tell of a browser is told once for all reports. */
export function openSession(
  options: BrowserOptions,
  onProgress: OnProgress,
  reportsPerBrowser = REPORTS_PER_BROWSER,
): BrowserSession {
  let current: Shared | undefined;
  const all = new Set<Shared>();

  const take = async (): Promise<[Shared, OpenBrowser]> => {
    if (current && current.lent >= reportsPerBrowser) await retire(current);
    current ??= { opening: openBrowser(options, onProgress), lent: 0, users: 0 };
    const shared = current;
    all.add(shared);
    shared.lent += 1;
    shared.users += 1;
    try {
      const opened = await waiting(shared.opening);
      if (opened.browser.connected) return [shared, opened];
    } catch (error) {
      await giveBack(shared);
      await retire(shared);
      throw error;
    }
    // It died while nobody had it.
    await giveBack(shared);
    await retire(shared);
    return take();
  };

  /** Nobody gets it any more; it ends with the last who has it. */
  const retire = async (shared: Shared): Promise<void> => {
    if (current === shared) current = undefined;
    if (shared.users === 0) await end(shared);
  };

  const giveBack = async (shared: Shared): Promise<void> => {
    shared.users -= 1;
    if (current !== shared && shared.users === 0) await end(shared);
  };

  const end = async (shared: Shared): Promise<void> => {
    all.delete(shared);
    const opened = await shared.opening.catch(() => undefined);
    await opened?.process.end();
  };

  const lend: BrowserSession['lend'] = async (use) => {
    const [shared, opened] = await take();
    try {
      return await inContext(opened, use, () => retire(shared));
    } catch (error) {
      if (opened.browser.connected) throw error;
    } finally {
      await giveBack(shared);
    }
    // The browser died, perhaps of another's page: once more, where no other can be the cause.
    const own = await openBrowser(options, onProgress);
    return use(own).finally(() => own.process.end());
  };

  return {
    lend,
    end: async () => {
      current = undefined;
      await Promise.all([...all].map(end));
    },
  };
}

async function inContext<T>(
  opened: OpenBrowser,
  use: (lent: LentBrowser) => Promise<T>,
  retire: () => Promise<void>,
): Promise<T> {
  const context = await opened.browser.createBrowserContext();
  try {
    return await use({ ...opened, browser: context });
  } finally {
    const closed = context.close().then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([closed, late()]))) await retire();
  }
}

function late(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), SECONDS_TO_CLOSE * 1000).unref();
  });
}
