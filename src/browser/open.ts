/** Opens one program as a browser: starts it, and waits until it answers. */
import type { Browser, ConnectionTransport } from 'puppeteer-core';
import type { Text } from '../base/diagnostic.ts';
import { printable } from '../base/printable.ts';
import { UserError } from '../base/user-error.ts';
import { type BrowserCommand, type BrowserProcess, startBrowser } from './process.ts';

/** A browser that answers. */
export interface OpenBrowser {
  readonly browser: Browser;
  /** What it calls itself: `HeadlessChrome/147.0.7727.0`. */
  readonly name: string;
  readonly process: BrowserProcess;
  /** The program's file. */
  readonly executable: string;
  readonly isSandboxed: boolean;
}

/** The same for whoever only prints in it: the whole browser, or a context of one that others use too. */
export interface LentBrowser extends Omit<OpenBrowser, 'browser'> {
  readonly browser: Pick<Browser, 'pages' | 'newPage'>;
}

/** Why a program is no browser for us, as the end of the sentence 'it …', and the last it said on stderr. */
interface NotOpened {
  readonly reason: Text;
  readonly lastWords: string;
}

interface Conditions extends Omit<BrowserCommand, 'executable'> {
  /** How long it may take to answer. Ours: Puppeteer's own launch timeout does not work with a pipe. */
  readonly seconds: number;
  /** Told when the program runs, before it answers. */
  readonly onStarted: (() => void) | undefined;
}

/** `begun` is that program, where it has been started already. */
export async function openExecutable(
  executable: string,
  conditions: Conditions,
  begun?: BrowserProcess,
): Promise<OpenBrowser | NotOpened> {
  const started = await (begun ?? startBrowser({ executable, ...conditions }).catch(failedToStart));
  if ('reason' in started) return started;
  conditions.onStarted?.();
  const connected = connect(started.transport).then(async (browser) => {
    const { isSandboxed } = conditions;
    return { browser, name: await browser.version(), process: started, executable, isSandboxed };
  });
  const stopped = started.gone.then((how) => notOpened(`berhenti (${how})`, `stopped (${how})`));
  const first = await Promise.race([
    // A program that ends breaks the connection first: wait a moment for the better reason.
    connected.catch((error: unknown) => Promise.race([stopped, after(1).then(() => wrongly(error))])),
    stopped,
    after(conditions.seconds).then(() => tooSlow(conditions.seconds)),
  ]);
  if ('browser' in first) return first;
  await started.end();
  return quote(first, started.lastWords());
}

/**
 * The core, not `puppeteer`: that one runs any .puppeteerrc.cjs it finds from the current folder upwards. Of the core the part
 * that only speaks to a browser, as it is made for pages: a third of it is for fetching and starting one, which we do.
 */
async function connect(transport: ConnectionTransport): Promise<Browser> {
  const core = await import('puppeteer-core/internal/puppeteer-core-browser.js');
  const browser = await core.connect({ transport, protocolTimeout: 0, issuesEnabled: false });
  // The same classes, whose types are written down in another file too.
  return browser as unknown as Browser;
}

function failedToStart(error: unknown): NotOpened {
  if (error instanceof UserError) throw error;
  return wrongly(error);
}

/** Resolves after so many seconds, without keeping the program alive for it. */
function after(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000).unref();
  });
}

function notOpened(id: string, en: string): NotOpened {
  return { reason: { id, en }, lastWords: '' };
}

function wrongly(error: unknown): NotOpened {
  const told = printable(error instanceof Error ? error.message : String(error));
  return notOpened(`tidak dapat dijalankan (${told})`, `could not be run (${told})`);
}

function tooSlow(seconds: number): NotOpened {
  return notOpened(`tidak menjawab dalam ${seconds} detik`, `did not answer in ${seconds} seconds`);
}

function quote({ reason: { id, en } }: NotOpened, lastWords: string): NotOpened {
  return {
    reason: lastWords === '' ? { id, en } : { id: `${id}: ${lastWords}`, en: `${en}: ${lastWords}` },
    lastWords,
  };
}
