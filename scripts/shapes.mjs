/** Puts ajv's code, written beforehand, in the place of src/data/validate/shapes.ts: a cold start compiles no schema. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

export const shapes = {
  name: 'shapes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]validate[\\/]shapes\.ts$/ }, async () => ({
      contents: await writeShapes(),
      resolveDir: resolve('.'),
      loader: 'js',
    }));
  },
};

/** The same settings and schemas as at run time, for they come from the same file. */
async function writeShapes() {
  const folder = await mkdtemp(join(resolve('.'), 'dist-shapes-'));
  try {
    const outfile = join(folder, 'ajv.mjs');
    const entryPoints = ['src/data/validate/ajv.ts'];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
    const { makeAjv, schemas } = await import(pathToFileURL(outfile).href);
    const ids = Object.fromEntries(Object.entries(schemas).map(([, { $id }], index) => [`shape${index}`, $id]));
    const code = standaloneCode(makeAjv({ source: true, esm: true, lines: false }), ids);
    const kinds = Object.keys(schemas).map((kind, index) => `${JSON.stringify(kind)}: shape${index}`);
    return `${code}\nconst shapes = { ${kinds.join(', ')} };\nexport const shapeOf = (kind) => shapes[kind];\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
