/** From the name of a revision to the list of what its data folder holds. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Clone, noFolder, noSuchRevision, notATree, notRunning, notStored, submoduleInPlace } from './refusals.ts';
import { type Git, gitIn, lineOf } from './run.ts';

/** `path` is whole from the top of the revision; one that is not UTF-8 has U+FFFD in the place of what is none. */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

export const LINK = '120000';
export const SUBMODULE = '160000';

/** `prefix` is the data folder from the top of the revision: empty, or ending with `/`. */
export interface Tree {
  readonly git: Git;
  readonly clone: () => Promise<Clone>;
  readonly prefix: string;
  readonly entries: readonly Entry[];
}

/** Throws UserError for whatever stands in the way: no git, no repository, no such revision, no such folder in it. */
export async function listRevision(folder: string, revision: string): Promise<Tree> {
  const [standing, rest] = nearest(resolve(folder));
  const git = gitIn(standing);
  const shown = await git(['rev-parse', '--show-prefix']);
  const above = lineOf(shown);
  if (above === undefined) throw notRunning(shown, { folder, revision });
  const prefix = `${above}${rest}`;
  const named = revision.startsWith('-') ? undefined : await idOf(git, revision);
  const id = named && lineOf(await git(['rev-parse', '--verify', '--quiet', `${named}^{}`]));
  const kind = id && lineOf(await git(['cat-file', '-t', id]));
  const clone = () => cloneOf(git, kind === 'commit' ? id : undefined);
  if (!id) throw noSuchRevision(revision, await clone());
  if (kind === undefined) throw notStored(undefined, await clone());
  if (kind === 'blob') throw notATree(revision);
  // A commit has the folder where the working tree has it; a tree may be the folder itself, or one that holds it.
  for (const candidate of kind === 'commit' ? [prefix] : suffixes(prefix)) {
    const path = candidate.replace(/\/$/, '');
    const listed = await git(['ls-tree', '-r', '-z', '--full-tree', id, ...(path === '' ? [] : ['--', path])]);
    if (listed.code !== 0) throw notStored(undefined, await clone());
    const entries = entriesIn(listed.bytes);
    if (entries.some((entry) => entry.path === path && entry.mode === SUBMODULE)) throw submoduleInPlace(path);
    if (entries.some((entry) => entry.path.startsWith(candidate))) return { git, clone, prefix: candidate, entries };
  }
  throw noFolder(prefix, revision);
}

/** One object, and no list without it as `^HEAD` is. As git does, `rev:./path` is meant from where the command was started. */
async function idOf(git: Git, revision: string): Promise<string | undefined> {
  const place = /^[^:]*:\.{1,2}(?:\/|$)/.test(revision) ? gitIn('.') : git;
  const id = lineOf(await place(['rev-parse', '--verify', '--quiet', revision]));
  return id?.startsWith('^') ? undefined : id;
}

/** The nearest folder that stands, and what follows it: a bare repository has no data folder, nor has one who deleted it. */
function nearest(folder: string): readonly [standing: string, rest: string] {
  if (existsSync(folder)) return [folder, ''];
  const [standing, rest] = dirname(folder) === folder ? [folder, ''] : nearest(dirname(folder));
  return [standing, `${rest}${basename(folder)}/`];
}

/** `a/b/`, `b/` and the empty one of `a/b/`. */
function suffixes(prefix: string): readonly string[] {
  const after = prefix.indexOf('/') + 1;
  return prefix === '' ? [''] : [prefix, ...suffixes(prefix.slice(after))];
}

/** Each stands as `mode type id<tab>path`, and ends with a zero. */
function entriesIn(listed: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < listed.length; ) {
    const end = listed.indexOf(0, at);
    const tab = listed.indexOf(9, at);
    const [mode = '', , id = ''] = new TextDecoder().decode(listed.subarray(at, tab)).split(' ');
    const path = new TextDecoder('utf-8', { ignoreBOM: true }).decode(listed.subarray(tab + 1, end));
    entries.push({ path, mode, id });
    at = end + 1;
  }
  return entries;
}

/** What this clone may lack, and from where it can be fetched; `commit` is the revision where it is one. */
async function cloneOf(git: Git, commit: string | undefined): Promise<Clone> {
  const promised = lineOf(await git(['config', '--get-regexp', '^remote\\..*\\.promisor$']));
  const [, remote] = /^remote\.([\w.-]+)\.promisor true$/m.exec(promised ?? '') ?? [];
  const isShallow = lineOf(await git(['rev-parse', '--is-shallow-repository'])) === 'true';
  const hasCommits = lineOf(await git(['rev-list', '--all', '--max-count=1'])) !== '';
  return { ...(remote ? { remote } : {}), ...(commit ? { commit } : {}), isShallow, hasCommits };
}
