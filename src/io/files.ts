/** Reads a project's folder: its YAML files, narratives, images and templates, each once, none from outside. */
import { fstatSync, readdirSync, readSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isImageName, largestSource, type Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { prepareHeap } from './heap.ts';
import { withOpened } from './opened.ts';
import { realPathAt } from './real-path.ts';
import { troubleOf } from './trouble.ts';

const deepestFolder = 3;

/**
 * All files of a project below `folder`, sorted by path; hidden ones and `node_modules` are passed over.
 * Read one after the other: for a few small files that takes less time than to hand each to another thread.
 */
export async function readProject(folder: string): Promise<readonly Source[]> {
  const root = folderAt(folder);
  const sources = [...orUnreadable('.', () => list(root, root, 0))]
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), bytes: orUnreadable(path, () => readInside(root, path)) }));
  prepareHeap(sources.reduce((sum, { bytes }) => sum + bytes.length, 0));
  return sources;
}

/** What the system refuses is the user's to mend. */
function orUnreadable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { why } = troubleOf(error);
    throw new UserError(
      2,
      `«${path}» dalam folder data tidak dapat dibaca: ${why.id}`,
      `«${path}» in the data folder cannot be read: ${why.en}`,
      'periksa izin berkasnya, lalu jalankan lagi',
      'check the permissions of the file, then run it again',
    );
  }
}

/** Changes whenever a file of the project does, comes or goes: by their times and sizes, without reading them. */
export function stampProject(folder: string): string {
  const root = realPath(folder);
  if (root === undefined) return '';
  const stamps = [...list(root, root, 0)].sort().map((path) => {
    const found = statSync(join(root, path), { bigint: true, throwIfNoEntry: false });
    return `${path}\0${found?.ino}\0${found?.size}\0${found?.mtimeNs}\0${found?.ctimeNs}`;
  });
  return stamps.join('\n');
}

/** The folder of a project and those below it that may hold its files. */
export function projectFolders(folder: string): readonly string[] {
  const root = realPath(folder);
  return root === undefined ? [] : foldersBelow(root, 0);
}

function foldersBelow(folder: string, depth: number): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isPassedOver(entry.name))
    .map(({ name }) => join(folder, name));
  return [folder, ...(depth < deepestFolder ? below.flatMap((path) => foldersBelow(path, depth + 1)) : [])];
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether `readProject` passes over the file, wherever it would find it: hidden, or too deep. */
export function isHidden(path: string): boolean {
  const parts = path.split('/');
  return parts.some(isPassedOver) || parts.length - 1 > deepestFolder;
}

/** Data, prose and images anywhere, also where Notepad has put `.txt` behind the name; in `templates/` whatever lies there, so that a slip in a name is seen. */
export function isProjectFile(path: string): boolean {
  return /\.(?:ya?ml|md)(?:\.txt)?$/i.test(path) || isImageName(path) || path.startsWith('templates/');
}

/** True where a folder stands at the path. */
export function isFolder(path: string): boolean {
  return statAt(path)?.isDirectory() ?? false;
}

/** True where a file stands at the path. */
export function hasFile(path: string): boolean {
  return statAt(path)?.isFile() ?? false;
}

/** Undefined too where a part of the path is a file, or may not be entered. */
function statAt(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function folderAt(folder: string): string {
  const real = realPath(folder);
  if (real !== undefined && statSync(real).isDirectory()) return real;
  throw new UserError(
    2,
    real === undefined
      ? { id: `folder data «${folder}» tidak ada`, en: `the data folder «${folder}» does not exist` }
      : { id: `«${folder}» bukan folder`, en: `«${folder}» is not a folder` },
    {
      id: 'jalankan di folder yang berisi data/, sebut foldernya dengan --data FOLDER, atau mulai dengan lkj init',
      en: 'run it where data/ is, name the folder with --data FOLDER, or start with lkj init',
    },
  );
}

/** Undefined where nothing stands, or nothing that can be reached. */
function realPath(path: string): string | undefined {
  try {
    return realPathAt(path);
  } catch {
    return undefined;
  }
}

function list(root: string, folder: string, depth: number): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isPassedOver(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < deepestFolder ? list(root, path, depth + 1) : [];
      const name = relative(root, path);
      // It may lead anywhere, and to be passed over in silence is not what whoever made it wants.
      if (entry.isSymbolicLink() && isFolder(path)) throw linkedFolder(name);
      return isProjectFile(name.split(sep).join('/')) && (entry.isFile() || entry.isSymbolicLink()) ? [name] : [];
    });
}

/** The bytes of a regular file inside `root`; links are followed only as far as they stay inside. */
function readInside(root: string, path: string): Uint8Array {
  const real = realPath(join(root, path));
  if (real === undefined || !isBelow(root, real)) throw outside(path);
  return withOpened(real, (file, place) => {
    if (place === undefined || !isBelow(root, place)) throw outside(path);
    return readRegular(file, path);
  });
}

/** Not by the first letters alone: a file may be called `..catatan.md`. On Windows another disk gives an absolute path. */
function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function readRegular(file: number, path: string): Uint8Array {
  const found = fstatSync(file);
  if (!found.isFile()) throw outside(path);
  // One byte more than allowed is enough for `parse` to refuse the file with its place.
  const limit = Math.min(found.size, largestSource + 1);
  const bytes = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const read = readSync(file, bytes, length, limit - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function outside(path: string): UserError {
  return new UserError(
    2,
    `«${path}» bukan berkas biasa di dalam folder data`,
    `«${path}» is not a regular file inside the data folder`,
    'salin berkasnya ke dalam folder data',
    'copy the file into the data folder',
  );
}

function linkedFolder(path: string): UserError {
  return new UserError(
    2,
    `«${path}» adalah tautan ke sebuah folder; folder data hanya boleh berisi folder sungguhan`,
    `«${path}» is a link to a folder; the data folder may hold real folders only`,
    'salin foldernya ke dalam folder data, lalu hapus tautannya',
    'copy the folder into the data folder, and remove the link',
  );
}
