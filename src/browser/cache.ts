/** A folder for unpacked programs that only this user can write: never a shared one, where another could have put theirs. */
import { chmod, lstat, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isOldAndOurs, makeOwnFolder } from '../io/leftovers.ts';

/** Makes the folder and its parents, for this user alone. Throws when it cannot, or when the folder is someone else's. */
export async function makePrivate(folder: string): Promise<void> {
  await makeFolder(folder);
  const made = await lstat(folder);
  if (!made.isDirectory()) throw new Error(`${folder} is not a folder`);
  if (process.getuid !== undefined && made.uid !== process.getuid()) throw new Error(`${folder} has another owner`);
  if ((made.mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** Not by `recursive`: below a folder like /proc, that exists and takes none, Node 20 then tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined)) !== undefined) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error; // another run was faster
  });
}

/** A private folder for this run only, for when the home folder cannot be written. */
export function makePassing(): string {
  return makeOwnFolder(tmpdir(), 'lkj-cache-').folder;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Marks the version's folder as in use, and removes those beside it that nobody has used for a month: 190 MB each. */
export async function keepOnly(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  const [family = ''] = basename(folder).split('-');
  for (const name of await readdir(dirname(folder)).catch(() => [])) {
    const other = join(dirname(folder), name);
    if (!name.startsWith(`${family}-`) || other === folder || !(await isOldAndOurs(other, MONTH))) continue;
    await rm(other, { recursive: true, force: true }).catch(() => undefined);
  }
}
