/** Knows whether the unpacked browser is still what was unpacked: at each start by its size and time, in doubt by all its bytes. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFields, readJson } from '../base/json.ts';

/** What was unpacked. */
interface Unpacked {
  readonly ukuran: number;
  /** Of its last change, in whole seconds: copies of a disk keep no more. */
  readonly detik: number;
  readonly sha256: string;
}

/** Beside the folder of the program: `chromium-147.0.0.json`. */
export function notePath(executable: string): string {
  return `${dirname(executable)}.json`;
}

/** Remembers it as it stands now. Throws where nothing can be written. */
export async function noteUnpacked(executable: string, sha256: string): Promise<void> {
  const { size, mtimeMs } = await lstat(executable);
  const unpacked: Unpacked = { ukuran: size, detik: Math.floor(mtimeMs / 1000), sha256 };
  await writeFile(notePath(executable), `${JSON.stringify(unpacked)}\n`, { mode: 0o600 });
}

/** 190 MB are read only where its size or time is another. False too where nobody knows what was unpacked. */
export async function isAsUnpacked(executable: string): Promise<boolean> {
  const [found, unpacked] = [await lstat(executable).catch(() => undefined), await readNote(executable)];
  if (!found?.isFile() || unpacked === undefined || found.size !== unpacked.ukuran) return false;
  if (Math.floor(found.mtimeMs / 1000) === unpacked.detik) return true;
  if ((await hashOf(executable)) !== unpacked.sha256) return false;
  // It was copied or touched: that need not be found out again.
  await noteUnpacked(executable, unpacked.sha256).catch(() => undefined);
  return true;
}

/** For a browser that fails: reads it whole, and removes it where its bytes are others. True where it has gone. */
export async function removeIfSpoiled(executable: string): Promise<boolean> {
  const unpacked = await readNote(executable);
  if (unpacked === undefined || (await hashOf(executable)) === unpacked.sha256) return false;
  await rm(notePath(executable), { force: true }).catch(() => undefined);
  return rm(executable, { force: true }).then(
    () => true,
    () => false,
  );
}

/** Undefined where there is none that says it all. */
async function readNote(executable: string): Promise<Unpacked | undefined> {
  const bytes = await readFile(notePath(executable)).catch(() => undefined);
  const value = bytes && readJson(bytes);
  return isNote(value) ? value : undefined;
}

function isNote(value: unknown): value is Unpacked {
  if (!isFields(value)) return false;
  const { ukuran, detik, sha256 } = value;
  return typeof ukuran === 'number' && typeof detik === 'number' && typeof sha256 === 'string';
}

/** SHA-256, in hexadecimal; undefined where it cannot be read. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
