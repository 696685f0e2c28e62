/** Puts our templates, compiled beforehand, in the place of src/report/render/compiled.ts: a cold start compiles none. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const templates = {
  name: 'templates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]render[\\/]compiled\.ts$/ }, async () => ({
      contents: await writeTemplates(),
      resolveDir: resolve('.'),
      loader: 'js',
    }));
  },
};

/** As strict as at run time, for they come from the same file. */
async function writeTemplates() {
  const folder = await mkdtemp(join(resolve('.'), 'dist-templates-'));
  try {
    const outfile = join(folder, 'strict.mjs');
    const entryPoints = ['src/report/render/strict.ts'];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
    const { writtenOut } = await import(pathToFileURL(outfile).href);
    const names = (await readdir('templates', { recursive: true })).filter((name) => name.endsWith('.hbs')).sort();
    const texts = await Promise.all(names.map((name) => readFile(join('templates', name), 'utf8')));
    const entries = texts.map((text) => `[${JSON.stringify(text)}, ${writtenOut(text)}]`);
    return `const compiled = new Map([${entries.join(',\n')}]);\nexport const compiledOf = (text) => compiled.get(text);\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
