/** Reads the regular file at a path, to compare it; a link or a folder there counts as no file. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { sha256 } from './hash.ts';

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
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing at all stands at the path. */
export function isAbsent(path: string): boolean {
  return !existsSync(path);
}
