/** Bundles src/ to dist/: a cold start reads a few files instead of hundreds. Runs as `prepare`. */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.11',
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: 'linked',
  chunkNames: 'parts/[name]-[hash]',
  // Dependencies written for CommonJS ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as lkjRequire } from 'node:module'; const require = lkjRequire(import.meta.url);",
  },
});
