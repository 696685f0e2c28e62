/** Runs a file of the bundle once, as `start.mjs` would, and keeps the code that Node compiled for it beside the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

const [, , file = '', ...argv] = process.argv;
const filename = resolve(file);
process.argv.splice(2, process.argv.length, ...argv);
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.once('beforeExit', () => {
  writeFileSync(`${filename}.code`, script.createCachedData());
  process.exitCode = 0;
});
const exported = script.runInThisContext()(createRequire(filename), filename, dirname(filename));
// The other file runs by itself.
await exported.saysUnchanged?.(argv.slice(1));
