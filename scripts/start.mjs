#!/usr/bin/env node
/**
 * The way into the bundle. `lkj validate` is run on every save and in every check, and has a file of its own; all else is
 * loaded in layers: what tells that a build has nothing to do, the program, and the rest of it when a command needs that. The
 * compiled code of each was kept when it was bundled; where that is of another Node, the file is compiled anew.
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

/** The modules of the layers that are loaded, by path. */
const modules = {};
const loaded = new Set();

/** What the file exports. */
function load(name) {
  const filename = fileURLToPath(new URL(name, import.meta.url));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept(filename) });
  return script.runInThisContext()(createRequire(filename), filename, dirname(filename), modules, loadRest);
}

function loadRest() {
  if (!loaded.has('rest.cjs')) load('rest.cjs');
  loaded.add('rest.cjs');
}

const argv = process.argv.slice(2);
if (argv[0] === 'validate') process.exitCode = await load('validate.cjs').main(argv);
else {
  const { begin } = load('quick.cjs');
  const begun = argv[0] === 'build' ? await begin(argv.slice(1)) : {};
  if (!begun.isUnchanged) process.exitCode = await load('lkj.cjs').main(argv, begun);
}
