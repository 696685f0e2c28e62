#!/usr/bin/env node
/**
 * The way into the bundle. `lkj validate` is run on every save and in every check, and `lkj build` often where nothing has
 * changed: for each there is a file of its own, a smaller one than the whole program. The compiled code of each was kept
 * when it was bundled; where that is of another Node, the file is compiled anew.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Undefined where no code was kept by this very Node: V8 itself takes the code of another Node with the same V8, whose
 * own parts it then calls by the wrong numbers.
 */
function kept(file) {
  try {
    return readFileSync(`${file}.${process.version}-${process.arch}.code`);
  } catch {
    return undefined;
  }
}

/** What the file exports. */
function run(name) {
  const filename = fileURLToPath(new URL(name, import.meta.url));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept(filename) });
  return script.runInThisContext()(createRequire(filename), filename, dirname(filename));
}

const [, , command, ...rest] = process.argv;
if (command === 'validate') run('validate.cjs');
else if (command !== 'build' || !(await run('quick.cjs').saysUnchanged(rest))) run('lkj.cjs');
