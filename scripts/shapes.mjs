/** Puts ajv's code, written beforehand, in the place of src/data/validate/shapes.ts: a cold start compiles no schema. */
import { resolve } from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { importSource } from './run-source.mjs';

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
  const { makeAjv, schemas } = await importSource('src/data/validate/ajv.ts');
  const ids = Object.fromEntries(Object.entries(schemas).map(([, { $id }], index) => [`shape${index}`, $id]));
  const code = standaloneCode(makeAjv({ source: true, esm: true, lines: false }), ids);
  const kinds = Object.keys(schemas).map((kind, index) => `${JSON.stringify(kind)}: shape${index}`);
  return `${code}\nconst shapes = { ${kinds.join(', ')} };\nexport const shapeOf = (kind) => shapes[kind];\n`;
}
