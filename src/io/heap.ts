/** Has Node collect garbage sooner where a project is large, so that it takes less memory. */
import { setFlagsFromString } from 'node:v8';

/** A year of a large agency is far below this. */
const large = 2_000_000;

/**
 * For data of so many bytes. Left alone, V8 lets garbage grow to the size of what is alive before it collects: with 10,000
 * indicators and 40,000 lines that is 550 MB instead of 400 MB, for a tenth less time.
 */
export function prepareHeap(bytes: number): void {
  if (bytes <= large) return;
  setFlagsFromString('--heap-growing-percent=20');
  // The room for what is young stays as it is, for three times that room is taken.
  setFlagsFromString('--semi-space-growth-factor=1');
}
