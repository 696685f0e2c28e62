/** Finds the folder in the user's cache where lkj keeps what it can make again. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** The user's cache folder of `lkj`, as the XDG base directory specification places it. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.XDG_CACHE_HOME ?? '';
  return join(isAbsolute(given) ? given : join(environment.HOME || homedir(), '.cache'), 'lkj');
}

/**
 * Makes the folder and those above it, for this user alone. Not by `recursive`: below a folder like /proc, that exists and takes
 * none, Node 20 then tries for ever. Throws where it cannot be made.
 */
export function makePrivateFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makePrivateFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
}
