/** Writes a product so that its name only ever holds a whole file: a temporary file beside it, then a rename. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../user-error.ts';
import { cleanAtExit } from './cleaning.ts';

/** A product to be: its place is known to be writable before anything costly is done. */
export interface Product {
  /** What stands at the name now, if it is a file that can be read. */
  readonly previous: Uint8Array | undefined;
  /** Puts the whole content at the name, or throws UserError 4 and leaves what stood there. */
  commit(content: string | Uint8Array): Promise<void>;
  /** Leaves no trace. Does nothing after `commit`. */
  discard(): Promise<void>;
}

export async function openProduct(path: string): Promise<Product> {
  try {
    return await openBeside(path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

async function openBeside(path: string): Promise<Product> {
  await mkdir(dirname(path), { recursive: true });
  const standing = await lstat(path).catch(() => undefined);
  if (standing && !standing.isFile() && !standing.isSymbolicLink()) throw new NotAFile();
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o644);
  const forget = cleanAtExit(() => rmSync(temporary, { force: true }));
  let isOpen = true;
  const discard = async () => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
    rmSync(temporary, { force: true });
    forget();
  };
  const commit = async (content: string | Uint8Array) => {
    try {
      await writeWhole(file, content);
      await rename(temporary, path);
      isOpen = false;
      await file.close();
      forget();
    } catch (error) {
      await discard();
      throw cannotWrite(path, error);
    }
  };
  return { previous: standing?.isFile() ? await readFile(path).catch(() => undefined) : undefined, commit, discard };
}

async function writeWhole(file: FileHandle, content: string | Uint8Array): Promise<void> {
  await file.writeFile(content);
  await file.sync();
}

class NotAFile extends Error {
  readonly code = 'ENOTFILE';
}

const reasons: Readonly<Record<string, readonly [id: string, en: string]>> = {
  ENOSPC: ['ruang disk habis', 'the disk is full'],
  EDQUOT: ['kuota disk habis', 'the disk quota is used up'],
  EACCES: ['tidak ada izin menulis', 'there is no permission to write'],
  EPERM: ['tidak ada izin menulis', 'there is no permission to write'],
  EROFS: ['disk hanya dapat dibaca', 'the disk is read-only'],
  ENOTDIR: ['sebagian dari foldernya adalah berkas', 'part of its folder is a file'],
  EEXIST: ['sebagian dari foldernya adalah berkas', 'part of its folder is a file'],
  ENOTFILE: ['di tempat itu ada folder atau berkas khusus', 'a folder or special file stands there'],
  EBUSY: ['berkasnya sedang dibuka program lain', 'another program has it open'],
};

/** What is said where a file cannot be written: UserError 4 with the reason. */
export function cannotWrite(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [id, en] = reasons[code] ?? [code || String(error), code || String(error)];
  return new UserError(
    4,
    { id: `«${path}» tidak dapat ditulis: ${id}`, en: `«${path}» cannot be written: ${en}` },
    {
      id: 'tutup program yang membukanya, atau pilih tempat lain (lihat --help)',
      en: 'close the program that has it open, or choose another place (see --help)',
    },
  );
}
