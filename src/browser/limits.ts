/** Tells when a browser went down because of a limit of the machine: then another browser does not help. */
import { readFile } from 'node:fs/promises';
import type { UserError } from '../base/user-error.ts';
import { tooManyFiles } from './no-browser.ts';
import { temporaryIsFull } from './temporary.ts';

/** Undefined where it went down of something else. It does not always find the words: then the system is asked. */
export async function limitReached(lastWords: string): Promise<UserError | undefined> {
  if (TOO_MANY_FILES.test(lastWords) || (await mayOpen()) < ENOUGH) return tooManyFiles();
  return temporaryIsFull(lastWords);
}

const TOO_MANY_FILES = /Too many open files|\bE[MN]FILE\b/;

/** It takes about a hundred for a small report. */
const ENOUGH = 128;

/** How many files a process may have open; only Linux tells. */
async function mayOpen(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'latin1').catch(() => '');
  return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
}
