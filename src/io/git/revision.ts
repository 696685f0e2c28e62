/** Reads a project's folder as it was in a git revision, without touching the working tree. */
import type { Text } from '../../base/diagnostic.ts';
import { byText } from '../../base/order.ts';
import { printable } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { largestSource, type Source } from '../../base/source.ts';
import { isProjectFile } from '../files.ts';
import { contentsOf, sizesOf } from './contents.ts';
import { type Found, filesOf } from './links.ts';
import { passedOver, submoduleInPlace } from './refusals.ts';
import { LINK, listRevision, SUBMODULE, type Tree } from './tree.ts';

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
      .map(({ path, entry }) => ({ path, bytes: contents.get(entry.id) ?? new Uint8Array() }))
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
