/** Names temporary files after the process that makes them, so that a later run can remove those of one that was killed. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanInAnyCase } from './guardian.ts';

/** The person without rights, who owns the profiles of a browser that root had run. */
const NOBODY = 65_534;
const DAY = 24 * 60 * 60 * 1000;

/** A folder of this run's own, and what removes it; the end of the program does so too, whatever ends it. */
export interface OwnFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export function makeOwnFolder(parent: string, prefix: string): OwnFolder {
  const folder = join(parent, `${prefix}${ownMark()}`);
  // What a killed browser still writes can come between: try again.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };
  const forget = cleanInAnyCase(() => rmSync(folder, removal), { path: folder });
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    forget();
    throw error;
  }
  return { folder, remove: () => rm(folder, removal).finally(forget) };
}

/** `4711-0f3a…`, for the name of a file that is this run's own. */
export function ownMark(): string {
  return `${process.pid}-${randomBytes(6).toString('hex')}`;
}

/**
 * Removes what lies in the folder under such a name, is older than a day, ours, and of a process that is gone; `pattern`
 * finds the process id. Never throws: what cannot be removed stays. A day, for other machines share folders, not processes.
 */
export async function sweepLeftovers(folder: string, pattern: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const owner = pattern.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const path = join(folder, name);
    if (await isOldAndOurs(path, DAY)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** By its own time, not that of what a link leads to. */
export async function isOldAndOurs(path: string, age: number): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found || Date.now() - found.mtimeMs < age) return false;
  const user = process.getuid?.();
  return user === undefined || found.uid === user || (user === 0 && found.uid === NOBODY);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be signalled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
