/**
 * How Node runs the program: a work of a tenth of a second, or of a second or two beside a busy browser, for which optimized code
 * comes too late, and takes the processor from the browser while it is made. So only what runs long is optimized. By pairs on two
 * cores a build takes nine hundredths less, and `validate` as long as without on much data. Flags that change how patterns are
 * compiled stay as they are: set behind the start of Node they make Node 22 crash on Windows.
 */
import { createRequire } from 'node:module';

/** By names that this major version knows; with others it would complain. */
const LAZY = { 20: ['--interrupt-budget=1000000'], 22: [], 24: [] };

/**
 * No threads collect what is young. What is read and made for a report stays until its end, so a full collection finds little: it
 * may wait until there is much more.
 */
const PATIENT = ['--heap-growing-percent=600', '--no-parallel-scavenge'];

/** `validate` may run long on much data, and collects as Node does. */
export function setFlags(command) {
  const lazy = LAZY[Number.parseInt(process.versions.node, 10)];
  const flags = !lazy || command === 'validate' ? (lazy ?? []) : [...lazy, ...PATIENT];
  if (flags.length === 0) return;
  const { setFlagsFromString } = createRequire(import.meta.url)('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
