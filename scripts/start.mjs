#!/usr/bin/env node
/**
 * The way into the program. `lkj validate` is run on every save and in every check, and has a bundle of its own; so has what
 * tells that a build has nothing to do; all else is one bundle.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './kept-code.mjs';
import { setFlags } from './v8-flags.mjs';

async function run(argv) {
  setFlags(argv[0]);
  if (argv[0] === 'validate') return load('validate').main(argv);
  const unchanged = mayBeUnchanged(argv) ? await load('quick').tellIfUnchanged(argv.slice(1)) : undefined;
  // A build needs much that no other command does.
  return unchanged ?? load('lkj', argv[0] === 'build' ? 'build' : 'other').main(argv);
}

/** Where no build has left a record, nothing could have stayed as it was. The program itself looks again, so that no folder that is missed here matters. */
function mayBeUnchanged([command, ...given]) {
  if (command !== 'build') return false;
  const named = given.flatMap((word, index) => {
    if (word === '-o' || word === '--out') return [given[index + 1] ?? ''];
    return /^(?:-o|--out=)(.+)/.exec(word)?.slice(1) ?? [];
  });
  return (named.length === 0 ? ['out'] : named).some((folder) => existsSync(join(folder, '.lkj')));
}

const argv = process.argv.slice(2);
void run(argv).then((code) => {
  process.exitCode = code;
  // Nothing of it is open, and all it had to say is written but on consoles of Windows; to take down its heap in order would cost
  // Node a twentieth of its time.
  if (argv[0] === 'validate' && process.platform !== 'win32') process.exit();
});
