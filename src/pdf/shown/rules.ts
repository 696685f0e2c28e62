/** How far the upright rules of a table reach that are drawn row by row. */
import type { Box } from '../tags/index.ts';
import { luminance } from './colour.ts';
import type { Shape } from './painted.ts';

/** In points: as thick as a project's own rules may be. */
const THICKEST = 3.1;
/** In points: rounding. */
const EDGE = 0.2;

/** Each piece of a rule with the box of the whole: those one below the other, as thick and without a gap. */
export function wholeRules(shapes: readonly Shape[]): ReadonlyMap<Shape, Box> {
  const columns = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const [left, , right] = shape.box;
    if (shape.kind !== 'area' || !shape.isPlain || right - left > THICKEST || luminance(shape.colour) > 0.95) continue;
    const key = `${left.toFixed(1)} ${right.toFixed(1)}`;
    const column = columns.get(key);
    if (column) column.push(shape);
    else columns.set(key, [shape]);
  }
  const whole = new Map<Shape, Box>();
  for (const column of columns.values()) {
    const runs: { bottom: number; top: number; readonly pieces: Shape[] }[] = [];
    for (const shape of column.sort((one, other) => one.box[1] - other.box[1])) {
      const [, bottom, , top] = shape.box;
      const run = runs.at(-1);
      if (run && bottom <= run.top + EDGE) {
        run.pieces.push(shape);
        run.top = Math.max(run.top, top);
      } else runs.push({ bottom, top, pieces: [shape] });
    }
    for (const { bottom, top, pieces } of runs)
      for (const piece of pieces) whole.set(piece, [piece.box[0], bottom, piece.box[2], top]);
  }
  return whole;
}
