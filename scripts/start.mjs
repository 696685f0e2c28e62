#!/usr/bin/env node
/**
 * The way into the bundle. `lkj validate` is run on every save and in every check, and has a file of its own; all else is
 * loaded in layers: what tells that a build has nothing to do, the program, and further ones when something of them is asked for.
 * The compiled code of each was kept when it was bundled; where that is of another Node, the file is compiled anew.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { setFlags } from './v8-flags.mjs';

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

/** The modules of the layers that are loaded, by path. */
const modules = {};

/** What the file exports. */
function load(layer) {
  const filename = fileURLToPath(new URL(`${layer}.cjs`, import.meta.url));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept(filename) });
  return script.runInThisContext()(createRequire(filename), filename, dirname(filename), modules, take);
}

/** A module of a layer, which is loaded when the first of its modules is taken. */
function take(path, layer) {
  if (!modules[path]) load(layer);
  return modules[path]();
}

const argv = process.argv.slice(2);
if (argv[0] === 'validate') process.exitCode = await load('validate').main(argv);
else {
  setFlags();
  const { begin } = load('quick');
  const begun = argv[0] === 'build' ? await begin(argv.slice(1)) : {};
  process.exitCode = begun.isUnchanged ? begun.exitCode : await load('lkj').main(argv, begun.browser);
}
