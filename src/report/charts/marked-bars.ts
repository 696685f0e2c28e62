/** Bars that lie on tracks, one a row: its name before it, its marks across it, its figure behind it. */
import type { Decimal } from '../../base/decimal.ts';
import { lengthOf, placeOn } from './axis.ts';
import {
  arrowRoom,
  type BarMaterial,
  type BarRow,
  barHeight,
  belowBar,
  layRow,
  type Plan,
  planBars,
  type Row,
  rowGap,
} from './bar-plan.ts';
import type { Canvas, Drawing } from './chart.ts';
import { type Fill, palette } from './colours.ts';
import { area } from './hatches.ts';
import { type Legend, legend } from './legend.ts';
import { triangle, uprightLine } from './marks.ts';
import { partIntoPages } from './pages.ts';
import { element, line, lineSpacing, svg, text } from './svg.ts';

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

/** A drawing is clipped at whole pixels, which may lie within the last digit of a figure at its edge. */
const inside = 1;

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
