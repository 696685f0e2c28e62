/** Runs `lkj validate` once from its bundle and keeps the code that Node compiled for it beside the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

const filename = resolve(process.argv[2] ?? '');
process.argv.splice(2, process.argv.length, 'validate', '--data', 'data');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.once('beforeExit', () => {
  writeFileSync(`${filename}.code`, script.createCachedData());
  process.exitCode = 0;
});
script.runInThisContext()(createRequire(filename), filename, dirname(filename));
