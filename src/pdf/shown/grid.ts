/** Finds what stands near a place of a page without looking at all of it. */
import type { Box } from '../tags/index.ts';
import { Strange } from './strange.ts';

/** In points: a little more than a line of text, and a word. */
const [HEIGHT, WIDTH] = [24, 60];
/** Whatever reaches further out of the page is cut off with it. */
const [FIRST, LAST] = [-9, 99];
/** A page full of leaders has 10,000. */
const MOST = 2_000_000;

/** Gives the things whose boxes may meet a box, in their order. Throws Strange for more than anybody draws. */
export function gridOf<T extends { readonly order: number }>(
  things: readonly T[],
  boxOf: (thing: T) => Box | undefined,
): (box: Box) => readonly T[] {
  const cells = new Map<number, T[]>();
  let left = MOST;
  for (const thing of things) {
    const box = boxOf(thing);
    if (!box) continue;
    for (const cell of cellsOf(box)) {
      if (left-- < 0)
        throw new Strange('lebih banyak gambar daripada halaman mana pun', 'more drawings than any page has');
      const list = cells.get(cell);
      if (list) list.push(thing);
      else cells.set(cell, [thing]);
    }
  }
  return (box) => {
    const [only = 0, ...others] = cellsOf(box);
    if (others.length === 0) return cells.get(only) ?? [];
    const found = new Set(cells.get(only));
    for (const cell of others) for (const thing of cells.get(cell) ?? []) found.add(thing);
    return [...found].sort((one, other) => one.order - other.order);
  };
}

function cellsOf(box: Box): readonly number[] {
  const within = (value: number) => Math.min(LAST, Math.max(FIRST, Math.floor(value)));
  const [left, right] = [within(box[0] / WIDTH), within(box[2] / WIDTH)];
  const [bottom, top] = [within(box[1] / HEIGHT), within(box[3] / HEIGHT)];
  const cells: number[] = [];
  for (let row = bottom; row <= top; row++)
    for (let column = left; column <= right; column++) cells.push(row * 1000 + column);
  return cells;
}
