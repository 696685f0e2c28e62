#!/usr/bin/env node
/**
 * The way into the program. `lkj validate` is run on every save and in every check, and has a bundle of its own; so has what
 * tells that a build has nothing to do; all else is one bundle.
 */
import { load } from './kept-code.mjs';
import { setFlags } from './v8-flags.mjs';

async function run(argv) {
  setFlags(argv[0]);
  if (argv[0] === 'validate') return load('validate').main(argv);
  const unchanged = argv[0] === 'build' ? await load('quick').tellIfUnchanged(argv.slice(1)) : undefined;
  // A build needs much that no other command does.
  return unchanged ?? load('lkj', argv[0] === 'build' ? 'build' : 'other').main(argv);
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
