/** A project that differs from tests/dasar in a few files: those of `folder/data`, less those that `folder/hapus.txt` names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../src/base/source.ts';
import { readProject } from '../src/io/files.ts';

const dasar = 'tests/dasar';

export async function overlay(folder: string): Promise<readonly Source[]> {
  const list = join(folder, 'hapus.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const own = existsSync(join(folder, 'data')) ? await readProject(join(folder, 'data')) : [];
  const below = (await readProject(dasar)).filter(
    ({ path }) => !removed.includes(path) && !own.some((source) => source.path === path),
  );
  return [...below, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
}
