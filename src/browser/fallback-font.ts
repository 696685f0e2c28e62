/** Gives the browser one fallback font of ours, so that a letter that our fonts lack looks alike, and wrong, on every machine. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './browser-source.ts';
import { packedFile } from './package.ts';
import { unpackArchive } from './unpack.ts';

/**
 * The environment that makes fontconfig (Linux) see only Open Sans, unpacked into the folder. With the machine's fonts
 * the product would depend on the machine; with none at all Chromium prints such letters as nothing, which no check sees.
 */
export async function onlyFallbackFont(folder: string): Promise<Environment> {
  const packed = packedFile('fonts.tar.br');
  if (process.platform !== 'linux' || packed === undefined) return {};
  const [fonts, settings] = [join(folder, 'fallback'), join(folder, 'fonts.conf')];
  await unpackArchive(packed, fonts);
  await writeFile(
    settings,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: settings };
}
