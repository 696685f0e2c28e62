/**
 * Loads files of the bundle one after the other, runs them as `start.mjs` would, and keeps the code that Node compiled for each
 * beside it: `node keep-code.mjs <file>… -- <arguments of lkj>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { setFlags } from './v8-flags.mjs';

const given = process.argv.slice(2);
const files = given.slice(0, given.indexOf('--')).map((file) => resolve(file));
const argv = given.slice(files.length + 1);
// Kept code is for a Node with the same flags.
if (argv[0] !== 'validate') setFlags();
// Node forgets code that is not run for a while; what the start needs must last to the end.
setFlagsFromString('--no-flush-bytecode');
const modules = {};
const scripts = files.map((filename) => ({
  filename,
  script: new Script(readFileSync(filename, 'latin1'), { filename }),
}));
process.once('beforeExit', () => {
  setFlagsFromString('--flush-bytecode');
  for (const { filename, script } of scripts)
    writeFileSync(`${filename}.${process.version}-${process.arch}.code`, script.createCachedData());
  process.exitCode = 0;
});
const exported = scripts.map(({ filename, script }) =>
  script.runInThisContext()(createRequire(filename), filename, dirname(filename), modules, (path) => modules[path]()),
);
const { begin, main } = Object.assign({}, ...exported);
await main(argv, (await begin?.(argv.slice(1)))?.browser);
