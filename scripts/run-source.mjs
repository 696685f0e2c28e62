/** Runs a module of src/ while the bundles are made: what it writes is put into them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What the module exports. It is bundled below the checkout, where it finds the packages that it asks for. */
export async function importSource(path) {
  const folder = await mkdtemp(join(resolve('.'), 'dist-source-'));
  try {
    const outfile = join(folder, 'source.mjs');
    await build({ entryPoints: [path], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
