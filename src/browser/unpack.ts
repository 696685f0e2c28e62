/** Unpacks the files of `@sparticuz/chromium` itself: its own code would use the shared temporary folder and trust what lies there. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { makeOwnFolder, sweepLeftovers } from '../io/leftovers.ts';

const CHUNK = 1 << 20;

/** Makes `target` from a Brotli file, whole or not at all, and gives its SHA-256; two runs at once both succeed. */
export async function unpackProgram(packed: string, target: string): Promise<string> {
  const hash = createHash('sha256');
  const aside = makeOwnFolder(dirname(target), '.unpack-');
  try {
    const written = join(aside.folder, basename(target));
    await pipeline(
      createReadStream(packed, { highWaterMark: CHUNK }),
      createBrotliDecompress({ chunkSize: CHUNK }),
      async function* (parts: AsyncIterable<Uint8Array>) {
        for await (const part of parts) {
          hash.update(part);
          yield part;
        }
      },
      createWriteStream(written, { mode: 0o755 }),
    );
    // Its folder is private; where root lends it to a lesser user, the mode is what lets that one run it.
    await chmod(written, 0o755);
    await settle(written);
    await rename(written, target);
    return hash.digest('hex');
  } finally {
    await aside.remove();
  }
}

/** What runs that were killed in the middle have left beside the program. */
export function sweepUnpacked(folder: string): Promise<void> {
  return sweepLeftovers(folder, /^\.unpack-(\d+)-/);
}

/** A rename that outlives a power cut must not name a file whose bytes did not. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** Unpacks the regular files of a small Brotli tar into the folder, by their last names only. */
export async function unpackArchive(packed: string, folder: string): Promise<void> {
  const archive = await promisify(brotliDecompress)(await readFile(packed));
  // An earlier run may have made it; that it cannot be made shows when the first file is written.
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + 512);
    const name = basename(header.toString('latin1', 0, 100).replace(/\0.*$/s, ''));
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
    const isRegular = header[156] === 0x30 || header[156] === 0;
    if (isRegular) await writeFile(join(folder, name), archive.subarray(at + 512, at + 512 + size), { mode: 0o700 });
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
