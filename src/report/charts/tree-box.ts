/** One box of a tree: its name at the left; at the right what it is measured by, each with its figure at the edge. */
import { textWidth } from '../tables/measure.ts';
import type { Canvas } from './chart.ts';
import { levelFills, palette } from './colours.ts';
import { element, lineSpacing, text } from './svg.ts';
import { lines } from './text-lines.ts';

/** What a box says. */
export interface BoxWords {
  /** How deep it stands in the whole tree, from 0: by that it is filled. */
  readonly level: number;
  readonly nama: string;
  readonly isBold: boolean;
  /** Under name and values. */
  readonly notes: readonly string[];
  readonly values: readonly { readonly nama: string; readonly angka: string }[];
  /** True where its beginning is in another box. */
  readonly isAgain?: true;
}

/** Where the columns of all boxes of a tree stand, in pixels. */
export interface Columns {
  readonly width: number;
  readonly size: number;
  /** How much further right a box begins than the one that it hangs from. */
  readonly indent: number;
  /** Where the names of values begin, and where they end. */
  readonly middle: number;
  readonly right: number;
}

export interface Box extends BoxWords {
  /** From the root of the drawing, from 0. */
  readonly depth: number;
  readonly left: number;
  readonly height: number;
  /** Of the name and of what stands beside it. */
  readonly upper: number;
  readonly lines: {
    readonly nama: readonly string[];
    readonly notes: readonly string[];
    readonly values: readonly { readonly nama: readonly string[]; readonly angka: readonly string[] }[];
  };
}

const edge = 4;
const padding = 5;
const gap = 12;
/** Between two values. */
const between = 3;
const bold = { 'font-weight': 700 };
const italic = { 'font-style': 'italic' };

/** Those by which the boxes are the least high, all together; `heads` are those of the values and of their figures. */
export function columnsFor(
  all: readonly { readonly words: BoxWords; readonly depth: number }[],
  heads: readonly [string, string],
  { width, size }: Pick<Canvas, 'width' | 'size'>,
): Columns {
  const figures = [heads[1], ...all.flatMap(({ words }) => words.values.map(({ angka }) => angka))];
  const widest = Math.max(...figures.map((angka) => textWidth(angka, true) * size));
  const right = width - padding - Math.min(widest, width * 0.22) - gap;
  const choices = middles.map((part) => {
    const columns = { width, size, indent: Math.round(size * 1.5), middle: Math.round(width * part), right };
    return { columns, height: all.reduce((sum, { words, depth }) => sum + layBox(words, depth, columns).height, 0) };
  });
  return choices.reduce((best, one) => (one.height < best.height ? one : best)).columns;
}

/** Of the width; the first is what looks best. */
const middles = [0.44, 0.42, 0.46, 0.4, 0.48, 0.5, 0.38, 0.52] as const;

export function layBox(words: BoxWords, depth: number, { width, size, indent, middle, right }: Columns): Box {
  const left = depth * indent;
  const room = (words.values.length > 0 ? middle - gap : width - padding) - left - edge - padding;
  const nama = lines(words.isAgain ? `${words.nama} (lanjutan)` : words.nama, room, size, words.isBold);
  const notes = words.notes.flatMap((note) => lines(note, width - padding - left - edge - padding, size));
  const values = words.values.map((value) => ({
    nama: lines(value.nama, right - middle, size),
    angka: lines(value.angka, width - padding - gap - right, size, true),
  }));
  const step = size * lineSpacing;
  const beside = values.reduce((sum, value) => sum + rowsOf(value) * step + between, -between);
  const upper = Math.max(nama.length * step, beside);
  const height = Math.ceil(upper + notes.length * step + 2 * padding);
  return { ...words, depth, left, upper, height, lines: { nama, notes, values } };
}

function rowsOf({ nama, angka }: Box['lines']['values'][number]): number {
  return Math.max(nama.length, angka.length);
}

/** Beside the first line of a box, below its top. */
export function firstLine(size: number): number {
  return padding + size * 0.55;
}

export function drawBox(box: Box, top: number, { width, size, middle }: Columns): string {
  const { left, height, upper, level, isBold, isAgain } = box;
  const { nama, notes, values } = box.lines;
  const look = levelFills[level] ?? { fill: palette.paper, edge: palette.grid };
  const outer = { x: left + 0.5, y: top + 0.5, width: width - left - 1, height: height - 1 };
  const step = size * lineSpacing;
  const first = top + padding + size * 0.88;
  const x = left + edge + padding;
  let y = first;
  const written = values.map((value) => {
    const one = text(value.nama, { x: middle, y, size });
    const figure = text(value.angka, { x: width - padding, y, size, align: 'end', style: bold });
    y += rowsOf(value) * step + between;
    return one + figure;
  });
  return [
    element('rect', { ...outer, fill: isAgain ? palette.paper : look.fill, stroke: look.edge, 'stroke-width': 0.7 }),
    element('rect', { x: left, y: top, width: edge, height, fill: look.edge }),
    text(nama, { x, y: first, size, style: isBold ? bold : {} }),
    text(notes, { x, y: first + upper, size, style: italic }),
    ...written,
  ].join('');
}

/** The heads of the values and their figures, above all boxes. */
export function drawHeads([values, figures]: readonly [string, string], { width, size, middle }: Columns): string {
  return (
    text([values], { x: middle, y: size, size, style: italic }) +
    text([figures], { x: width - padding, y: size, size, align: 'end', style: italic })
  );
}
