/** The temporary folder, where a browser keeps its profile and its print: checks that there is room, and says what helps where there is none. */
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';
import { sweepLeftovers } from '../io/leftovers.ts';
import { troubleOf } from '../io/trouble.ts';

/** For an error of the system that came of the folder. */
export function cannotUseTemporary(error: unknown): UserError {
  const { why } = troubleOf(error);
  const folder = quoted(tmpdir());
  return new UserError(
    4,
    {
      id: `folder sementara ${folder} (TMPDIR) tidak dapat dipakai: ${why.id}`,
      en: `the temporary folder ${folder} (TMPDIR) cannot be used: ${why.en}`,
    },
    {
      id: 'beri ruang di sana, atau tunjuk folder lain: TMPDIR=/folder/lain lkj build',
      en: 'make room there, or name another folder: TMPDIR=/other/folder lkj build',
    },
  );
}

/**
 * Undefined where there is room. A browser that finds none goes down, and what it held there is free again: then its last
 * words tell, which warn below 64 MB.
 */
export async function temporaryIsFull(lastWords: string): Promise<UserError | undefined> {
  const { bavail, bsize } = await statfs(tmpdir()).catch(() => ({ bavail: 1, bsize: SCARCE }));
  if (bavail * bsize >= SCARCE && !NO_ROOM.test(lastWords)) return undefined;
  return cannotUseTemporary(Object.assign(new Error(), { code: 'ENOSPC' }));
}

const SCARCE = 256 * 1024;
const NO_ROOM = /No space left on device|free space in temporary directory/;

/** Profiles and passing caches of runs that were killed. */
export function sweepTemporary(): Promise<void> {
  return sweepLeftovers(tmpdir(), /^lkj-(?:chrome|cache)-(\d+)-/);
}
