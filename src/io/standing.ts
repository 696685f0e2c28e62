/** Reads the regular file at a path, to compare it; a link or a folder there counts as no file. */
import { existsSync, fstatSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './hash.ts';
import { readExactly, withOpened } from './opened.ts';
import { realPathAt } from './real-path.ts';

/** Of a file as it stands: its length in bytes and the hash of its content. */
export interface Standing {
  readonly ukuran: number;
  readonly sha256: string;
}

/** Undefined where no regular file stands, or none that can be read. Links are not followed. */
export function standingAt(path: string): Standing | undefined {
  const bytes = readStanding(path);
  return bytes && { ukuran: bytes.length, sha256: sha256(bytes) };
}

/** The bytes of the regular file at the path; undefined where there is none that can be read. */
export function readStanding(path: string): Uint8Array | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    return withOpened(path, (file) => (fstatSync(file).isFile() ? readFileSync(file) : undefined));
  } catch {
    return undefined;
  }
}

/** The same for a path below `root`, on which no folder may be a link either. `root` itself is where the user says. */
export function readBelow(root: string, path: string): Uint8Array | undefined {
  try {
    return readExactly(join(realPathAt(root), path));
  } catch {
    return undefined;
  }
}

/** Whether a folder on the way from `root` to what stands at `path` below it is a link. */
export function leadsAway(root: string, path: string): boolean {
  const folder = dirname(path);
  if (folder === '.') return false;
  return isLink(join(root, folder)) || leadsAway(root, folder);
}

/** Whether a link stands at the path, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Whether nothing at all stands at the path. */
export function isAbsent(path: string): boolean {
  return !existsSync(path);
}
