/** Reads a project's folder as it was in a git revision, without touching the working tree. */
import type { Text } from '../../base/diagnostic.ts';
import { byText } from '../../base/order.ts';
import { printable } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { largestSource, type Source, withUnixLines } from '../../base/source.ts';
import { isProjectFile } from '../files.ts';
import { type Found, filesOf } from './links.ts';
import { notStored, passedOver, submoduleInPlace, tooMuch } from './refusals.ts';
import { mostBytes } from './run.ts';
import { type Entry, LINK, listRevision, SUBMODULE, type Tree } from './tree.ts';

/** `told` are the files that were passed over, a sentence each. */
interface Revision {
  readonly sources: readonly Source[];
  readonly told: readonly Text[];
}

/**
 * The files that `readProject` would read, by their paths from `folder`. `isNeeded` says which decide figures: these are never
 * passed over. Throws UserError 2 or 3 where there is no git, no repository, no such revision, or where the repository does not
 * hold what the revision names.
 */
export async function readRevision(
  folder: string,
  revision: string,
  isNeeded: (path: string) => boolean,
): Promise<Revision> {
  const tree = await listRevision(folder, revision);
  const found = filesOf(tree, await targetsIn(tree)).filter(
    ({ path, entry }) => entry.mode === SUBMODULE || isProjectFile(path),
  );
  const files = found.map(({ entry }) => entry).filter(({ mode }) => mode !== SUBMODULE);
  const sizes = await sizesOf(files, tree);
  const judged = found.map((file) => ({ ...file, why: whyPassedOver(file, sizes, isNeeded(file.path)) }));
  const kept = judged.filter(({ why }) => why === undefined);
  const contents = await contentsOf(
    kept.map(({ entry }) => entry),
    sizes,
    tree,
  );
  return {
    sources: kept
      .map(({ path, entry }) => withUnixLines({ path, bytes: contents.get(entry.id) ?? new Uint8Array() }))
      .sort((one, other) => byText(one.path, other.path)),
    told: judged.flatMap(({ path, why }) => (why ? [skipped(path, why)] : [])),
  };
}

/** What the links say, by their ids; not of those that are longer than a path can be. */
async function targetsIn(tree: Tree): Promise<ReadonlyMap<string, string>> {
  const links = tree.entries.filter(({ mode }) => mode === LINK);
  const sizes = await sizesOf(links, tree);
  const short = links.filter(({ id }) => (sizes.get(id) ?? 0) <= LONGEST_TARGET);
  const texts = await contentsOf(short, sizes, tree);
  return new Map([...texts].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]));
}

const LONGEST_TARGET = 4096;

function whyPassedOver(
  { path, entry }: Found,
  sizes: ReadonlyMap<string, number>,
  isNeeded: boolean,
): Text | undefined {
  if (entry.mode === SUBMODULE && isNeeded) throw submoduleInPlace(path);
  if (entry.mode === SUBMODULE) return passedOver.submodule;
  if (path.includes('\ufffd') || printable(path, path.length) !== path) return passedOver.name;
  // A large one that is needed is refused by `parse`, at its place.
  return (sizes.get(entry.id) ?? 0) > largestSource && !isNeeded ? passedOver.large : undefined;
}

function skipped(path: string, why: Text): Text {
  const place = quoted(path);
  return {
    id: `${place} dalam revisi itu dilewati: ${why.id}`,
    en: `${place} in that revision is passed over: it ${why.en}`,
  };
}

type Repository = Pick<Tree, 'git' | 'clone'>;

/** In bytes, by id. Throws UserError for one that the clone lacks. */
async function sizesOf(entries: readonly Entry[], repository: Repository): Promise<ReadonlyMap<string, number>> {
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
async function contentsOf(
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
