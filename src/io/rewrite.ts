/** Rewrites files of a project's folder: each whole, none that has changed meanwhile, and none unless all can be opened. */
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { UserError } from '../base/user-error.ts';
import { commitAll, openProduct, type Product } from './write.ts';

export interface Rewrite {
  /** Relative to the folder. */
  readonly path: string;
  /** Absent for a file that is new: nothing may stand at its name. */
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
}

/** Throws UserError 4 before anything is written where a file holds other bytes than `before`, or cannot be written. */
export async function rewriteInside(folder: string, files: readonly Rewrite[]): Promise<void> {
  const root = await realpath(folder);
  const opened: { readonly file: Rewrite; readonly place: string; readonly product: Product }[] = [];
  try {
    for (const file of files) {
      const { before } = file;
      // A link stays one: what it leads to is rewritten.
      const place = before ? await realpath(join(root, file.path)) : await newPlace(root, file.path);
      if (relative(root, place).startsWith('..')) throw changed(file.path);
      const product = await openProduct(place);
      opened.push({ file, place, product });
      const isAsKnown = before ? product.previous && isEqual(product.previous, before) : !product.previous;
      if (!isAsKnown) throw changed(file.path);
    }
    const modes = await Promise.all(
      opened.map(async ({ file, place }) => (file.before ? (await stat(place)).mode : undefined)),
    );
    await commitAll(opened.map(({ file, product }) => ({ product, content: file.after })));
    for (const [index, { place }] of opened.entries()) {
      const mode = modes[index];
      if (mode !== undefined) await chmod(place, mode);
    }
  } finally {
    for (const { product } of opened) await product.discard();
  }
}

/** Its folder is made where it is not there, and is none that leads elsewhere. */
async function newPlace(root: string, path: string): Promise<string> {
  const folder = dirname(join(root, path));
  await mkdir(folder, { recursive: true });
  return join(await realpath(folder), basename(path));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function changed(path: string): UserError {
  return new UserError(
    4,
    {
      id: `«${path}» berubah selagi diperiksa; tidak ada berkas yang ditulis`,
      en: `«${path}» has changed while it was checked; no file was written`,
    },
    { id: 'simpan berkasnya di penyunting, lalu jalankan lagi', en: 'save the file in the editor, then run it again' },
  );
}
