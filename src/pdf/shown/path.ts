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
  /** Each rectangle on its own, and all else together. */
  parts(placing: Placing): readonly PathPart[];
  /** What a clip leaves at most: more is hidden where it is no plain rectangle. */
  clip(placing: Placing): Omit<PathPart, 'numbers'>;
}

export function startPath(): Path {
  const rectangles: (readonly number[])[] = [];
  const points: number[] = [];
  return {
    rectangle: (numbers) => void rectangles.push(numbers),
    begin: (numbers) => void points.push(...numbers),
    go(numbers) {
      if (points.length === 0) throw new Strange('garis tanpa awal', 'a line without a beginning');
      points.push(...numbers);
    },
    parts(placing) {
      const plain = rectangles.map((numbers) => ({ box: boxOf(corners(numbers), placing), isPlain: true, numbers }));
      if (points.length === 0) return plain;
      return [...plain, { box: boxOf(points, placing), isPlain: false, numbers: points }];
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
  const xs = points.filter((_, index) => index % 2 === 0).map((value) => value * x + left);
  const ys = points.filter((_, index) => index % 2 === 1).map((value) => value * y + up);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
