/** The files of a folder in a revision, its links followed as a system does, as far as they stay inside. */
import { isHidden, isProjectFile } from '../files.ts';
import { badLink, tooMuch } from './refusals.ts';
import { type Entry, LINK, type Tree } from './tree.ts';

/** `path` is relative to the data folder, by the links that led there; `entry` is a file or a submodule. */
export interface Found {
  readonly path: string;
  readonly entry: Entry;
}

/** As many links one after the other as Linux follows. */
const MOST_STEPS = 40;
/** Links can multiply folders; as many names are looked at. */
const MOST_NAMES = 100_000;

/** `targets` are the texts of the links by their ids. Throws UserError 2 for a link that leads out, round, or nowhere. */
export function filesOf(
  tree: Pick<Tree, 'prefix' | 'entries'>,
  targets: ReadonlyMap<string, string>,
): readonly Found[] {
  const known = indexOf(tree.entries);
  const found: Found[] = [];
  let looked = 0;
  const walk = (folder: string, shown: string, followed: readonly string[]): void => {
    for (const name of known.names.get(folder) ?? []) {
      looked += 1;
      if (looked > MOST_NAMES) throw tooMuch();
      const [path, at] = [joined(shown, name), joined(folder, name)];
      if (isHidden(path)) continue;
      const entry = known.entries.get(at);
      if (!entry) walk(at, path, followed);
      else if (entry.mode === LINK) follow(entry, path, [...followed, at]);
      else found.push({ path, entry });
    }
  };
  const follow = (link: Entry, path: string, followed: readonly string[]): void => {
    const real = realPath(link.path, { ...known, targets, prefix: tree.prefix });
    // A folder sees it too where its name says nothing: it may lead to a folder of data.
    if (real === 'nowhere' && !isProjectFile(path)) return;
    if (real === 'nowhere' || real === 'outside' || real === 'loop') throw badLink(path, real);
    const entry = known.entries.get(real.path);
    if (entry) found.push({ path, entry });
    else if (followed.some((at) => at.startsWith(joined(real.path, '')))) throw badLink(path, 'loop');
    else walk(real.path, path, followed);
  };
  walk(tree.prefix.replace(/\/$/, ''), '', []);
  return found;
}

interface Index {
  readonly entries: ReadonlyMap<string, Entry>;
  /** What stands right in a folder, by the folder's path. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOf(entries: readonly Entry[]): Index {
  const names = new Map<string, Set<string>>();
  for (const { path } of entries) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      const known = names.get(folder) ?? new Set();
      names.set(folder, known.add(name));
    });
  }
  return { entries: new Map(entries.map((entry) => [entry.path, entry])), names };
}

type Known = Index & Pick<Tree, 'prefix'> & { readonly targets: ReadonlyMap<string, string> };

/** Where a path ends when every link on its way is followed. */
function realPath(path: string, known: Known): { readonly path: string } | 'outside' | 'nowhere' | 'loop' {
  const waiting = path.split('/').reverse();
  let at = '';
  for (let links = 0; waiting.length > 0; ) {
    const name = waiting.pop() ?? '';
    if (name === '' || name === '.') continue;
    if (name === '..' && at === '') return 'outside';
    const next = name === '..' ? at.split('/').slice(0, -1).join('/') : joined(at, name);
    const entry = known.entries.get(next);
    if (entry?.mode === LINK) {
      const target = known.targets.get(entry.id);
      links += 1;
      if (target === undefined || target === '') return 'nowhere';
      if (links > MOST_STEPS) return 'loop';
      if (target.startsWith('/')) return 'outside';
      waiting.push(...target.split('/').reverse());
      continue;
    }
    if (!entry && !known.names.has(next)) return isInside(next, known) ? 'nowhere' : 'outside';
    if (entry && waiting.length > 0) return 'nowhere';
    at = next;
  }
  return isInside(at, known) ? { path: at } : 'outside';
}

function isInside(path: string, { prefix }: Pick<Tree, 'prefix'>): boolean {
  return `${path}/`.startsWith(prefix);
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
