/**
 * How Node runs a build: a program of a second or two beside a busy browser, for which optimized code comes too late, and takes
 * the processor from the browser while it is made. So only what runs long is optimized, and no threads collect what is young.
 * By pairs on two cores a build takes nine hundredths less. It is so for all commands but `validate`, which may run long on much data.
 */
import { createRequire } from 'node:module';

/** What is read and made stays until the end, so a full collection finds little: it may wait until there is much more. */
const PATIENT = ['--heap-growing-percent=600', '--no-parallel-scavenge'];

/** By names that this major version knows; with others it would complain. */
const FLAGS = { 20: [...PATIENT, '--interrupt-budget=1000000'], 22: PATIENT, 24: PATIENT };

export function setFlags() {
  const flags = FLAGS[Number.parseInt(process.versions.node, 10)] ?? [];
  if (flags.length === 0) return;
  const { setFlagsFromString } = createRequire(import.meta.url)('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
