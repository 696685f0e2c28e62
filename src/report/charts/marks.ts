/** The marks that stand beside bars: a line for the year's target, a triangle for the quarter's, brackets for a range. */

import { palette } from './colours.ts';
import { element, line, short } from './svg.ts';

/** `range` is a target that has a lower and an upper bound. */
export type MarkShape = 'line' | 'triangle' | 'range';

const heavy = { stroke: palette.ink, 'stroke-width': 2.4 };
const edge = { stroke: palette.paper, 'stroke-width': 4.8 };

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

/** Two brackets that face each other: inside is where the value should lie. */
export function brackets(left: number, right: number, top: number, bottom: number): string {
  const foot = 4;
  const bracket = (x: number, inward: number) =>
    element('path', {
      d: `M${short(x + inward)} ${short(top)}L${short(x)} ${short(top)}L${short(x)} ${short(bottom)}L${short(x + inward)} ${short(bottom)}`,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 2,
    });
  return bracket(left, foot) + bracket(right, -foot);
}
