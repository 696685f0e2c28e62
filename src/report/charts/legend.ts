/** The legend above a drawing: what each fill and each mark means, in as many lines as it takes. */
import { textWidth } from '../tables/measure.ts';
import type { Canvas } from './chart.ts';
import type { Fill } from './colours.ts';
import { area } from './hatches.ts';
import { levelLine, type MarkShape, triangle, uprightLine } from './marks.ts';
import { lineSpacing, text } from './svg.ts';
import { lines } from './text-lines.ts';

/** `level` is the line across bars that stand. */
export type Legend = { readonly nama: string } & ({ readonly fill: Fill } | { readonly mark: MarkShape | 'level' });

const symbolWidth = 22;
const inset = 7;
const gap = 18;

/** The drawing of a legend, and how high it is; nothing for an empty one. */
export function legend(
  entries: readonly Legend[],
  { width, size }: Pick<Canvas, 'width' | 'size'>,
): { readonly svg: string; readonly height: number } {
  const lineHeight = size * lineSpacing + 4;
  let [x, y] = [0, 0];
  const made: string[] = [];
  for (const entry of entries) {
    const room = width - symbolWidth - inset;
    const teks = lines(entry.nama, room, size);
    const needed = symbolWidth + inset + Math.min(room, Math.max(...teks.map((each) => textWidth(each) * size)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    made.push(symbol(entry, x, y + lineHeight / 2));
    made.push(text(teks, { x: x + symbolWidth + inset, y: y + lineHeight / 2 + size * 0.36, size }));
    if (teks.length > 1) [x, y] = [0, y + lineHeight + (teks.length - 1) * size * lineSpacing];
    else x += needed + gap;
  }
  return { svg: made.join(''), height: entries.length === 0 ? 0 : y + (x > 0 ? lineHeight : 0) + 6 };
}

function symbol(entry: Legend, x: number, middle: number): string {
  if ('fill' in entry) return area({ x: x + 0.5, y: middle - 5.5, width: symbolWidth - 1, height: 11 }, entry.fill);
  const centre = x + symbolWidth / 2;
  switch (entry.mark) {
    case 'line':
      return uprightLine(centre, middle - 7, middle + 7);
    case 'level':
      return levelLine(x + 1, x + symbolWidth - 1, middle);
    case 'triangle':
      return triangle(centre, middle + 3.5);
  }
}
