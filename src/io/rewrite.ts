/** Rewrites files of a project's folder: each whole, none that has changed meanwhile, and none unless all can be opened. */
import { chmod, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { UserError } from '../base/user-error.ts';
import { realPathAt } from './real-path.ts';
import { writeTogether } from './write.ts';

interface Rewrite {
  /** Relative to the folder. */
  readonly path: string;
  /** Absent for a file that is new: nothing may stand at its name. */
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

/** Throws UserError 4 before anything is written where a file holds other bytes than `before`, or cannot be written. */
export async function rewriteInside(folder: string, files: readonly Rewrite[]): Promise<void> {
  const root = realPathAt(folder);
  const wanted: (Rewrite & { readonly name: string; readonly mode: number | undefined })[] = [];
  for (const file of files) {
    // A link stays one: what it leads to is rewritten.
    const path = file.before ? realPathAt(join(root, file.path)) : await newPlace(root, file.path);
    if (relative(root, path).startsWith('..')) throw changed(file.path);
    wanted.push({ ...file, name: file.path, path, mode: file.before && (await stat(path)).mode });
  }
  await writeTogether(wanted, async (opened) =>
    opened.map(({ name, before, after, product: { previous } }) => {
      const isAsKnown = before ? previous && isEqual(previous, before) : !previous;
      if (!isAsKnown) throw changed(name);
      return after;
    }),
  );
  for (const { path, mode } of wanted) if (mode !== undefined) await chmod(path, mode);
}

/** Its folder is made where it is not there, and is none that leads elsewhere. */
async function newPlace(root: string, path: string): Promise<string> {
  const folder = dirname(join(root, path));
  await mkdir(folder, { recursive: true });
  return join(realPathAt(folder), basename(path));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function changed(path: string): UserError {
  return new UserError(
    4,
    `«${path}» berubah selagi diperiksa; tidak ada berkas yang ditulis`,
    `«${path}» has changed while it was checked; no file was written`,
    'simpan berkasnya di penyunting, lalu jalankan lagi',
    'save the file in the editor, then run it again',
  );
}
