/** Runs a file of the bundle once, as `start.mjs` would, and keeps the code that Node compiled for it beside the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [, , file = '', ...argv] = process.argv;
const filename = resolve(file);
process.argv.splice(2, process.argv.length, ...argv);
// Node forgets code that is not run for a while; what the start needs must last to the end.
setFlagsFromString('--no-flush-bytecode');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.once('beforeExit', () => {
  // Kept code is for a Node with the same flags.
  setFlagsFromString('--flush-bytecode');
  writeFileSync(`${filename}.${process.version}-${process.arch}.code`, script.createCachedData());
  process.exitCode = 0;
});
const exported = script.runInThisContext()(createRequire(filename), filename, dirname(filename));
// The other files run by themselves.
await exported.saysUnchanged?.(argv.slice(1));
