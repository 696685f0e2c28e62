/** Finds `@sparticuz/chromium`, the package that carries a Chromium for Linux x64 and what it needs on a bare machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { once } from '../base/once.ts';

export const CHROMIUM_PACKAGE = '@sparticuz/chromium';

/** A packed file of the package; undefined when it is not installed. */
export function packedFile(name: 'chromium.br' | 'al2023.tar.br' | 'fonts.tar.br'): string | undefined {
  const folder = packageFolder();
  return folder === undefined ? undefined : join(folder, 'bin', name);
}

/** The version, as a part of a folder's name. */
export async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder() ?? '', 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return typeof version === 'string' && /^[\w.-]+$/.test(version) ? version : 'unknown';
}

/** Whether its browser is made for this machine. */
export function isForThisMachine(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Found as Node finds packages, from wherever this code runs; its `exports` hide package.json, so by way of its entry. */
const packageFolder = once((): string | undefined => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(CHROMIUM_PACKAGE)), '..', '..');
  } catch {
    return undefined;
  }
});
