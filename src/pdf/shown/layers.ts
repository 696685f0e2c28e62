/** Whether shapes that lie over each other leave another one to be seen: nothing but rules is painted over a part of anything. */
import { isWithin, meets, shared } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import { luminance } from './colour.ts';
import { gridOf } from './grid.ts';
import type { Shape } from './painted.ts';
import { Strange } from './strange.ts';

/** In points: the points of a leader, which the ground of a page number covers. */
const DOT = 1.8;
/** In points: as thick as a project's own rules may be. */
const RULE = 3.1;
/** In points: what is left of a ground between the rules over it is no digit. */
const STRIP = 8;
/** In points: rounding. */
const EDGE = 0.1;
/** How much of a rule those that cross it may cover. */
const CROSSED = 0.25;

/** Throws Strange. Whatever lies over white paper hides nothing. */
export function assertLayers(shapes: readonly Shape[]): void {
  const coloured = shapes.filter(({ kind, colour }) => kind !== 'picture' && luminance(colour) < 1);
  const near = gridOf(coloured, ({ box }) => box);
  const over = new Map<Shape, Box[]>();
  for (const shape of shapes) {
    if (shape.kind === 'picture') continue;
    for (const below of near(shape.box)) {
      if (below.order >= shape.order || !meets(shape.box, below.box, -EDGE) || isSame(shape, below)) continue;
      if (!isRuleOver(shape, below, over)) throw masked();
    }
  }
}

export function masked(): Strange {
  return new Strange(
    'bentuk yang dapat terbaca sebagai angka atau tanda',
    'a shape that can be read as a digit or a sign',
  );
}

/** `over` has what lies over each shape already. */
function isRuleOver(shape: Shape, below: Shape, over: Map<Shape, Box[]>): boolean {
  const [width, height] = sizeOf(below.box);
  // Nothing of it is left.
  if (Math.max(width, height) <= DOT || isWithin(below.box, shape.box, EDGE)) return true;
  if (Math.min(...sizeOf(shape.box)) > RULE) return false;
  // What is darker is seen itself.
  if (luminance(shape.colour) <= luminance(below.colour)) return true;
  const parts = over.get(below) ?? [];
  over.set(below, parts);
  parts.push(shared(shape.box, below.box));
  if (Math.min(width, height) > RULE)
    return Math.min(...([0, 1] as const).flatMap((side) => leftOf(below.box, parts, side))) >= STRIP;
  const covered = parts.reduce((sum, part) => sum + Math.max(...sizeOf(part)), 0);
  return covered <= CROSSED * Math.max(width, height);
}

/** How wide the strips of a ground are between the rules over it, upright ones for side 0. */
function leftOf(ground: Box, rules: readonly Box[], side: 0 | 1): readonly number[] {
  const [start, end] = [ground[side], ground[side + 2] ?? 0];
  const across = rules.filter((rule) => sizeOf(rule)[0] < sizeOf(rule)[1] === (side === 0));
  const strips: number[] = [];
  let from = start;
  for (const rule of [...across].sort((one, other) => one[side] - other[side])) {
    strips.push(rule[side] - from);
    from = Math.max(from, rule[side + 2] ?? 0);
  }
  return [...strips, end - from].filter((strip) => strip > 2 * EDGE);
}

function isSame({ colour: one }: Shape, { colour: other }: Shape): boolean {
  return one.every((part, index) => part === other[index]);
}

function sizeOf([left, bottom, right, top]: Box): readonly [width: number, height: number] {
  return [right - left, top - bottom];
}
