/** Knows which browser would print, without starting it: by the first bytes, the last ones and the length of its program. */
import type { Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../io/hash.ts';
import type { Environment } from './browser-source.ts';
import { whyUnusable } from './executable.ts';
import { installedPaths, puppeteerPaths } from './installed.ts';
import { CHROMIUM_PACKAGE, isForThisMachine, packageVersion, packedFile } from './package.ts';

/**
 * The same text for the same build, wherever it lies. Undefined where none is found, or where what is found only starts
 * another program that is not beside it: then nobody may say that the browser is still the same. The order is that of
 * `sources`; the fallback font comes from the bundled package, whichever browser prints.
 */
export async function browserIdentity(environment: Environment): Promise<string | undefined> {
  const packed = packedFile('chromium.br');
  const bundled = packed === undefined ? '' : `${CHROMIUM_PACKAGE} ${await packageVersion()}`;
  if (!environment.LKJ_BROWSER && packed !== undefined && isForThisMachine()) {
    const ends = await endsOf(packed);
    return ends && sha256([bundled, ends].join('\n'));
  }
  const program = await firstUsable(environment);
  const identity = program && (await identityOf(program));
  return identity && sha256([bundled, identity].join('\n'));
}

/** False where no place has one; one that is named may be wrong, and is told of when it is opened. */
export async function isThereBrowser(environment: Environment): Promise<boolean> {
  const isBundled = isForThisMachine() && packedFile('chromium.br') !== undefined;
  return Boolean(environment.LKJ_BROWSER) || isBundled || (await firstUsable(environment)) !== undefined;
}

async function firstUsable(environment: Environment): Promise<string | undefined> {
  const { LKJ_BROWSER } = environment;
  const paths = LKJ_BROWSER ? [LKJ_BROWSER] : [...(await puppeteerPaths(environment)), ...installedPaths(environment)];
  for (const path of paths) if ((await whyUnusable(path)) === undefined) return realpath(path).catch(() => undefined);
  return undefined;
}

async function identityOf(program: string): Promise<string | undefined> {
  const ends = await endsOf(program);
  if (ends === undefined) return undefined;
  const isScript = ends.startsWith(SCRIPT);
  const isSnap = program.endsWith('/snap');
  if (!isScript && !isSnap) return ends;
  return isSnap ? undefined : besideScript(program, ends);
}

/** Chrome's own script starts the `chrome` that lies beside it, and stays the same when that is renewed. */
async function besideScript(script: string, ends: string): Promise<string | undefined> {
  const beside: readonly Dirent[] = await readdir(dirname(script), { withFileTypes: true }).catch(() => []);
  const names = beside.filter((entry) => entry.isFile() && PROGRAMS.includes(entry.name)).map(({ name }) => name);
  const found = await Promise.all(names.sort().map((name) => endsOf(join(dirname(script), name))));
  return found.length === 0 ? undefined : [ends, ...found].join('\n');
}

const SCRIPT = 'script ';
const PROGRAMS = ['chrome', 'chromium', 'msedge', 'chrome-headless-shell'];
const ENDS = 65_536;

/** Its build id stands near the start of a program, its sections at the end: 190 MB need not be read to know it. */
async function endsOf(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    const head = await part(file, 0, Math.min(ENDS, size));
    const tail = await part(file, Math.max(0, size - ENDS), Math.min(ENDS, size));
    const kind = head.subarray(0, 2).toString('latin1') === '#!' ? SCRIPT : 'program ';
    return `${kind}${size} ${sha256(head)} ${sha256(tail)}`;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

async function part(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, position);
  return buffer;
}
