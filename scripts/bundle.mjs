/** Bundles src/ to dist/: a cold start reads a few files instead of hundreds. Runs as `prepare`. */
import { rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { shapes } from './shapes.mjs';

/** Made beside, then put in place: a run that is going on keeps the bundle it started with. */
const made = `dist-${process.pid}`;
const old = `${made}-old`;

await build({
  entryPoints: ['src/main.ts'],
  outdir: made,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.11',
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: 'linked',
  plugins: [shapes],
  chunkNames: 'parts/[name]-[hash]',
  // Dependencies written for CommonJS ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as lkjRequire } from 'node:module'; const require = lkjRequire(import.meta.url);",
  },
});
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
