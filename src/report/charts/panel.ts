/** One panel of a series: columns on a scale of its own, targets as lines across them, the figures in a table below. */
import type { Decimal } from '../../base/decimal.ts';
import { textWidth, wordWidth } from '../tables/measure.ts';
import { type Axis, axisFor, lengthOf, placeOn } from './axis.ts';
import { wholeSize } from './chart.ts';
import { type Fill, palette } from './colours.ts';
import { area } from './hatches.ts';
import { levelLine } from './marks.ts';
import { line, lineSpacing, text } from './svg.ts';
import { lines } from './text-lines.ts';

/** A place on the time axis: what was reached, and what was to be reached; `teks` is empty where nothing can be said yet. */
export interface SeriesPoint {
  readonly nama: string;
  readonly realisasi: { readonly nilai: Decimal | null; readonly teks: string; readonly fill: Fill };
  /** The bounds of a range are two values. */
  readonly target: { readonly nilai: readonly Decimal[]; readonly teks: string };
}

export interface Panel {
  readonly judul: string;
  readonly points: readonly SeriesPoint[];
}

/** A panel whose lines are made and whose height is known. */
export interface LaidPanel {
  readonly judul: string;
  readonly points: readonly SeriesPoint[];
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
  /** The room before the first column, for the axis and the names of the rows. */
  readonly left: number;
  readonly size: number;
  readonly table: readonly TableRow[];
}

interface TableRow {
  readonly judul: string;
  readonly cells: readonly (readonly string[])[];
}

const fieldHeight = 54;
const aboveField = 8;
const rowTitles = ['', 'Realisasi', 'Target'] as const;

/** True where every word of the table fits its column at this width. */
export function fits(panel: Panel, width: number, size: number): boolean {
  const column = (width - leftRoom(panelAxis(panel), size)) / panel.points.length;
  return tableContent(panel).every(({ cells }) => cells.every((teks) => wordWidth(teks) * size <= column - 4));
}

/** Where not even the full width is enough, the letters become smaller, never the figures fewer. */
export function layPanel(panel: Panel, width: number, letters: number): LaidPanel {
  const axis = panelAxis(panel);
  const left = leftRoom(axis, letters);
  const column = (width - left) / panel.points.length - 4;
  const widest = Math.max(...tableContent(panel).flatMap(({ cells }) => cells.map((teks) => wordWidth(teks))));
  const size = wholeSize(Math.min(letters, column / widest));
  const table = tableContent(panel).map(({ judul, cells }) => ({
    judul,
    cells: cells.map((teks) => lines(teks, column, size)),
  }));
  const tableHeight = table.reduce((sum, row) => sum + rowHeight(row, letters), 0);
  const height = letters * lineSpacing + aboveField + fieldHeight + tableHeight + 8;
  return { judul: panel.judul, points: panel.points, axis, width, height, left, size, table };
}

function panelAxis({ points }: Panel): Axis {
  const values = points.flatMap(({ realisasi, target }) => [
    ...(realisasi.nilai ? [realisasi.nilai] : []),
    ...target.nilai,
  ]);
  return axisFor(values.map(lengthOf), 4);
}

function leftRoom({ marks }: Axis, size: number): number {
  return Math.max(...[...rowTitles, ...marks.map(({ teks }) => teks)].map((teks) => textWidth(teks) * size)) + 8;
}

function tableContent({ points }: Panel): readonly { readonly judul: string; readonly cells: readonly string[] }[] {
  const content = [
    points.map(({ nama }) => nama),
    points.map(({ realisasi }) => realisasi.teks),
    points.map(({ target }) => target.teks),
  ];
  return content.flatMap((cells, index) =>
    cells.every((teks) => teks === '') ? [] : [{ judul: rowTitles[index] ?? '', cells }],
  );
}

function rowHeight({ cells }: TableRow, size: number): number {
  return Math.max(1, ...cells.map((each) => each.length)) * size * lineSpacing + 3;
}

export function drawPanel(panel: LaidPanel, x: number, y: number): string {
  const { size, judul, points } = panel;
  const top = y + size * lineSpacing + aboveField;
  const column = (panel.width - panel.left) / points.length;
  const centre = (index: number) => x + panel.left + (index + 0.5) * column;
  return [
    text([judul], { x, y: y + size, size, style: { 'font-style': 'italic' } }),
    drawAxis(panel, x, top),
    ...points.map((one, index) => drawPoint(one, centre(index), column, top, panel)),
    drawTable(panel, x, top + fieldHeight, centre),
  ].join('');
}

/** From the top of the field down. */
function down(part: number): number {
  return (1 - part) * fieldHeight;
}

function drawAxis({ axis, width, left, size }: LaidPanel, x: number, top: number): string {
  return axis.marks
    .map(({ nilai, teks }) => {
      const y = top + down((nilai - axis.start) / (axis.end - axis.start));
      const style = { stroke: nilai === 0 ? palette.ink : palette.grid, 'stroke-width': nilai === 0 ? 1 : 0.8 };
      const label = text([teks], { x: x + left - 6, y: y + size * 0.35, size, align: 'end' });
      return line(x + left - 2, y, x + width, y, style) + label;
    })
    .join('');
}

function drawPoint(
  { realisasi, target }: SeriesPoint,
  centre: number,
  column: number,
  top: number,
  { axis }: LaidPanel,
): string {
  const width = Math.min(30, column * 0.5);
  const y = (nilai: Decimal) => top + down(placeOn(nilai, axis));
  const zero = top + down(-axis.start / (axis.end - axis.start));
  const half = Math.min(24, column * 0.42);
  const marks = target.nilai.map((nilai) => levelLine(centre - half, centre + half, y(nilai)));
  if (!realisasi.nilai) return marks.join('');
  const end = y(realisasi.nilai);
  // A column of zero is a thin line: there is a value, and it has no height.
  const rect = realisasi.nilai.eq('0')
    ? { x: centre - width / 2, y: zero - 0.75, width, height: 1.5 }
    : { x: centre - width / 2, y: Math.min(zero, end), width, height: Math.abs(zero - end) };
  return area(rect, realisasi.fill) + marks.join('');
}

function drawTable(
  { table, size, width }: LaidPanel,
  x: number,
  top: number,
  centre: (index: number) => number,
): string {
  let y = top + 5;
  return table
    .map((row, index) => {
      const rule = index === 0 ? '' : line(x, y, x + width, y, { stroke: palette.grid, 'stroke-width': 0.8 });
      const base = y + size + 1;
      const cells = row.cells.map((each, at) => text(each, { x: centre(at), y: base, size, align: 'middle' }));
      y += rowHeight(row, size);
      return rule + text([row.judul], { x, y: base, size }) + cells.join('');
    })
    .join('');
}
