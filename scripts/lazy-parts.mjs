/** Parts of libraries that nearly no command of ours runs, and that they would load at once, and lists of our own: here they are loaded when first used. */
import crypto from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve as resolvePath } from 'node:path';

/** Commander starts other programs as subcommands, which we have none of. */
const childProcess = {
  name: 'lazy-child-process',
  setup({ onLoad }) {
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
      ),
      loader: 'js',
    }));
  },
};

/** It takes a tenth of the time in which Node starts, and `validate` mostly makes no hash. */
const cryptography = {
  name: 'lazy-crypto',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/, namespace: 'file' }, ({ path }) => ({ path, namespace: 'lazy-crypto' }));
    onLoad({ filter: /^/, namespace: 'lazy-crypto' }, ({ path }) => ({
      contents: `const load = () => require(${JSON.stringify(path)}); module.exports = { ${getters(...Object.keys(crypto))} };`,
    }));
  },
};

/** What pdf-lib takes to pack, to draw SVG, to fill forms, to name colours, to take texts out of pages and to write by the standard typefaces. */
const USED = {
  fflate: getters('zlibSync', 'unzlibSync', 'inflateSync'),
  'html-entities': getters('encode'),
  'node-html-better-parser': getters('parse', 'NodeType'),
  './Encoding.js': getters('Encodings'),
  './extraction/extractPageContents.js': getters('extractPageContents'),
  // It is called as soon as it is there.
  culori: 'converter: (mode) => (colour) => load().converter(mode)(colour)',
};

function getters(...names) {
  return names.map((name) => `get ${name}() { return load().${name}; }`).join(', ');
}

const ofPdfLib = {
  name: 'lazy-parts-of-pdf-lib',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^/, namespace: 'file' }, (asked) =>
      Object.hasOwn(USED, asked.path) && /[\\/]@cantoo[\\/]pdf-lib[\\/]/.test(asked.importer)
        ? { path: asked.path, namespace: 'lazy', pluginData: asked.resolveDir }
        : undefined,
    );
    // The same copy as others import.
    onResolve({ filter: /^/, namespace: 'lazy' }, ({ path, resolveDir }) =>
      resolve(path, { kind: 'import-statement', resolveDir }),
    );
    onLoad({ filter: /^/, namespace: 'lazy' }, ({ path, pluginData }) => ({
      contents: `const load = () => require(${JSON.stringify(path)}); module.exports = { ${USED[path]} };`,
      resolveDir: pluginData,
      loader: 'js',
    }));
  },
};

/**
 * A build judges by the rules while the browser looks at the page: until then nobody waits for them. What codes mean is asked of
 * few findings.
 */
const ofOurs = {
  name: 'lazy-lists',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:rules|codes)\/index\.ts$/, namespace: 'file' }, ({ path, resolveDir, importer }) =>
      /[\\/]checks[\\/](?:lint[\\/][\w-]+|explanations)\.ts$/.test(importer)
        ? { path: resolvePath(resolveDir, path), namespace: 'lazy-lists', pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /^/, namespace: 'lazy-lists' }, ({ path, pluginData }) => ({
      contents: `const load = () => require(${JSON.stringify(path)}); module.exports = { ${getters(basename(dirname(path)))} };`,
      resolveDir: pluginData,
      loader: 'js',
    }));
  },
};

export const lazyParts = [childProcess, cryptography, ofPdfLib, ofOurs];
