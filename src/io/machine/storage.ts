/** The folders that lkj writes to beside that of the products; whether a folder takes files, and how much still fits. */
import { existsSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { holdSignals } from '../cleaning.ts';

export { cacheFolder } from '../cache-folder.ts';

/** Where a browser's profile lies while it runs. */
export function temporaryFolder(): string {
  return tmpdir();
}

/** Undefined where a file can be written there; else the system's code, such as `EACCES`. Leaves nothing behind. */
export function whyNotWritable(folder: string): string | undefined {
  const existing = nearest(folder);
  let made: string | undefined;
  const release = holdSignals();
  try {
    // Where the folder is not there yet, what counts is whether it can be made.
    made = mkdtempSync(join(existing, '.lkj-doctor-'));
    const file = join(made, 'uji');
    writeFileSync(file, 'uji');
    rmSync(file);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    if (made !== undefined) rmdirSync(made);
    release();
  }
}

/** Bytes that this user may still write there. */
export async function freeSpace(folder: string): Promise<number | undefined> {
  const found = await statfs(nearest(folder)).catch(() => undefined);
  return found && found.bavail * found.bsize;
}

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
