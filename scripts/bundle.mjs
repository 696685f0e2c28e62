/**
 * Bundles src/ to dist/: a cold start reads a few files instead of hundreds. Runs as `prepare`.
 * `validate.cjs` is the program for `lkj validate` alone; for all else it lies in layers (`layers.mjs`): `quick.cjs` tells that a
 * build has nothing to do and else begins it, `lkj.cjs` is what a build needs, `print.cjs` what it needs when the browser has
 * printed, and `rest.cjs` what only other commands load.
 * Beside each stands the code that Node compiled for it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleLayer } from './layers.mjs';
import { licencesOf, notingInputs } from './licences.mjs';
import { shapes } from './shapes.mjs';
import { templates } from './templates.mjs';

/** Made beside, then put in place, so that nobody finds half a bundle. A run that is going on reads its later layers when it needs them. */
const made = `dist-${process.pid}`;
const old = `${made}-old`;

/** What `validate` never does stays out of its file: what other commands load when they are run is theirs. */
const validateAlone = {
  name: 'validate-alone',
  setup({ onResolve }) {
    const own = /[\\/](?:reporters[\\/]\w+|commands[\\/](?:validate|check|mend|readiness|deliver|known-findings))\.ts$/;
    onResolve({ filter: /^/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && !own.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** Commander starts other programs as subcommands, which we have none of, and loads what that takes at once. */
const lazyChildProcess = {
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
  plugins: [lazyChildProcess, notingInputs(inputs), ...plugins],
  external: neverUsed,
  define: { 'import.meta.url': 'lkjUrl' },
  banner: {
    js: "(function (require, __filename, __dirname, lkjModules, lkjTake) { const module = { exports: {} }; const lkjUrl = require('node:url').pathToFileURL(__filename).href;",
  },
  // What it exports is what running it gives.
  footer: { js: 'return module.exports; })' },
});

/** What a build loads as it goes on, of that what it needs only when the browser has printed, and what other commands load. */
const inBuild =
  /^src\/(?:compile|commands\/(?:build-one|build-request|findings)|outputs\/(?:make|refused|page|html|json|pdf)|reporters\/(?:pretty|compact))\.ts$/;
const afterPrint = /^src\/io\/(?:browser\/finishing|pdf\/index)\.ts$/;
const layerOf = (path) => (afterPrint.test(path) ? 'print' : inBuild.test(path) ? undefined : 'rest');

const taken = new Map();
async function addLayer(name, entries, { later = layerOf, plugins = [] } = {}) {
  const { held, left } = await bundleLayer({ entries, taken, later, options: settings(name, plugins) });
  for (const path of held) taken.set(path, name);
  return [...left.keys()];
}

await build({ ...settings('validate', [shapes, validateAlone]), entryPoints: ['src/main.ts'] });
await addLayer('quick', ['src/quick.ts']);
const left = await addLayer('lkj', ['src/main.ts'], { plugins: [shapes, templates] });
const leftByPrint = await addLayer(
  'print',
  left.filter((path) => afterPrint.test(path)),
);
await addLayer(
  'rest',
  [...left, ...leftByPrint].filter((path) => !taken.has(path)),
  { later: () => undefined },
);
for (const name of ['validate', ...new Set(taken.values())]) await keepAscii(`${made}/${name}.cjs`);
await build({
  entryPoints: ['scripts/start.mjs'],
  outfile: `${made}/main.js`,
  bundle: true,
  platform: 'node',
  target: 'node20.11',
  format: 'esm',
});
await chmod(`${made}/main.js`, 0o755);
await writeFile(`${made}/LICENSES.txt`, licencesOf(inputs));
await writeHash();
keepCode(['validate'], ['validate', '--data', 'data']);
// Where no browser works, the code is kept as far as it came.
keepCode(['quick', 'lkj', 'print', 'rest'], ['build', '--data', 'data', '--quarter', '2', '--out', `${made}/built`]);
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

/** The hash of the whole program: products of another one are made anew. Kept code is Node's, and not counted. */
async function writeHash() {
  const names = (await readdir(made, { recursive: true })).filter((name) => /\.c?js$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(await readFile(`${made}/${name}`));
  await writeFile(`${made}/lkj.sha256`, `${hash.digest('hex')}\n`);
}

/** Without kept code the program is only slower, so a Node that will not have it is no failure. */
function keepCode(names, argv) {
  const work = ['scripts/keep-code.mjs', ...names.map((name) => `${made}/${name}.cjs`), '--', ...argv];
  const { status, stderr } = spawnSync(process.execPath, work, { encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) process.stderr.write(`no code was kept for ${names.join(', ')}\n${stderr}`);
}
