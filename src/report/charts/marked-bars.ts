/** Bars that lie, one a row, each with its name before it, its marks across it and its figures under it. */
import type { Decimal } from '../../base/decimal.ts';
import { textWidth } from '../tables/measure.ts';
import { type Axis, axisFor, lengthOf, placeOn } from './axis.ts';
import { type Canvas, type Drawing, wholeSize } from './chart.ts';
import { type Fill, palette } from './colours.ts';
import { area } from './hatches.ts';
import { type Legend, legend } from './legend.ts';
import { brackets, type MarkShape, triangle, uprightLine } from './marks.ts';
import { partIntoPages } from './pages.ts';
import { element, line, lineSpacing, svg, text } from './svg.ts';
import { lines } from './text-lines.ts';

/** A mark on the scale; a range has its upper bound in `upper`. */
export interface Mark {
  readonly shape: MarkShape;
  readonly nilai: Decimal;
  readonly upper?: Decimal;
}

/** One bar: without a value there is none, and `keterangan` says why. */
export interface BarRow {
  readonly nama: string;
  readonly nilai: Decimal | null;
  /** The figures as the report prints them. */
  readonly note: string;
  readonly fill: Fill;
  readonly marks: readonly Mark[];
}

export interface BarMaterial<Item extends BarRow = BarRow> {
  readonly axisTitle: string;
  readonly legend: readonly Legend[];
  readonly bars: readonly Item[];
  /** No bar is drawn beyond it; those that go on end in an arrow. */
  readonly limit?: number;
}

/**
 * On as many drawings as it takes, which share one scale; none where there are no rows. The same material gives the same
 * text.
 */
export function markedBars<Item extends BarRow>(material: BarMaterial<Item>, canvas: Canvas): readonly Drawing<Item>[] {
  const plan = planBars(material, canvas);
  const fixed = plan.head.height + plan.foot;
  return partIntoPages(material.bars, (bar) => layRow(bar, plan).height, fixed, canvas).map((bars) => {
    const rows = bars.map((bar) => layRow(bar, plan));
    const height = Math.ceil(fixed + rows.reduce((sum, row) => sum + row.height, 0));
    return { svg: svg(canvas, height, draw(rows, plan)), width: canvas.width, height, items: bars };
  });
}

const barHeight = 12;
/** Above and below a bar, for marks that reach over it. */
const aboveBar = 9;
const belowBar = 5;
const rowGap = 10;

interface Plan {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly small: number;
  readonly head: { readonly svg: string; readonly height: number };
  readonly foot: number;
  readonly axisTitle: string;
  readonly limit: number;
}

function planBars({ bars, axisTitle, limit = Number.POSITIVE_INFINITY, ...rest }: BarMaterial, canvas: Canvas): Plan {
  const { width, size } = canvas;
  const small = wholeSize(size * 0.92);
  const [left, right] = [width * 0.36, width - 16];
  const values = bars.flatMap(({ nilai, marks }) => [
    ...(nilai ? [nilai] : []),
    ...marks.flatMap(({ nilai: lower, upper }) => [lower, ...(upper ? [upper] : [])]),
  ]);
  const withinLimit = values.map(lengthOf).map((value) => Math.max(-limit, Math.min(limit, value)));
  return {
    axis: fittingAxis(withinLimit, (right - left) / small),
    left,
    right,
    size,
    small,
    head: legend(rest.legend, { width, size: small }),
    foot: small * lineSpacing * 2 + 10,
    axisTitle,
    limit,
  };
}

/** As many steps as leave the numbers of the axis room beside each other; `width` in sizes of their letters. */
function fittingAxis(values: readonly number[], width: number): Axis {
  const choices = [6, 5, 4, 3, 2].map((count) => axisFor(values, count));
  const fits = ({ marks }: Axis) =>
    (Math.max(...marks.map(({ teks }) => textWidth(teks))) + 0.8) * (marks.length - 1) <= width;
  return choices.find(fits) ?? axisFor(values, 1);
}

