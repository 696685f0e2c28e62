/** What a chart is drawn on, and what it comes out as. */

/** Lengths in CSS pixels, 96 to an inch: a drawing is as large on paper as it says. */
export interface Canvas {
  readonly width: number;
  /** What a drawing that stands alone may take of a page. */
  readonly height: number;
  /** What each may take where one is not enough. */
  readonly partHeight: number;
  /** The font family of the report. */
  readonly font: string;
  /** The size of the letters. */
  readonly size: number;
}

/** One drawing, and what of the material it shows. */
export interface Drawing<Item> {
  /** Static: no script, no style, no ids, nothing fetched. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** Letters have sizes in quarters of a pixel, at which Chromium draws words whole. */
const step = 0.25;

/** The largest of them that is no larger, in CSS pixels: 13.07 → 13. */
export function wholeSize(size: number): number {
  return Math.floor(size / step) * step;
}
