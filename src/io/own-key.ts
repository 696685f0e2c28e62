/** A secret of this user at this machine, by which lkj knows again what it has written itself; it lies in the cache folder. */
import { randomBytes } from 'node:crypto';
import { fstatSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, makePrivateFolder } from './cache-folder.ts';
import { ownMark } from './leftovers.ts';
import { withOpened } from './opened.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LENGTH = 32;

/** Undefined where there is none, or where somebody else could have read or written it. */
export function readOwnKey(environment: Environment): Uint8Array | undefined {
  try {
    return withOpened(keyPath(environment), (file) => {
      const found = fstatSync(file);
      const isOurs = !process.getuid || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
      return found.isFile() && isOurs && found.size === LENGTH ? readFileSync(file) : undefined;
    });
  } catch {
    return undefined;
  }
}

/** Makes one where there is none. Undefined where none can be kept. */
export function makeOwnKey(environment: Environment): Uint8Array | undefined {
  const known = readOwnKey(environment);
  if (known) return known;
  const path = keyPath(environment);
  const written = `${path}-${ownMark()}`;
  try {
    makePrivateFolder(dirname(path));
    writeFileSync(written, randomBytes(LENGTH), { mode: 0o600, flag: 'wx', flush: true });
    try {
      // Of several runs that make one at once, the first keeps its own, and the others take it.
      linkSync(written, path);
    } catch {
      if (!readOwnKey(environment)) renameSync(written, path);
    } finally {
      rmSync(written, { force: true });
    }
  } catch {
    // Nothing will be known again.
  }
  return readOwnKey(environment);
}

function keyPath(environment: Environment): string {
  return join(cacheFolder(environment), 'key');
}