/** A row with its lines made, and so its height known. */
interface Row {
  readonly bar: BarRow;
  readonly nama: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

function layRow(bar: BarRow, { left, right, size, small }: Plan): Row {
  const nama = lines(bar.nama, left - 12, size);
  const note = lines(bar.note, right - left, small);
  const rightHeight = aboveBar + barHeight + belowBar + note.length * small * lineSpacing;
  return { bar, nama, note, height: Math.max(nama.length * size * lineSpacing + 6, rightHeight) + rowGap };
}

function draw(rows: readonly Row[], plan: Plan): readonly string[] {
  const { head, axisTitle, left, right, small } = plan;
  const top = head.height;
  const bottom = top + rows.reduce((sum, row) => sum + row.height, 0);
  let y = top;
  const drawn = rows.map((row) => {
    const made = drawRow(row, y, plan);
    y += row.height;
    return made;
  });
  const judul = {
    x: (left + right) / 2,
    y: bottom + small * lineSpacing * 2 + 4,
    size: small,
    align: 'middle',
  } as const;
  return [head.svg, drawAxis(top, bottom, plan), ...drawn, text([axisTitle], judul)];
}

function drawAxis(top: number, bottom: number, plan: Plan): string {
  const { axis, left, right, small } = plan;
  const style = { stroke: palette.ink, 'stroke-width': 1 };
  const label = { y: bottom + small * lineSpacing + 4, size: small, align: 'middle' } as const;
  const marks = axis.marks.map(({ nilai, teks }) => {
    const x = xOf(nilai, plan);
    return line(x, bottom, x, bottom + 4, style) + text([teks], { x, ...label });
  });
  // Where bars go below zero, the texts under them would be crossed by it.
  const zero = axis.start === 0 ? line(left, top, left, bottom, style) : '';
  return zero + line(left, bottom, right, bottom, style) + marks.join('');
}

function xOf(nilai: number, { axis, left, right }: Plan): number {
  return left + ((nilai - axis.start) / (axis.end - axis.start)) * (right - left);
}

/** The lines of the axis, only behind the bar: texts stand on plain paper. */
function gridLines(top: number, bottom: number, plan: Plan): string {
  return plan.axis.marks
    .map(({ nilai }) => {
      const style = { stroke: nilai === 0 ? palette.ink : palette.grid, 'stroke-width': nilai === 0 ? 1 : 0.8 };
      return line(xOf(nilai, plan), top, xOf(nilai, plan), bottom, style);
    })
    .join('');
}

function drawRow({ bar, nama, note }: Row, y: number, plan: Plan): string {
  const { left, right, size, small, axis } = plan;
  const x = (nilai: Decimal) => left + placeOn(nilai, axis) * (right - left);
  const top = y + aboveBar;
  const bottom = top + barHeight;
  return [
    gridLines(top - 6, bottom + 4, plan),
    text(nama, { x: 0, y: y + size + 4, size }),
    bar.nilai ? drawBar(bar.nilai, bar.fill, top, plan) : '',
    ...bar.marks.map((marks) => drawMark(marks, x, top, bottom)),
    text(note, { x: left + 3, y: bottom + belowBar + small * 0.95, size: small }),
  ].join('');
}

function drawBar(nilai: Decimal, fill: Fill, y: number, { axis, left, right, limit }: Plan): string {
  const at = (part: number) => left + part * (right - left);
  const zero = at(-axis.start / (axis.end - axis.start));
  const end = at(placeOn(nilai, axis));
  // A bar of zero is a thin line: there is a value, and it has no length.
  if (nilai.eq('0')) return area({ x: zero - 0.75, y, width: 1.5, height: barHeight }, { ...fill, hatch: 'plain' });
  const bar = area({ x: Math.min(zero, end), y, width: Math.abs(end - zero), height: barHeight }, fill);
  return Math.abs(lengthOf(nilai)) > limit ? bar + drawArrow(end, y, nilai.gt('0') ? 1 : -1) : bar;
}

/** The bar goes on beyond the edge. */
function drawArrow(x: number, y: number, direction: 1 | -1): string {
  const d = `M${Math.round(x + 3 * direction)} ${y - 1}l${9 * direction} ${barHeight / 2 + 1}l${-9 * direction} ${barHeight / 2 + 1}Z`;
  return element('path', { d, fill: palette.ink });
}

function drawMark({ shape, nilai, upper }: Mark, x: (nilai: Decimal) => number, top: number, bottom: number): string {
  switch (shape) {
    case 'line':
      return uprightLine(x(nilai), top - 4, bottom + 4);
    case 'triangle':
      return triangle(x(nilai), top - 1);
    case 'range':
      return brackets(x(nilai), x(upper ?? nilai), top - 4, bottom + 4);
  }
}
