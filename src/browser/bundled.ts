/** The Chromium that comes with `npm ci`: unpacked once per version into the user's cache. */

import { chmod, lstat, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { printable } from '../base/printable.ts';
import { cacheFolder, makePrivateFolder } from '../io/cache-folder.ts';
import { isOldAndOurs, makeOwnFolder } from '../io/leftovers.ts';
import type { Environment, Offer, OnProgress } from './browser-source.ts';
import { CHROMIUM_PACKAGE, isForThisMachine, packageVersion, packedFile } from './package.ts';
import { sweepUnpacked, unpackArchive, unpackProgram } from './unpack.ts';
import { isAsUnpacked, notePath, noteUnpacked, removeIfSpoiled } from './whole.ts';

/** The unpacked browser; unpacks it when it is not there yet. */
export async function unpackBundled(environment: Environment, onProgress: OnProgress): Promise<Offer> {
  if (!isForThisMachine()) return miss('ada hanya untuk Linux x64', 'is for Linux x64 only');
  const packed = packedFile('chromium.br');
  if (packed === undefined) return miss('tidak terpasang', 'is not installed');
  try {
    return await keptFolder(environment)
      .then(async (kept) => {
        const offer = await unpackInto({ folder: kept, isKept: true }, packed, onProgress);
        tidy(kept);
        return offer;
      })
      .catch(() => unpackInto({ folder: makePassing(), isKept: false }, packed, onProgress));
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error));
    return miss(`tidak dapat dibuka (${why})`, `could not be unpacked (${why})`);
  }
}

/** The browser, where it has been unpacked already. */
export async function readyBundled(environment: Environment): Promise<string | undefined> {
  if (!isForThisMachine() || packedFile('chromium.br') === undefined) return undefined;
  const kept = await keptFolder(environment);
  const executable = join(kept, PROGRAM);
  if (!(await isAsUnpacked(executable))) return undefined;
  tidy(kept);
  return executable;
}

/** Nobody waits for it. */
function tidy(kept: string): void {
  void keepOnly(kept);
  void sweepUnpacked(kept);
}

/** After a crash: where the browser's own bytes are to blame, the next that is asked for it unpacks it anew. */
export async function removeSpoiledBundled(environment: Environment): Promise<void> {
  if (environment.LKJ_BROWSER || !isForThisMachine()) return;
  await keptFolder(environment)
    .then((kept) => removeIfSpoiled(join(kept, PROGRAM)))
    .catch(() => undefined);
}

const PROGRAM = 'chromium';

/** That of this version, and of this user alone. Throws where there can be none. */
async function keptFolder(environment: Environment): Promise<string> {
  const kept = join(cacheFolder(environment), `chromium-${await packageVersion()}`);
  await makePrivate(dirname(kept));
  await makePrivate(kept);
  return kept;
}

/** The libraries that a bare machine lacks (NSS, NSPR, expat), unpacked beside the browser; gives their folder. */
export async function unpackLibraries(executable: string): Promise<string | undefined> {
  const packed = packedFile('al2023.tar.br');
  if (packed === undefined) return undefined;
  const libraries = join(dirname(executable), 'lib');
  await unpackArchive(packed, libraries);
  return libraries;
}

interface Place {
  readonly folder: string;
  /** Whether later runs are to find it there. */
  readonly isKept: boolean;
}

async function unpackInto({ folder, isKept }: Place, packed: string, onProgress: OnProgress): Promise<Offer> {
  const executable = join(folder, PROGRAM);
  if (!(isKept && (await isAsUnpacked(executable)))) {
    onProgress({ id: 'membuka peramban bawaan (sekali saja)…', en: 'unpacking the bundled browser (only once)…' });
    const sha256 = await unpackProgram(packed, executable);
    if (isKept) await noteUnpacked(executable, sha256);
  }
  return { executables: [executable], missed: [] };
}

function miss(id: string, en: string): Offer {
  return { executables: [], missed: [{ place: CHROMIUM_PACKAGE, reason: { id, en } }] };
}

/** Makes the folder and its parents, for this user alone. Throws when it cannot, or when the folder is someone else's. */
async function makePrivate(folder: string): Promise<void> {
  makePrivateFolder(folder);
  const made = await lstat(folder);
  if (!made.isDirectory()) throw new Error(`${folder} is not a folder`);
  if (process.getuid !== undefined && made.uid !== process.getuid()) throw new Error(`${folder} has another owner`);
  if ((made.mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** A private folder for this run only, for when the home folder cannot be written. */
function makePassing(): string {
  return makeOwnFolder(tmpdir(), 'lkj-cache-').folder;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Marks the version's folder as in use, and removes those beside it that nobody has used for a month: 190 MB each. */
async function keepOnly(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  const [family = ''] = basename(folder).split('-');
  for (const name of await readdir(dirname(folder)).catch(() => [])) {
    const other = join(dirname(folder), name);
    const isOurs = other === folder || other === notePath(join(folder, PROGRAM));
    if (!name.startsWith(`${family}-`) || isOurs || !(await isOldAndOurs(other, MONTH))) continue;
    await rm(other, { recursive: true, force: true }).catch(() => undefined);
  }
}
