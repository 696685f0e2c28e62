/** The charts of a page: what is drawn in each, in the order of drawing. */

import { contentsOf, type Element } from '../tags/element.ts';
import type { Box } from '../tags/index.ts';
import type { Drawing, Letter, Shape } from './painted.ts';
import type { Piece } from './pieces.ts';

/** What belongs to one drawing, in order. */
export interface Chart {
  readonly page: number;
  readonly shapes: readonly Shape[];
  readonly letters: readonly Letter[];
}

export interface ReadPage extends Drawing {
  readonly pieces: ReadonlyMap<number, Piece>;
  readonly decorations: readonly Piece[];
  readonly page: Box;
}

/**
 * Chromium marks what a chart draws behind its first texts as decoration at times; it has the clip of the drawing all the same, which
 * is that of nothing else on the page.
 */
export function withinDrawings(
  { shapes }: Drawing,
  isTagged: (shape: Shape) => boolean,
  page: Box,
): (shape: Shape) => boolean {
  const key = ({ clip }: Shape) => clip.map((edge) => edge.toFixed(2)).join(' ');
  const whole = page.map((edge) => edge.toFixed(2)).join(' ');
  const clips = new Set(shapes.filter((shape) => shape.kind !== 'picture' && isTagged(shape)).map(key));
  clips.delete(whole);
  return (shape) => isTagged(shape) || (shape.mark.kind === 'decoration' && clips.has(key(shape)));
}

/** None where it is a picture alone. */
export function chartIn(
  figure: Element,
  pages: ReadonlyMap<number, ReadPage>,
  order: ReadonlyMap<number, number>,
): readonly Chart[] {
  const contents = contentsOf(figure);
  const page = contents[0]?.page ?? 0;
  const numbers = new Set(contents.map(({ number }) => number));
  const isIn = ({ mark }: Shape | Letter) => mark.kind === 'piece' && numbers.has(mark.number);
  const drawing = pages.get(page);
  const isPart = drawing && withinDrawings(drawing, isIn, drawing.page);
  const shapes = drawing?.shapes.filter((shape) => shape.kind !== 'picture' && isPart?.(shape)) ?? [];
  const letters = drawing?.letters.filter(isIn) ?? [];
  return shapes.length + letters.length > 0 ? [{ page: order.get(page) ?? 0, shapes, letters }] : [];
}
