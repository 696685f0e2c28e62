/** Reads a project's folder as it was in a git revision, without touching the working tree. */
import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import type { Text } from '../base/diagnostic.ts';
import { quoted } from '../base/quote.ts';
import { largestSource, type Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { isHidden, isProjectFile } from './files.ts';

/** Nothing that the repository configures is run. */
export const safeGit = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/**
 * Undefined where there is no git, no repository, or no such revision. Paths are relative to `folder`, whose files are those
 * that `readProject` would read. Throws UserError 2 for one that the repository does not hold.
 */
export async function readRevision(folder: string, revision: string): Promise<readonly Source[] | undefined> {
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  const listed = await git(folder, ['ls-tree', '-r', '-z', revision, '.']).catch(() => undefined);
  if (!listed) return undefined;
  const entries = entriesIn(new TextDecoder().decode(listed));
  const asked = [...entries.values()].filter(({ path }) => !isHidden(path));
  const links = asked.filter(({ mode }) => mode === LINK);
  const targets = await read(folder, links);
  const files = asked.flatMap((entry) => {
    const { path, mode } = entry;
    if (mode === SUBMODULE) throw notHeld(path, submodule);
    const there = mode === LINK ? followed(entry, { entries, targets }) : entry;
    if (there === 'folder') throw notHeld(path, linkedFolder);
    if (!isProjectFile(path)) return [];
    if (there === undefined) throw notHeld(path, outside);
    return [{ path, id: there.id }];
  });
  const contents = await read(folder, files);
  return files
    .map(({ path, id }) => ({ path, bytes: contents.get(id) ?? new Uint8Array() }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

const LINK = '120000';
const SUBMODULE = '160000';

/** By path. Each stands as `mode type id<tab>path`; a name that is not UTF-8 has signs in the place of what is none. */
function entriesIn(listed: string): ReadonlyMap<string, Entry> {
  const found = [...listed.matchAll(/(\d+) \w+ (\w+)\t([^\0]+)\0/g)];
  return new Map(found.map(([, mode = '', id = '', path = '']) => [path, { path, mode, id }]));
}

/** What a link leads to: a file of the folder, a folder of it, or undefined where it leads out or nowhere. */
function followed(
  link: Entry,
  known: { readonly entries: ReadonlyMap<string, Entry>; readonly targets: ReadonlyMap<string, Uint8Array> },
  steps = 0,
): Entry | 'folder' | undefined {
  const target = new TextDecoder().decode(known.targets.get(link.id));
  const path = posix.normalize(posix.join(posix.dirname(link.path), target)).replace(/\/$/, '');
  if (posix.isAbsolute(target) || steps > MOST_STEPS) return undefined;
  const there = known.entries.get(path);
  if (there?.mode === LINK) return followed(there, known, steps + 1);
  const isFolder = path === '.' || [...known.entries.keys()].some((other) => other.startsWith(`${path}/`));
  return there ?? (isFolder ? 'folder' : undefined);
}

const MOST_STEPS = 40;

/** The contents by their ids. Of one that is too large a byte more than allowed is enough for `parse` to refuse it. */
async function read(folder: string, files: readonly Omit<Entry, 'mode'>[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (files.length === 0) return contents;
  const told = await git(folder, ['cat-file', '--batch'], `${files.map(({ id }) => id).join('\n')}\n`).catch(
    () => undefined,
  );
  let at = 0;
  for (const { path, id } of files) {
    const end = told?.indexOf(0x0a, at) ?? -1;
    const [, size] = /^\w+ blob (\d+)$/.exec(new TextDecoder().decode(told?.subarray(at, end))) ?? [];
    if (!told || size === undefined || end + 1 + Number(size) >= told.length) throw notHeld(path, missing);
    contents.set(id, told.slice(end + 1, end + 1 + Math.min(Number(size), largestSource + 1)));
    at = end + 2 + Number(size);
  }
  return contents;
}

/** Far above any project: what is behind it is not read. */
const LARGEST = 300_000_000;

function git(folder: string, argv: readonly string[], input = ''): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: LARGEST, env: cleanEnvironment() } as const;
    const child = execFile('git', [...safeGit, ...argv], options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** What git itself says of it is not passed on: a stranger may have named the files. */
function notHeld(path: string, { why, cure }: { readonly why: Text; readonly cure: Text }): UserError {
  const place = quoted(path);
  return new UserError(
    2,
    { id: `${place} dalam revisi itu ${why.id}`, en: `${place} in that revision ${why.en}` },
    cure,
  );
}

const copied: Text = {
  id: 'bandingkan folder: keluarkan revisi itu dengan git worktree add, salin berkasnya ke sana',
  en: 'compare folders: take that revision out with git worktree add, and copy the file into it',
};

const submodule = {
  why: {
    id: 'adalah submodul, yang isinya tidak ada di repositori ini',
    en: 'is a submodule, whose files are not in this repository',
  },
  cure: copied,
};

const linkedFolder = { why: { id: 'adalah tautan ke sebuah folder', en: 'is a link to a folder' }, cure: copied };

const outside = {
  why: { id: 'bukan berkas biasa di dalam folder data', en: 'is not a regular file inside the data folder' },
  cure: copied,
};

const missing = {
  why: {
    id: 'tidak dapat dibaca: isinya tidak ada di klon ini',
    en: 'cannot be read: its content is not in this clone',
  },
  cure: {
    id: 'ambil dulu isinya, misalnya git fetch --refetch --no-filter, atau klon tanpa --filter',
    en: 'fetch it first, for instance by git fetch --refetch --no-filter, or clone without --filter',
  },
};

/** Of the user's own only what tells git which folders it may trust; nothing is fetched, nobody is asked. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot } = process.env;
  const own = Object.entries({ PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot });
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
