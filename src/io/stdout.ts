/** Writes to stdout and stderr and waits until all is written, so that a failure is known at once. */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { UserError } from '../base/user-error.ts';
import { troubleOf } from './trouble.ts';

/** What was asked for. Throws UserError 4 where it cannot be written; ends the program where its reader has seen enough. */
export function writeResult(text: string): void {
  try {
    writeWhole(1, text);
  } catch (error) {
    // `lkj validate | head` is no fault.
    if (codeOf(error) === 'EPIPE') process.exit(0);
    const { why } = troubleOf(error);
    throw new UserError(
      4,
      `keluaran (stdout) tidak dapat ditulis: ${why.id}`,
      `the output (stdout) cannot be written: ${why.en}`,
      'yang tertulis di sana terpotong; beri ruang atau alihkan ke tempat lain, lalu jalankan lagi',
      'what stands there is cut short; make room or redirect it elsewhere, then run it again',
    );
  }
}

/** Talk: where nobody can hear it, there is nobody to tell. */
export function writeTalk(text: string): void {
  try {
    writeWhole(2, text);
  } catch {
    // Nothing that was asked for is lost.
  }
}

function writeWhole(channel: 1 | 2, text: string): void {
  // A console of Windows takes characters, not bytes.
  if (process.platform === 'win32' && isatty(channel)) {
    process[channel === 1 ? 'stdout' : 'stderr'].write(text);
    return;
  }
  for (let rest: Uint8Array = Buffer.from(text); rest.length > 0; ) {
    const written = writeOrWait(channel, rest);
    // A device that takes nothing, and calls that no error, is full.
    if (written === 0) throw Object.assign(new Error(), { code: 'ENOSPC' });
    rest = rest.subarray(written ?? 0);
  }
}

/** Undefined where a pipe takes nothing for the moment. */
function writeOrWait(channel: number, bytes: Uint8Array): number | undefined {
  try {
    return writeSync(channel, bytes);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
