#!/usr/bin/env node
/**
 * The way into the program. `lkj validate` is run on every save and in every check, and has a bundle of its own; so has what
 * tells that a build has nothing to do, or else begins it; all else is one bundle.
 */
import { load } from './kept-code.mjs';
import { setFlags } from './v8-flags.mjs';

const argv = process.argv.slice(2);
if (argv[0] === 'validate') process.exitCode = await load('validate').main(argv);
else {
  setFlags();
  const begun = argv[0] === 'build' ? await load('quick').begin(argv.slice(1)) : {};
  // A build needs much that no other command does.
  const use = argv[0] === 'build' ? 'build' : 'other';
  process.exitCode = begun.isUnchanged ? begun.exitCode : await load('lkj', use).main(argv, begun.browser);
}
