/** What a page shows: letters with their places, and whatever else is painted. Boxes and lengths are in points of the page. */
import { shared } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import type { Mark } from './mark.ts';

/** From 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

interface Painted {
  /** Later is above. */
  readonly order: number;
  readonly colour: Colour;
  readonly mark: Mark;
  /** The part of the page on which it can be seen. */
  readonly clip: Box;
}

export interface Letter extends Painted {
  /** Empty for a hyphen that only breaks a word. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its line stands. */
  readonly base: number;
  readonly size: number;
  /** What it fills; none for a space. */
  readonly ink: Box | undefined;
}

export interface Shape extends Painted {
  readonly kind: 'area' | 'line' | 'picture';
  readonly box: Box;
  /** Its clip is no rectangle, and may hide more. */
  readonly isCut: boolean;
  /** Whether it is a rectangle. */
  readonly isPlain: boolean;
  /** As they are written, without the place of the drawing on the page; of a line also how thick it is. Of a picture how far
   * its width goes right and up, and its height, in points of the page. */
  readonly numbers: readonly number[];
  /** The name of the picture. */
  readonly name: string;
}

export interface Drawing {
  readonly letters: readonly Letter[];
  readonly shapes: readonly Shape[];
}

/** What of it can be seen at most; undefined where nothing can. */
export function seenOf(shape: Shape): Shape | undefined {
  const box = shared(shape.box, shape.clip);
  return box[0] < box[2] && box[1] < box[3] ? { ...shape, box } : undefined;
}
