/** Sizes and contents of files in a revision: many in one run of git, and only what was asked for. */
import { notStored, tooMuch } from './refusals.ts';
import { mostBytes } from './run.ts';
import type { Entry, Tree } from './tree.ts';

type Repository = Pick<Tree, 'git' | 'clone'>;

/** In bytes, by id. Throws UserError for one that the clone lacks. */
export async function sizesOf(entries: readonly Entry[], repository: Repository): Promise<ReadonlyMap<string, number>> {
  const told = await ask(entries, repository, '--batch-check');
  const lines = new TextDecoder().decode(told).split('\n');
  const sizes = new Map<string, number>();
  for (const [at, { path, id }] of entries.entries()) {
    const [, size] = HEAD.exec(lines[at] ?? '') ?? [];
    if (size === undefined) throw notStored(path, await repository.clone());
    sizes.set(id, Number(size));
  }
  return sizes;
}

/** By id. Throws UserError for one that the clone lacks, and where they are too large together. */
export async function contentsOf(
  entries: readonly Entry[],
  sizes: ReadonlyMap<string, number>,
  repository: Repository,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  if (wanted.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0) + id.length + 30, 0) > mostBytes) throw tooMuch();
  const told = await ask(wanted, repository, '--batch');
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path, id } of wanted) {
    const end = told.indexOf(0x0a, at);
    const [, size] = HEAD.exec(new TextDecoder().decode(told.subarray(at, end))) ?? [];
    if (size === undefined || end + 1 + Number(size) >= told.length) throw notStored(path, await repository.clone());
    contents.set(id, told.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return contents;
}

const HEAD = /^\w+ blob (\d+)$/;

/** What git gave before it failed, too: the first that is missing there is what it failed at. */
async function ask(entries: readonly Entry[], { git }: Repository, mode: string): Promise<Uint8Array> {
  if (entries.length === 0) return new Uint8Array();
  return (await git(['cat-file', mode], `${entries.map(({ id }) => id).join('\n')}\n`)).bytes;
}
