/** Bars that lie on tracks, one a row: its name before it, its marks across it, its figure behind it. */
import type { Decimal } from '../../base/decimal.ts';
import { textWidth, wordWidth } from '../tables/measure.ts';
import { type Axis, axisFor, lengthOf, placeOn } from './axis.ts';
import { type Canvas, type Drawing, wholeSize } from './chart.ts';
import { type Fill, palette } from './colours.ts';
import { area } from './hatches.ts';
import { type Legend, legend } from './legend.ts';
import { type MarkShape, triangle, uprightLine } from './marks.ts';
import { partIntoPages } from './pages.ts';
import { element, line, lineSpacing, svg, text } from './svg.ts';
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

/**
 * On as many drawings as it takes, which share one scale; the first has the legend of all. None where no bar has a length: marks
 * beside nothing show nothing. The same material gives the same text.
 */
export function markedBars<Item extends BarRow>(material: BarMaterial<Item>, canvas: Canvas): readonly Drawing<Item>[] {
  const plan = planBars(material, canvas);
  const widest = head(material.legend(material.bars), plan).height + plan.foot;
  const parts = partIntoPages(material.bars, (bar) => layRow(bar, plan).height, widest, canvas).filter((bars) =>
    bars.some(({ nilai }) => nilai && !nilai.eq('0')),
  );
  const entries = material.legend(parts.flat());
  return parts.map((bars, index) => {
    const top = head(index === 0 ? entries : [], plan);
    const rows = bars.map((bar) => layRow(bar, plan));
    const height = Math.ceil(top.height + plan.foot + rows.reduce((sum, row) => sum + row.height, 0));
    return { svg: svg(canvas, height, draw(rows, top, plan)), width: canvas.width, height, items: bars };
  });
}

/** 13 pt. */
const barHeight = 17.33;
/** Above a bar, for marks that reach over it, and for those that stand on it; and below it. */
const aboveBar = 4;
const markRoom = 9;
const belowBar = 4;
const rowGap = 8;
/** Right of the scale, for arrows. */
const arrowRoom = 16;
const nameGap = 16;
/** A drawing is clipped at whole pixels, which may lie within the last digit of a figure at its edge. */
const inside = 1;

interface Plan {
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

function planBars(
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

interface Head {
  readonly svg: string;
  readonly height: number;
}

/** The legend, and right of it what the figures are. */
function head(entries: readonly Legend[], { width, figureWidth, figureTitle, size }: Plan): Head {
  const made = legend(entries, { width: width - figureWidth - arrowRoom, size });
  const title = text(figureTitle, { x: width - inside, y: size * (lineSpacing / 2 + 0.36) + 2, size, align: 'end' });
  return { svg: made.svg + title, height: Math.max(made.height, figureTitle.length * size * lineSpacing + 6) };
}

/** A row with its lines made, and so its height known. */
interface Row {
  readonly bar: BarRow;
  readonly nama: readonly string[];
  readonly note: readonly string[];
  readonly above: number;
  readonly height: number;
}

function layRow(bar: BarRow, { left, figureWidth, size, figureSize }: Plan): Row {
  const nama = lines(bar.nama, left - nameGap, size);
  const note = bar.note === '' ? [] : lines(bar.note, figureWidth, size);
  const above = bar.marks.some(({ shape }) => shape === 'triangle') ? markRoom : aboveBar;
  const figure = bar.angka === '' ? 0 : figureSize * lineSpacing;
  const words = Math.max(nama.length * size * lineSpacing, figure + note.length * size * lineSpacing);
  return { bar, nama, note, above, height: Math.max(words, above + barHeight + belowBar) + rowGap };
}

function draw(rows: readonly Row[], top: Head, plan: Plan): readonly string[] {
  let y = top.height;
  const drawn = rows.map((row) => {
    const made = drawRow(row, y, plan);
    y += row.height;
    return made;
  });
  return [top.svg, ...drawn, drawAxis(y, plan)];
}

function drawAxis(bottom: number, plan: Plan): string {
  const { axis, left, right, size, axisTitle } = plan;
  const y = bottom + size;
  const marks = axis.marks.map(({ nilai, teks }) => {
    const x = xOf(nilai, plan);
    return line(x, bottom - 4, x, bottom, { stroke: palette.ink, 'stroke-width': 0.8 }) + tick(teks, x, y, size);
  });
  const base = line(left, bottom - 4, right, bottom - 4, { stroke: palette.ink, 'stroke-width': 0.8 });
  return base + text(axisTitle, { x: 0, y, size }) + marks.join('');
}

function tick(teks: string, x: number, y: number, size: number): string {
  return text([teks], { x, y, size, align: 'middle' });
}

function xOf(nilai: number, { axis, left, right }: Plan): number {
  return left + ((nilai - axis.start) / (axis.end - axis.start)) * (right - left);
}

function drawRow({ bar, nama, note, above, height }: Row, y: number, plan: Plan): string {
  const { size, figureSize, width, left, right, axis } = plan;
  const top = y + (height - rowGap - above - barHeight - belowBar) / 2 + above;
  const middle = top + barHeight / 2;
  const x = (nilai: Decimal) => left + placeOn(nilai, axis) * (right - left);
  const figure = bar.angka === '' ? 0 : figureSize * lineSpacing;
  const noteHeight = note.length * size * lineSpacing;
  const bold = { 'font-weight': 700 };
  return [
    text(nama, { x: 0, y: firstLine(middle, nama.length, size), size }),
    drawTrack(top, plan),
    bar.nilai ? drawBar(bar.nilai, bar.fill, top, plan) : '',
    ...bar.marks.map(({ shape, nilai }) =>
      shape === 'line' ? uprightLine(x(nilai), top - 3, top + barHeight + 3) : triangle(x(nilai), top - 1),
    ),
    text([bar.angka], {
      x: width - inside,
      y: firstLine(middle - noteHeight / 2, 1, figureSize),
      size: figureSize,
      align: 'end',
      style: bold,
    }),
    text(note, { x: width - inside, y: firstLine(middle + figure / 2, note.length, size), size, align: 'end' }),
  ].join('');
}

/** The base line of the first of some lines about a height. */
function firstLine(middle: number, count: number, size: number): number {
  return middle - ((count - 1) / 2) * size * lineSpacing + size * 0.36;
}

function drawTrack(y: number, plan: Plan): string {
  const x = xOf(0, plan);
  const width = xOf(plan.whole, plan) - x;
  return element('rect', { x, y, width, height: barHeight, fill: palette.track });
}

function drawBar(nilai: Decimal, fill: Fill, y: number, plan: Plan): string {
  const zero = xOf(0, plan);
  const end = plan.left + placeOn(nilai, plan.axis) * (plan.right - plan.left);
  // A bar of zero is a thin line: there is a value, and it has no length.
  if (nilai.eq('0')) return area({ x: zero - 0.75, y, width: 1.5, height: barHeight }, { ...fill, isHatched: false });
  const bar = area({ x: Math.min(zero, end), y, width: Math.abs(end - zero), height: barHeight }, fill);
  return Math.abs(lengthOf(nilai)) > plan.limit ? bar + drawArrow(end, y, nilai.gt('0') ? 1 : -1) : bar;
}

/** The bar goes on beyond the edge. */
function drawArrow(x: number, y: number, direction: 1 | -1): string {
  const [tip, half] = [8 * direction, barHeight / 2];
  const d = `M${Math.round(x + 3 * direction)} ${Math.round(y + half - 7)}l${tip} 7l${-tip} 7Z`;
  return element('path', { d, fill: palette.ink });
}
