/** Areas with hatches drawn as lines of their own: sharp in print at any size, and without the ids that SVG patterns need. */

import { type Fill, lightness, palette } from './colours.ts';
import { element, short } from './svg.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from one line to the next. */
const gap = 5;
/** 0.5 pt. */
const thin = 0.67;

/** A filled area with its outline; where it is hatched, with thin lines that rise to the right. */
export function area(rect: Rect, { colour, isHatched }: Fill): string {
  const filled = element('rect', { ...rect, fill: colour, stroke: palette.ink, 'stroke-width': 0.6 });
  const d = isHatched ? diagonals(rect) : '';
  const stroke = lightness(colour) < 0.7 ? palette.paper : palette.ink;
  return d === '' ? filled : filled + element('path', { d, stroke, 'stroke-width': thin, fill: 'none' });
}

function diagonals({ x, y, width, height }: Rect): string {
  return steps(x + y, x + y + width + height, gap * Math.SQRT2)
    .map((at) => {
      const [left, right] = [Math.max(x, at - y - height), Math.min(x + width, at - y)];
      return `M${short(left)} ${short(at - left)}L${short(right)} ${short(at - right)}`;
    })
    .join('');
}

/** Whole multiples between two bounds: neighbouring areas are hatched in one raster. */
function steps(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / step) - first) }, (_, index) => (first + index) * step);
}
