#!/usr/bin/env node
/**
 * The way into the bundle: one file, whose compiled code was kept when it was bundled; where that is of another Node, the
 * file is compiled anew. `lkj validate` is run on every save and in every check, so it has a file of its own, a smaller one.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Undefined where no code was kept: the bundle was copied without it. */
function kept(file) {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
}

const name = process.argv[2] === 'validate' ? 'validate.cjs' : 'lkj.cjs';
const filename = fileURLToPath(new URL(name, import.meta.url));
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept(filename) });
script.runInThisContext()(createRequire(filename), filename, dirname(filename));
