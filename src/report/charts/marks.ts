/** The marks that stand beside bars: a line for the year's target, a triangle for the quarter's. */

import { palette } from './colours.ts';
import { element, line, short } from './svg.ts';

export type MarkShape = 'line' | 'triangle';

/** 1.6 pt, and half a point of paper on either side. */
const heavy = { stroke: palette.ink, 'stroke-width': 2.13 };
const edge = { stroke: palette.paper, 'stroke-width': 3.47 };

/** An upright line across a bar that lies, with a light edge so that it shows on dark bars too. */
export function uprightLine(x: number, top: number, bottom: number): string {
  return line(x, top, x, bottom, edge) + line(x, top, x, bottom, heavy);
}

/** The same across a bar that stands. */
export function levelLine(left: number, right: number, y: number): string {
  return line(left, y, right, y, edge) + line(left, y, right, y, heavy);
}

/** A triangle whose tip is at the place, above the bar. */
export function triangle(x: number, tip: number): string {
  const half = 4.5;
  return element('path', {
    d: `M${short(x)} ${short(tip)}L${short(x - half)} ${short(tip - 7)}L${short(x + half)} ${short(tip - 7)}Z`,
    fill: palette.paper,
    stroke: palette.ink,
    'stroke-width': 1.3,
  });
}
