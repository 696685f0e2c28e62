/** Where what lkj keeps for this user lies. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The user's cache folder of `lkj`, as the XDG base directory specification places it. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.XDG_CACHE_HOME ?? '';
  return join(isAbsolute(given) ? given : join(environment.HOME || homedir(), '.cache'), 'lkj');
}
