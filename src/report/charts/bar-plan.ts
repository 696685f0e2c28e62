/** What bars on tracks are drawn of, and how much room each part of the drawing takes. */
import type { Decimal } from '../../base/decimal.ts';
import { textWidth, wordWidth } from '../tables/measure.ts';
import { type Axis, axisFor, lengthOf } from './axis.ts';
import { type Canvas, wholeSize } from './chart.ts';
import type { Fill } from './colours.ts';
import type { Legend } from './legend.ts';
import type { MarkShape } from './marks.ts';
import { lineSpacing } from './svg.ts';
import { lines } from './text-lines.ts';

/** A mark on the scale. */
export interface Mark {
  readonly shape: MarkShape;
  readonly nilai: Decimal;
}

/** One bar; without a value there is none. */
export interface BarRow {
  readonly nama: string;
  readonly nilai: Decimal | null;
  /** The figure behind the bar, as the report prints it; empty where there is none. */
  readonly angka: string;
  /** Stands under it in small letters, or in its place: why there is none. Mostly empty. */
  readonly note: string;
  readonly fill: Fill;
  readonly marks: readonly Mark[];
}

export interface BarMaterial<Item extends BarRow = BarRow> {
  /** What the length of a bar is. */
  readonly axisTitle: string;
  /** What the figures behind the bars are, in lines. */
  readonly figureTitle: readonly string[];
  /** What the rows that are drawn need. */
  readonly legend: (bars: readonly Item[]) => readonly Legend[];
  readonly bars: readonly Item[];
  /** Where tracks end: what is whole. Absent: at the end of the scale. */
  readonly whole?: number;
  /** No bar is drawn beyond it; those that go on end in an arrow. */
  readonly limit?: number;
}

/** 13 pt. */
export const barHeight = 17.33;
/** Above a bar, for marks that reach over it, and for those that stand on it; and below it. */
const aboveBar = 4;
const markRoom = 9;
export const belowBar = 4;
export const rowGap = 8;
/** Right of the scale, for arrows. */
export const arrowRoom = 16;
const nameGap = 16;
export interface Plan {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Where tracks end. */
  readonly whole: number;
  readonly width: number;
  readonly figureWidth: number;
  readonly size: number;
  readonly figureSize: number;
  readonly figureTitle: readonly string[];
  readonly axisTitle: readonly string[];
  readonly foot: number;
  readonly limit: number;
}

export function planBars(
  { bars, limit = Number.POSITIVE_INFINITY, ...material }: Omit<BarMaterial, 'legend'>,
  { width, size }: Canvas,
): Plan {
  const figureSize = wholeSize(size * 1.22);
  const figureWidth = Math.max(
    ...bars.map(({ angka, note }) => Math.max(textWidth(angka, true) * figureSize, noteWidth(note) * size)),
    ...material.figureTitle.map((words) => textWidth(words) * size),
  );
  const [left, right] = [width * 0.32, width - figureWidth - arrowRoom];
  const values = bars.flatMap(({ nilai, marks }) => [...(nilai ? [nilai] : []), ...marks.map((mark) => mark.nilai)]);
  const withinLimit = values.map(lengthOf).map((value) => Math.max(-limit, Math.min(limit, value)));
  const axis = fittingAxis([...withinLimit, material.whole ?? 0], (right - left) / size);
  const axisTitle = lines(material.axisTitle, left - nameGap, size);
  return {
    axis,
    left,
    right,
    whole: material.whole ?? axis.end,
    width,
    figureWidth,
    size,
    figureSize,
    figureTitle: material.figureTitle,
    axisTitle,
    foot: axisTitle.length * size * lineSpacing + 6,
    limit,
  };
}

/** In sizes of its letters; longer ones take lines. */
function noteWidth(note: string): number {
  return Math.max(wordWidth(note), Math.min(textWidth(note), 7));
}

/** As many steps as leave the numbers of the axis room beside each other; `width` in sizes of their letters. */
function fittingAxis(values: readonly number[], width: number): Axis {
  const choices = [6, 5, 4, 3, 2].map((count) => axisFor(values, count));
  const fits = ({ marks }: Axis) =>
    (Math.max(...marks.map(({ teks }) => textWidth(teks))) + 0.8) * (marks.length - 1) <= width;
  return choices.find(fits) ?? axisFor(values, 1);
}

/** A row with its lines made, and so its height known. */
export interface Row {
  readonly bar: BarRow;
  readonly nama: readonly string[];
  readonly note: readonly string[];
  readonly above: number;
  readonly height: number;
}

export function layRow(bar: BarRow, { left, figureWidth, size, figureSize }: Plan): Row {
  const nama = lines(bar.nama, left - nameGap, size);
  const note = bar.note === '' ? [] : lines(bar.note, figureWidth, size);
  const above = bar.marks.some(({ shape }) => shape === 'triangle') ? markRoom : aboveBar;
  const figure = bar.angka === '' ? 0 : figureSize * lineSpacing;
  const words = Math.max(nama.length * size * lineSpacing, figure + note.length * size * lineSpacing);
  return { bar, nama, note, above, height: Math.max(words, above + barHeight + belowBar) + rowGap };
}
