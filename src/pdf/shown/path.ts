/** A path of a page's drawing, as it is written point by point. */
import type { Box } from '../tags/index.ts';
import { Strange } from './strange.ts';

/** How far right and up one goes, and where from. */
export type Placing = readonly [number, number, number, number];

export interface PathPart {
  readonly box: Box;
  /** A rectangle. */
  readonly isPlain: boolean;
  /** As they are written. */
  readonly numbers: readonly number[];
}

export interface Path {
  /** `re`: left, top, width, height. */
  rectangle(numbers: readonly number[]): void;
  begin(numbers: readonly number[]): void;
  go(numbers: readonly number[]): void;
  clear(): void;
  /** Undefined where nothing was written. What is filled is one figure: of two, one may take the other away. */
  part(placing: Placing, isFilled: boolean): PathPart | undefined;
  /** What a clip leaves at most: more is hidden where it is no plain rectangle. */
  clip(placing: Placing): Omit<PathPart, 'numbers'>;
}

export function startPath(): Path {
  let rectangles: (readonly number[])[] = [];
  let points: number[] = [];
  let begun = 0;
  return {
    rectangle(numbers) {
      const [, , width = 0, height = 0] = numbers;
      if (!(width > 0 && height > 0)) throw new Strange('bidang tanpa luas', 'an area without a size');
      rectangles.push(numbers);
    },
    begin(numbers) {
      points.push(...numbers);
      begun++;
    },
    go(numbers) {
      if (points.length === 0) throw new Strange('garis tanpa awal', 'a line without a beginning');
      points.push(...numbers);
    },
    clear() {
      rectangles = [];
      points = [];
      begun = 0;
    },
    part(placing, isFilled) {
      const [only, ...others] = rectangles;
      if (others.length > 0 || (only && begun > 0) || (isFilled && begun > 1))
        throw new Strange('beberapa bidang dalam satu jalur', 'several areas in one path');
      if (only) return { box: boxOf(corners(only), placing), isPlain: true, numbers: only };
      return begun > 0 ? { box: boxOf(points, placing), isPlain: false, numbers: points } : undefined;
    },
    clip(placing) {
      const [only, ...others] = rectangles;
      if (only && others.length === 0 && points.length === 0)
        return { box: boxOf(corners(only), placing), isPlain: true };
      return { box: boxOf([...rectangles.flatMap(corners), ...points], placing), isPlain: false };
    },
  };
}

function corners([left = 0, top = 0, width = 0, height = 0]: readonly number[]): readonly number[] {
  return [left, top, left + width, top + height];
}

function boxOf(points: readonly number[], [x, y, left, up]: Placing): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [right, top] = [(points[at] ?? 0) * x + left, (points[at + 1] ?? 0) * y + up];
    if (right < box[0]) box[0] = right;
    if (top < box[1]) box[1] = top;
    if (right > box[2]) box[2] = right;
    if (top > box[3]) box[3] = top;
  }
  return box;
}
