/**
 * Bundles src/ to dist/: a cold start reads a few files instead of hundreds. Run by `prepare`.
 * There are three bundles: `validate.cjs` is the program for `lkj validate` alone, `quick.cjs` tells that a build has nothing to
 * do and else begins it, `lkj.cjs` is the program. Each is whole in itself but for what few runs load (`apart`). What has been
 * bundled is run once: then it is known to work, and the code that Node compiled for it is kept for the next run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { lazyParts } from './lazy-parts.mjs';
import { licencesOf, notingInputs } from './licences.mjs';
import { packageList } from './package-list.mjs';
import { ERRORS, shapes, writeShapes } from './shapes.mjs';
import { templates } from './templates.mjs';

/** Made beside, then put in place, so that nobody finds half a bundle. */
const made = `dist-${process.pid}`;
const old = `${made}-old`;

/** What `validate` never does stays out of its file: what other commands load when they are run is theirs. */
const validateAlone = {
  name: 'validate-alone',
  setup({ onResolve }) {
    const own = /[\\/](?:reporters[\\/]\w+|cli[\\/]validate(?:[\\/][\w-]+)?)\.ts$/;
    onResolve({ filter: /^/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && !own.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** What puppeteer would look for browsers with, drive Firefox, and speak by a network: nothing of ours asks for it. */
const neverUsed = ['@puppeteer/browsers', 'chromium-bidi', 'ws'];

/** The files that the bundle is made of. */
const inputs = new Set();

/** Names are kept by being left alone: to keep them otherwise costs a call for each function at every start. */
const settings = (name, plugins = []) => ({
  bundle: true,
  platform: 'node',
  target: 'node20.11',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  outfile: `${made}/${name}.cjs`,
  plugins: [...lazyParts, packageList, notingInputs(inputs), ...plugins],
  external: neverUsed,
  // A bundle is run by main.js, never by itself.
  define: { 'import.meta.url': 'lkjUrl', 'import.meta.main': 'false', 'import.meta.filename': '""' },
  banner: {
    js: "(function (require, __filename, __dirname) { const module = { exports: {} }; const lkjUrl = require('node:url').pathToFileURL(__filename).href;",
  },
  // What it exports is what running it gives.
  footer: { js: 'return module.exports; })' },
});

const bundles = {
  validate: { entryPoints: ['src/main.ts'], plugins: [shapes, validateAlone] },
  quick: { entryPoints: ['src/cli/building/quick.ts'], plugins: [] },
  lkj: { entryPoints: ['src/main.ts'], plugins: [shapes, templates] },
};
for (const [name, { entryPoints, plugins }] of Object.entries(bundles)) {
  await build({ ...settings(name, plugins), entryPoints });
  await keepAscii(`${made}/${name}.cjs`);
}
/** What a bundle loads only where it must: nobody meets its names. */
const apart = (name, source) =>
  build({
    ...source,
    outfile: `${made}/${name}`,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.11',
    format: 'cjs',
    legalComments: 'linked',
    plugins: [notingInputs(inputs)],
  });
await apart(ERRORS, { stdin: { contents: await writeShapes('all-errors'), resolveDir: '.' } });
// Only for files that other programs have written, in a thread of its own.
await apart('foreign.cjs', { entryPoints: ['scripts/foreign.mjs'] });
await build({
  entryPoints: ['scripts/start.mjs'],
  outfile: `${made}/main.js`,
  bundle: true,
  platform: 'node',
  target: 'node20.11',
  // Node begins a module of its own kind ten milliseconds later.
  format: 'cjs',
  banner: { js: "const lkjUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'lkjUrl' },
});
// Read only where a document of Word has drawings.
await copyFile('node_modules/@resvg/resvg-wasm/index_bg.wasm', `${made}/resvg.wasm`);
await writeFile(`${made}/package.json`, '{ "type": "commonjs" }\n');
await chmod(`${made}/main.js`, 0o755);
await writeFile(`${made}/LICENSES.txt`, licencesOf(inputs));
await writeHash();
runOnce('validate', '--data', 'data');
// Where no browser works, what came before it is kept. The second has nothing to do.
for (let run = 0; run < 2; run++) runOnce('build', '--data', 'data', '--quarter', '2', '--out', `${made}/built`);
await rm(`${made}/built`, { recursive: true, force: true });
for (let isInPlace = false; !isInPlace; ) {
  await rename('dist', old).catch(() => undefined);
  // Where another run was faster, its bundle is put aside in turn.
  isInPlace = await rename(made, 'dist').then(
    () => true,
    (error) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  await rm(old, { recursive: true, force: true });
}

/** One byte a character is read and kept fastest. What esbuild leaves of others stands in patterns, where an escape is the same. */
async function keepAscii(file) {
  const text = await readFile(file, 'utf8');
  const escaped = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, escaped);
}

/** The hash of the whole program: products of another one are made anew. */
async function writeHash() {
  const names = (await readdir(made, { recursive: true })).filter((name) => /\.(?:c?js|wasm)$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(await readFile(`${made}/${name}`));
  await writeFile(`${made}/lkj.sha256`, `${hash.digest('hex')}\n`);
}

/** Findings in the data or a machine without a browser are no fault of the bundle. */
function runOnce(...argv) {
  const { status, signal, stderr } = spawnSync(process.execPath, [`${made}/main.js`, ...argv], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (signal !== null || status === 4) process.stderr.write(`lkj ${argv[0]} does not run\n${stderr}`);
}
