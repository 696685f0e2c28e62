/** The sizes that letters of charts have: quarters of a pixel, at which Chromium draws words whole. */

const step = 0.25;

/** The largest of them that is no larger, in CSS pixels: 13.07 → 13. */
export function wholeSize(size: number): number {
  return Math.floor(size / step) * step;
}
