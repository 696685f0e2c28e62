/** Writes a product so that its name only ever holds a whole file: a temporary file beside it, then a rename. */
import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { literally } from '../base/literal.ts';
import { UserError } from '../base/user-error.ts';
import { cleanInAnyCase } from './guardian.ts';
import { ownMark, sweepLeftovers } from './leftovers.ts';
import { leadsAway, readStanding } from './standing.ts';
import { troubleOf } from './trouble.ts';
import { refuseUnfitNames } from './windows-names.ts';

/** A product to be: its place is known to be writable before anything costly is done. */
interface Product {
  /** What stands at the name now, if it is a file that can be read. */
  readonly previous: Uint8Array | undefined;
  /** Puts the whole content on the disk, once, and leaves what stands at the name. Throws UserError 4. */
  write(content: string | Uint8Array): Promise<void>;
  /** Puts what was written at the name, at once: no signal comes between two of them. Throws UserError 4. */
  place(): void;
  /** Leaves no trace. Does nothing after `place`. */
  discard(): Promise<void>;
}

/**
 * Opens all places before `make` begins its costly work, which may write those that are ready while it makes others, and puts the
 * contents that it gives, in this order, in place together; where anything fails, none. A disk that fills up shows before the first is placed.
 */
export async function writeTogether<T extends { readonly path: string }>(
  wanted: readonly T[],
  make: (opened: readonly (T & { readonly product: Product })[]) => Promise<readonly (string | Uint8Array)[]>,
): Promise<readonly (string | Uint8Array)[]> {
  const opened: (T & { readonly product: Product })[] = [];
  try {
    const places = await Promise.allSettled(
      wanted.map(async (one) => ({ ...one, product: await openProduct(one.path) })),
    );
    opened.push(...places.flatMap((place) => (place.status === 'fulfilled' ? [place.value] : [])));
    const refused = places.find((place) => place.status === 'rejected');
    if (refused) throw refused.reason;
    const contents = await make(opened);
    for (const [index, { product }] of opened.entries()) await product.write(contents[index] ?? '');
    for (const { product } of opened) product.place();
    return contents;
  } finally {
    await Promise.all(opened.map(({ product }) => product.discard()));
  }
}

/** Writes one file, whole. Throws UserError 4. */
export async function writeProduct(path: string, content: string | Uint8Array): Promise<void> {
  await writeTogether([{ path }], async () => [content]);
}

/** Keeps a file of ours below `root`, but not where a link leads away. Without it the next run only does more than it had to. */
export async function writeAside(root: string, path: string, text: string): Promise<void> {
  if (leadsAway(root, path)) return;
  await writeProduct(join(root, path), text).catch(() => undefined);
}

async function openProduct(path: string): Promise<Product> {
  refuseUnfitNames(path);
  try {
    return await openBeside(path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

async function openBeside(path: string): Promise<Product> {
  makeFolder(dirname(path));
  const standing = entryAt(path);
  if (standing && !standing.isFile() && !standing.isSymbolicLink()) throw new NotAFile();
  void sweepBeside(path);
  const temporary = join(dirname(path), `.${basename(path)}.${ownMark()}.tmp`);
  const remove = () => rmSync(temporary, { force: true });
  const forget = cleanInAnyCase(remove, { path: temporary });
  const file = await openNew(temporary).catch((error: unknown) => {
    remove();
    forget();
    throw error;
  });
  let isThere = true;
  let written: Promise<void> | undefined;
  const discard = async () => {
    if (!isThere) return;
    isThere = false;
    await written?.catch(() => undefined);
    await file.close().catch(() => undefined);
    remove();
    forget();
  };
  const write = (content: string | Uint8Array) => {
    written ??= writeWhole(file, content).catch((error: unknown) => {
      throw cannotWrite(path, error);
    });
    return written;
  };
  const place = () => {
    try {
      renamePatiently(temporary, path);
    } catch (error) {
      throw cannotWrite(path, error);
    }
    isThere = false;
    forget();
  };
  return { previous: readStanding(path), write, place, discard };
}

/** Made at once: one that is still being made when a signal comes would be there after all has been cleaned. */
async function openNew(path: string): Promise<FileHandle> {
  closeSync(openSync(path, 'wx', 0o644));
  return open(path, 'r+');
}

/** Not by `recursive`: below a folder like /proc, that exists and takes none, Node 20 then tries for ever. */
function makeFolder(folder: string): void {
  if (entryAt(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Asked at once: a thread for it waits for a processor, which a browser that starts has taken. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

async function writeWhole(file: FileHandle, content: string | Uint8Array): Promise<void> {
  await file.writeFile(content);
  await file.sync();
  await file.close();
}

/** Windows refuses for as long as somebody looks at the old file; a virus scanner does that for a moment. */
function renamePatiently(from: string, to: string): void {
  const pauses = [50, 150, 400];
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const pause = pauses.shift();
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (pause === undefined || !/^E(?:BUSY|PERM|ACCES)$/.test(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** Temporary files of the same product, left by runs that were killed. */
function sweepBeside(path: string): Promise<void> {
  const name = literally(basename(path));
  return sweepLeftovers(dirname(path), new RegExp(`^\\.${name}\\.(\\d+)-[0-9a-f]{12}\\.tmp$`));
}

class NotAFile extends Error {
  readonly code = 'ENOTFILE';
}

/** What is said where a file cannot be written: UserError 4 with the reason. */
export function cannotWrite(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const { why, cure } = troubleOf(error);
  return new UserError(4, `«${path}» tidak dapat ditulis: ${why.id}`, `«${path}» cannot be written: ${why.en}`, cure);
}
