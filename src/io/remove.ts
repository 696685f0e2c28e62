/** Removes one of our own files that is out of date. */
import { rm } from 'node:fs/promises';

/** Nothing happens where there is none. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}
