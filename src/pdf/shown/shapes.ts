/** Whether what a page paints besides letters and charts is what lkj paints: grounds, rules, leaders of the contents, bullets, pictures. */
import { assertLayers, masked } from './layers.ts';
import type { Shape } from './painted.ts';
import { wholeRules } from './rules.ts';

/** In points: a rule or ground of a table reaches further in one direction at least. */
const SHORTEST = 11;
/** In points: the lines on which people sign, which Chromium cuts by a shape as large as the page. */
const LINE = 40;
/** In points. */
const BULLET = 6;
/** The points of a leader stand in one line: those of another line are further away than those of a letter would be. */
const [DOT, APART] = [0.9, 5];

/** Throws Strange for what could be read as a digit or a sign. `isLabel` tells of a shape that it is the bullet of a list. */
export function assertPlain(shapes: readonly Shape[], isLabel: (shape: Shape) => boolean): void {
  assertLayers(shapes);
  const whole = wholeRules(shapes);
  const leaders = new Map<number, number[]>();
  for (const shape of shapes) {
    const { kind, box, isPlain, isCut } = shape;
    if (kind === 'picture') continue;
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    if (isLabel(shape)) {
      if (Math.max(width, height) > BULLET) throw masked();
      continue;
    }
    // The frame of a place where an electronic signature is laid.
    if (kind === 'line' && isPlain && !isCut && Math.min(width, height) >= LINE) continue;
    if (kind === 'line' || (isCut && (width < LINE || height > DOT))) throw masked();
    const [, bottom, , top] = whole.get(shape) ?? box;
    if (isPlain && Math.max(width, top - bottom) >= SHORTEST) continue;
    // Also where the rules of a frame meet.
    if (Math.max(width, height) > 2 * DOT) throw masked();
    // Rounded: those of a line are a little apart at most.
    const line = Math.round(box[1] * 2) / 2;
    leaders.set(line, [...(leaders.get(line) ?? []), box[0]]);
  }
  const lines = [...leaders].sort(([one], [other]) => one - other);
  for (const [index, [bottom, places]] of lines.entries()) {
    const [above, others = []] = lines[index + 1] ?? [];
    if (above === undefined || above - bottom > APART) continue;
    if (above - bottom > DOT && others.some((place) => places.some((one) => Math.abs(one - place) < APART)))
      throw masked();
  }
}
