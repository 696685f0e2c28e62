/** Areas with hatches drawn as lines of their own: sharp in print at any size, and without the ids that SVG patterns need. */

import { type Fill, palette } from './colours.ts';
import { element, short } from './svg.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled and hatched area with its outline. */
export function area({ x, y, width, height }: Rect, { colour, hatch, lineColour, gap }: Fill): string {
  const rect = { x, y, width, height, fill: colour, stroke: palette.ink, 'stroke-width': 0.6 };
  const lines = hatches[hatch]({ x, y, width, height }, gap);
  if (lines.length === 0) return element('rect', rect);
  const path = lines.map(([x1, y1, x2, y2]) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`).join('');
  return element('rect', rect) + element('path', { d: path, stroke: lineColour, 'stroke-width': 1.1, fill: 'none' });
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];
type Hatch = (rect: Rect, gap: number) => readonly Segment[];

const diagonal: Hatch = ({ x, y, width, height }, gap) =>
  steps(x + y, x + y + width + height, gap * Math.SQRT2).map((at) => {
    const [left, right] = [Math.max(x, at - y - height), Math.min(x + width, at - y)];
    return [left, at - left, right, at - right];
  });

const backDiagonal: Hatch = ({ x, y, width, height }, gap) =>
  steps(x - y - height, x + width - y, gap * Math.SQRT2).map((at) => {
    const [left, right] = [Math.max(x, at + y), Math.min(x + width, at + y + height)];
    return [left, left - at, right, right - at];
  });

const level: Hatch = ({ x, y, width, height }, gap) => {
  const count = Math.max(1, Math.round(height / gap) - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = y + (height * (index + 1)) / (count + 1);
    return [x, at, x + width, at];
  });
};

const upright: Hatch = ({ x, y, width, height }, gap) => steps(x, x + width, gap).map((at) => [at, y, at, y + height]);

const hatches: Readonly<Record<Fill['hatch'], Hatch>> = {
  plain: () => [],
  diagonal,
  level,
  upright,
  'back diagonal': backDiagonal,
  crossed: (rect, gap) => [...diagonal(rect, gap), ...backDiagonal(rect, gap)],
};

/** Whole multiples between two bounds: neighbouring areas are hatched in one raster. */
function steps(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / step) - first) }, (_, index) => (first + index) * step);
}
