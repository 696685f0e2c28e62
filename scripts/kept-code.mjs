/**
 * Loads a bundle with the code that Node compiled for it in an earlier run; a run that finds none keeps its own, in the user's
 * cache folder. Node's own `module.enableCompileCache` keeps a function only where it was compiled before anything ran: under
 * Node 24 `validate` takes 0.137 s with it, and 0.098 s with this.
 */
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import zlib from 'node:zlib';
import { cacheFolder, makePrivateFolder } from '../src/io/cache-folder.ts';

/** What the bundle exports. `use` names what it is loaded for: code is kept for each use, as each runs other functions. */
export function load(bundle, use = bundle) {
  const filename = fileURLToPath(new URL(`${bundle}.cjs`, import.meta.url));
  const kept = keptAt(use);
  const cachedData = kept && readKept(kept);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  if (kept && (cachedData === undefined || script.cachedDataRejected)) keepAtExit(script, kept);
  return script.runInThisContext()(createRequire(filename), filename, dirname(filename));
}

/**
 * Of this very program, Node and processor: V8 itself would also take the code of another Node, and call its parts by wrong
 * numbers. Undefined where nobody can say which program this is.
 */
function keptAt(use) {
  try {
    const program = readFileSync(new URL('lkj.sha256', import.meta.url), 'latin1').slice(0, 16);
    return join(cacheFolder(process.env), 'code', `${program}-${process.version}-${process.arch}`, use);
  } catch {
    return undefined;
  }
}

/**
 * A checksum of the code stands before it: V8 itself looks at no more than its length, and runs what a bad disk has made of it.
 * What makes safer ones takes longer to load than to read the code; and whoever may write the code may write its checksum too.
 */
const CHECKSUM = 8;

/** Undefined under Node before 20.15 and 22.2, which have none at hand: there no code is kept. */
const checksumOf = (code) => zlib.crc32 && Buffer.from(zlib.crc32(code).toString(16).padStart(CHECKSUM, '0'));

/** Undefined where there is none, where it is not what was kept, and where somebody else could have written it. */
function readKept(file) {
  try {
    const handle = openSync(file);
    try {
      const { uid, mode } = fstatSync(handle);
      if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
      const kept = readFileSync(handle);
      const code = kept.subarray(CHECKSUM);
      return checksumOf(code)?.equals(kept.subarray(0, CHECKSUM)) ? code : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

function keepAtExit(script, file) {
  if (!zlib.crc32) return;
  const { setFlagsFromString } = createRequire(import.meta.url)('node:v8');
  // V8 forgets code that is not run for a while; what the start needs must last to the end.
  setFlagsFromString('--no-flush-bytecode');
  process.once('exit', () => {
    setFlagsFromString('--flush-bytecode');
    try {
      keep(script.createCachedData(), file);
    } catch {
      // The next run is only slower.
    }
  });
}

function keep(code, file) {
  const folder = dirname(file);
  const written = `${file}-${process.pid}`;
  makePrivateFolder(folder);
  try {
    // It is on the disk before it has its name, so that no run ever reads a part of it.
    writeFileSync(written, Buffer.concat([checksumOf(code), code]), { mode: 0o600, flush: true });
    renameSync(written, file);
  } finally {
    rmSync(written, { force: true });
  }
  removeOld(dirname(folder));
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Code of programs that nobody has kept any of for a month. */
function removeOld(folder) {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (Date.now() - statSync(other).mtimeMs > MONTH) rmSync(other, { recursive: true, force: true });
  }
}
