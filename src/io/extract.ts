/** Writes files whose names a stranger chose: below the given folder, and nowhere else. */
import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quoted } from '../base/quote.ts';
import type { Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { realPathAt } from './real-path.ts';
import { writeTogether } from './write.ts';

/** All files or none. Throws UserError 2 for a name that leaves the folder, or a file that is there already; 4 where it cannot write. */
export async function extractInto(folder: string, files: readonly Source[], isForced: boolean): Promise<void> {
  for (const { path } of files) if (!staysInside(path)) throw leavesFolder(path);
  await mkdir(folder, { recursive: true });
  const root = realPathAt(folder);
  if (!isForced) for (const { path } of files) await refuseStanding(root, path);
  for (const { path } of files) await makeFolders(root, dirname(path));
  const named = files.map(({ path }) => ({ path: join(root, path) }));
  await writeTogether(named, async () => files.map(({ bytes }) => bytes));
}

/** Names as our own reader makes them; also none that Windows reads otherwise (`c:`, `\`, `nul`, a point at the end). */
function staysInside(path: string): boolean {
  const parts = path.split('/');
  return !/[\\:*?"<>|\u0000-\u001f\u007f]/.test(path) && parts.every((part) => part !== '' && !RISKY.test(part));
}

const RISKY = /^\.\.?$|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A folder that is a link may lead out: links are refused, also those that were there before. */
async function makeFolders(root: string, path: string): Promise<void> {
  if (path === '.') return;
  await makeFolders(root, dirname(path));
  const folder = join(root, path);
  await mkdir(folder).catch(() => undefined);
  if (!(await lstat(folder).catch(() => undefined))?.isDirectory()) throw leavesFolder(path);
}

async function refuseStanding(root: string, path: string): Promise<void> {
  const standing = await lstat(join(root, path)).catch(() => undefined);
  if (!standing) return;
  throw new UserError(
    2,
    { id: `${quoted(path)} sudah ada di folder itu`, en: `${quoted(path)} is in that folder already` },
    { id: 'pilih folder lain, atau tambahkan --force untuk menimpanya', en: 'choose another folder, or add --force' },
  );
}

function leavesFolder(path: string): UserError {
  return new UserError(
    2,
    `lampiran ${quoted(path)} akan keluar dari foldernya; tidak ada yang ditulis`,
    `the attachment ${quoted(path)} would leave its folder; nothing was written`,
    'nama demikian tidak dibuat oleh lkj; jangan percayai PDF itu',
    'lkj makes no such name; do not trust that PDF',
  );
}
