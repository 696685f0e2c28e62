/** Opens the first browser that works: asks every source in order, and says why the others did not work. */
import type { Text } from '../base/diagnostic.ts';
import { begunExecutable, firstWay, takeBegun } from './begin.ts';
import type { Environment, Missed, OnProgress } from './browser-source.ts';
import { unpackLibraries } from './bundled.ts';
import type { BrowserSession } from './lending.ts';
import { limitReached } from './limits.ts';
import { noBrowser, wrongChoice } from './no-browser.ts';
import { type OpenBrowser, openExecutable } from './open.ts';
import { sources } from './sources.ts';
import type { Clock } from './time-limit.ts';
import { removeIfSpoiled } from './whole.ts';

/** How to look for a browser, and how long to wait for one. */
export interface BrowserOptions {
  /** Where LKJ_BROWSER, HOME, PATH and the like are read; the program's own when left out. */
  readonly environment?: Environment;
  /** Seconds a browser may take to answer; 30 when left out. */
  readonly launchSeconds?: number;
  /** Told when a program has been started, which has not answered yet. */
  readonly onStarted?: () => void;
  /** Lends its browser; absent where one is opened for this work alone. */
  readonly session?: BrowserSession;
  /** The clock of all the work, if there is one: no browser may take longer to answer than it has left. */
  readonly clock?: Clock;
}

/** Throws UserError 3 with every place looked at when none works; at once when it is LKJ_BROWSER that does not; 4 when time is up. */
export async function openBrowser(options: BrowserOptions, onProgress: OnProgress): Promise<OpenBrowser> {
  const environment = options.environment ?? process.env;
  const missed: Missed[] = [];
  let isBundledWhole = false;
  const seconds = () => Math.min(options.launchSeconds ?? 30, options.clock?.left() ?? Number.POSITIVE_INFINITY);
  const open = (executable: string, isBundled: boolean) =>
    openSomehow({ executable, isBundled, seconds: seconds(), onStarted: options.onStarted }, onProgress);
  const begun = begunExecutable();
  // Where it has been found once, nothing is looked for again while it starts.
  let tried = begun === undefined ? undefined : await open(begun, !environment.LKJ_BROWSER);
  if (tried && 'browser' in tried) return tried;
  for (const [source, find] of Object.entries(sources)) {
    const offer = await find(environment, onProgress);
    missed.push(...offer.missed);
    for (const executable of offer.executables) {
      const isBundled = source === 'bundled';
      let opened = (executable === begun && tried) || (await open(executable, isBundled));
      tried = undefined;
      if (!('browser' in opened) && isBundled) {
        isBundledWhole = true;
        if (await removeIfSpoiled(executable)) {
          onProgress(SPOILED);
          await find(environment, onProgress);
          opened = await open(executable, isBundled);
        }
      }
      if ('browser' in opened) return opened;
      if (options.clock && options.clock.left() < MOMENT) throw options.clock.late();
      const limit = await limitReached(opened.lastWords);
      if (limit) throw limit;
      missed.push({ place: executable, reason: opened.reason });
    }
    if (source === 'LKJ_BROWSER' && missed[0] !== undefined) throw wrongChoice(missed[0]);
  }
  throw noBrowser(missed, isBundledWhole);
}

interface Candidate {
  readonly executable: string;
  readonly isBundled: boolean;
  readonly seconds: number;
  readonly onStarted: (() => void) | undefined;
}

/** Tries again as root, without the sandbox, or with our own libraries, when that is what the browser died of. */
async function openSomehow({ executable, isBundled, ...waiting }: Candidate, onProgress: OnProgress) {
  let { asNobody, isSandboxed } = firstWay();
  let libraries: string | undefined;
  for (;;) {
    const environment: Environment = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
    const command = { executable, isSandboxed, asNobody, environment };
    const opened = await openExecutable(executable, { ...command, ...waiting }, takeBegun(command));
    if ('browser' in opened) {
      if (!isSandboxed) onProgress(asNobody || process.getuid?.() !== 0 ? UNSANDBOXED_SYSTEM : UNSANDBOXED_ROOT);
      return opened;
    }
    if (isSandboxed && NO_SANDBOX.test(opened.lastWords)) isSandboxed = false;
    else if (asNobody && NOT_AS_NOBODY.test(opened.reason.en)) {
      asNobody = false;
      isSandboxed = false;
    } else if (isBundled && libraries === undefined && NO_LIBRARY.test(opened.lastWords)) {
      libraries = await unpackLibraries(executable).catch(() => undefined);
      if (libraries === undefined) return opened;
    } else return opened;
  }
}

const NO_LIBRARY = /error while loading shared libraries/;
/** In seconds: a timer may come a little too early. */
const MOMENT = 0.05;
/** The system refuses the user, or the user the folder. */
const NOT_AS_NOBODY = /\bE(?:ACCES|PERM|INVAL|XDEV|NOSPC)\b|closed to other users/;
const NO_SANDBOX =
  /no usable sandbox|setuid sandbox|suid sandbox|failed to move to new namespace|without --no-sandbox/i;

const SPOILED: Text = {
  id: 'peramban bawaan di folder cache rusak; membukanya lagi …',
  en: 'the bundled browser in the cache folder is damaged; unpacking it again …',
};

const UNSANDBOXED_ROOT: Text = {
  id: 'peramban berjalan tanpa sandbox, sebab lkj dijalankan sebagai root dan pengguna nobody tidak dapat dipakai',
  en: 'the browser runs without its sandbox, because lkj runs as root and the user nobody cannot be used',
};

const UNSANDBOXED_SYSTEM: Text = {
  id: 'peramban berjalan tanpa sandbox, sebab sistem ini tidak mengizinkannya (user namespace dimatikan)',
  en: 'the browser runs without its sandbox, because this system does not allow it (no user namespaces)',
};
