/** Reads a project's folder: its YAML files, narratives and images, each once, none from outside. */
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { largestSource, type Source } from '../source.ts';
import { UserError } from '../user-error.ts';

const deepestFolder = 3;

/** All YAML, Markdown and image files below `folder`, sorted by path; hidden ones and `node_modules` are passed over. */
export async function readProject(folder: string): Promise<readonly Source[]> {
  const root = await folderAt(folder);
  const paths = await list(root, root, 0);
  return Promise.all(
    paths.sort().map(async (path) => ({ path: path.split(sep).join('/'), bytes: await readInside(root, path) })),
  );
}

/** True where a folder stands at the path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function folderAt(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return realpath(folder);
  throw new UserError(
    2,
    { id: `folder data «${folder}» tidak ada`, en: `the data folder «${folder}» does not exist` },
    {
      id: 'jalankan di folder yang berisi data/, atau sebut foldernya: lkj build --data FOLDER',
      en: 'run it where data/ is, or name the folder: lkj build --data FOLDER',
    },
  );
}

async function list(root: string, folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < deepestFolder ? list(root, path, depth + 1) : [];
      return /\.(?:ya?ml|md|png|jpe?g)$/.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())
        ? [relative(root, path)]
        : [];
    });
  return (await Promise.all(nested)).flat();
}

/** The bytes of a regular file inside `root`; links are followed only as far as they stay inside. */
export async function readInside(root: string, path: string): Promise<Uint8Array> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined || relative(root, real).startsWith('..')) throw outside(path);
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await readRegular(file, path);
  } finally {
    await file.close();
  }
}

async function readRegular(file: FileHandle, path: string): Promise<Uint8Array> {
  const found = await file.stat();
  if (!found.isFile()) throw outside(path);
  // One byte more than allowed is enough for `parse` to refuse the file with its place.
  const limit = Math.min(found.size, largestSource + 1);
  const bytes = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const { bytesRead } = await file.read(bytes, length, limit - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function outside(path: string): UserError {
  return new UserError(
    2,
    {
      id: `«${path}» bukan berkas biasa di dalam folder data`,
      en: `«${path}» is not a regular file inside the data folder`,
    },
    { id: 'salin berkasnya ke dalam folder data', en: 'copy the file into the data folder' },
  );
}
