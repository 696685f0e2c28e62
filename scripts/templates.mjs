/** Puts our templates, compiled beforehand, in the place of src/report/render/compiled.ts: a cold start compiles none. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importSource } from './run-source.mjs';

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
  const { writtenOut } = await importSource('src/report/render/strict.ts');
  const names = (await readdir('templates', { recursive: true })).filter((name) => name.endsWith('.hbs')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join('templates', name), 'utf8')));
  const entries = texts.map((text) => `[${JSON.stringify(text)}, ${writtenOut(text)}]`);
  return `const compiled = new Map([${entries.join(',\n')}]);\nexport const compiledOf = (text) => compiled.get(text);\n`;
}
