/**
 * Puts ajv's code, written beforehand, in the place of src/data/validate/shapes.ts: a cold start compiles no schema. Whether a
 * document is sound is asked of short code; what is wrong with it of long code in a file of its own, which is not loaded until one
 * is not. The schemas themselves are read as text, which is faster than as code.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { importSource } from './run-source.mjs';

/** The file of the long code, beside the bundles. */
export const ERRORS = 'shapes.cjs';

export const shapes = {
  name: 'shapes',
  setup({ onLoad, onResolve }) {
    const resolveDir = resolve('.');
    onLoad({ filter: /[\\/]validate[\\/]shapes\.ts$/ }, async () => ({
      contents: `${await writeShapes('sound')}${way}`,
      resolveDir,
      loader: 'js',
    }));
    onResolve({ filter: new RegExp(`^\\./${ERRORS}$`) }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /\.schema\.json$/ }, async ({ path }) => ({
      contents: `export default ${asText(JSON.parse(await readFile(path, 'utf8')))};`,
      loader: 'js',
    }));
  },
};

const way = `
export function errorsOf(kind, value) {
  if (checks[kind](value)) return [];
  const check = require('./${ERRORS}').checks[kind];
  check(value);
  return check.errors ?? [];
}
`;

/** The checks of a depth, by kind: the same settings and schemas as at run time, for they come from the same file. */
export async function writeShapes(depth) {
  const { makeAjv, schemas } = await importSource('src/data/validate/ajv.ts');
  const ids = Object.fromEntries(Object.entries(schemas).map(([, { $id }], index) => [`shape${index}`, $id]));
  const written = standaloneCode(makeAjv(depth, { source: true, esm: true, lines: true }), ids);
  const code = (depth === 'sound' ? withoutErrors(written) : written).replaceAll(
    /^(const schema\d+ = )(\{.*\});$/gm,
    (_, name, schema) => `${name}${asText(JSON.parse(schema))};`,
  );
  const kinds = Object.keys(schemas).map((kind, index) => `${JSON.stringify(kind)}: shape${index}`);
  return `${code}\nexport const checks = { ${kinds.join(', ')} };\n`;
}

/** That a value is not sound is all that is asked: the errors, and the places that they would name, are left out. */
function withoutErrors(code) {
  const errors = /^(validate\d+\.errors = )\[\{[\s\S]*?\}\];$/gm;
  const places = /, \{instancePath:.*,rootData\}/g;
  const short = code.replaceAll(errors, '$1oneError;').replaceAll(places, '');
  if (/instancePath:/.test(short)) throw new Error('ajv writes its errors otherwise than it did');
  return `const oneError = [true];\n${short}`;
}

/** JSON as a text of one byte a character: V8 takes it in faster than an object of code, and keeps it smaller. */
function asText(value) {
  const ascii = JSON.stringify(value).replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `JSON.parse(${JSON.stringify(ascii)})`;
}
