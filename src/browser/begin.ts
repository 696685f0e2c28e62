/** Starts the browser that will print, before what it prints is loaded and made: it needs as long to answer. */

import type { Environment } from './browser-source.ts';
import { readyBundled } from './bundled.ts';
import { whyUnusable } from './executable.ts';
import { canActAsNobody } from './nobody.ts';
import { type BrowserCommand, type BrowserProcess, startBrowser } from './process.ts';

/** How a program is tried first. */
export function firstWay(): Pick<BrowserCommand, 'asNobody' | 'isSandboxed'> {
  const asNobody = canActAsNobody();
  return { asNobody, isSandboxed: asNobody || process.getuid?.() !== 0 };
}

/** A browser that nobody has spoken to yet. State of the program itself, which has one at most. */
let begun: { readonly command: BrowserCommand; readonly process: BrowserProcess } | undefined;

/** None where there is none that could be started at once. Never throws: whoever opens one is told why it does not start. */
export async function beginBrowser(environment: Environment): Promise<void> {
  try {
    const executable = await readyExecutable(environment);
    if (executable === undefined) return;
    const command = { executable, ...firstWay(), environment: {} };
    begun = { command, process: await startBrowser(command) };
  } catch {
    // The next opener tries again.
  }
}

/** The program that runs already, where nobody has taken it. */
export function begunExecutable(): string | undefined {
  return begun?.command.executable;
}

/** The process, where it was started by this very command; from then on it is the taker's to end. */
export function takeBegun(wanted: BrowserCommand): BrowserProcess | undefined {
  return begun && isSame(wanted, begun.command) ? give() : undefined;
}

/** Ends it if nobody has taken it. */
export async function endBegun(): Promise<void> {
  await give()?.end();
}

function give(): BrowserProcess | undefined {
  const given = begun?.process;
  begun = undefined;
  return given;
}

async function readyExecutable(environment: Environment): Promise<string | undefined> {
  const { LKJ_BROWSER } = environment;
  if (!LKJ_BROWSER) return readyBundled(environment);
  return (await whyUnusable(LKJ_BROWSER)) === undefined ? LKJ_BROWSER : undefined;
}

function isSame(one: BrowserCommand, other: BrowserCommand): boolean {
  const isPlain = Object.keys(one.environment).length === 0;
  return (
    isPlain &&
    one.executable === other.executable &&
    one.asNobody === other.asNobody &&
    one.isSandboxed === other.isSandboxed
  );
}
