/** A table as its template places it: its columns measured, its numbers under each other. */

import { barisTerbanyak } from '../sections/parts/tanda-tangan.ts';
import type { Row } from './cell.ts';
import { type Places, type Shape, shapeOf } from './columns.ts';
import { alignDecimals } from './decimals.ts';
import { type Group, rowsOf } from './groups.ts';
import { lineCount } from './measure.ts';
import { heightOf, place } from './placing.ts';
import { type PrintedRow, printerOf } from './printed.ts';
import type { Room } from './room.ts';

export interface Table {
  readonly id: string;
  /** `Tabel 3.1`; empty in a form of the annex, which has no number. */
  readonly label: string;
  readonly judul: string;
  /** In half percents, of each column from left to right. */
  readonly lajur: readonly number[];
  readonly kepala: readonly PrintedRow[];
  readonly badan: readonly { readonly baris: readonly PrintedRow[] }[];
  readonly catatan: readonly string[];
  /** True where it is too wide for an upright page. */
  readonly melebar: boolean;
  /** Style classes: the page it needs, its letters, whether it has groups, and whether it is short enough to be kept on one page. */
  readonly kelas: string;
}

/** What is said of a table; the rest follows. */
export type TableContent = Pick<Table, 'id' | 'judul' | 'catatan'> & {
  readonly kepala: readonly Row[];
  readonly badan: readonly Group[];
};

/** The part of a page's height that a table may have which is kept whole: no more is left empty for it. */
const highestWhole = 0.13;

/** Every cell of the tables that were made, row by row, by the ids of the tables: what their figures are is known from here. */
export type AllCells = Map<string, readonly Row[]>;

export function tableOf(content: TableContent, label: string, room: Room, where: Places, all: AllCells): Table {
  const { id, judul, catatan } = content;
  const groups = alignDecimals(content.badan);
  const rows = groups.flatMap(rowsOf);
  const shape = shapeOf(rows, content.kepala, room, where);
  const isWhole = heightOf([...content.kepala, ...rows], shape.widths) <= shape.area.height * highestWhole;
  const steps = halfPercents(shape.widths);
  const isGrouped = groups.some(({ head }) => head);
  const widened = (some: readonly Row[]) => (isGrouped ? withWidths(some, steps) : some);
  const kepala = widened(headsAbove(content.kepala, rows));
  const bodies = groups.map((one) => widened(rowsOf(one)));
  all.set(id, [...kepala, ...bodies.flat()]);
  const print = printerOf(id);
  return {
    id,
    label,
    judul,
    kepala: kepala.map(print),
    catatan,
    lajur: steps,
    badan: bodies.map((body) => ({ baris: body.map(print) })),
    melebar: shape.isSideways,
    kelas: [
      'tabel',
      shape.isSideways && 'melebar',
      shape.isSmall && 'kecil',
      shape.isSnug && 'padat',
      !shape.keepsPairs && 'terurai',
      shape.isCrowded && 'sesak',
      isGrouped && 'berkelompok',
      isWhole && 'utuh',
      where === 'kartu' && 'kartu',
      shape.isLarge && 'besar',
      where === 'formulir' && catatan.length > 0 && `catatan-${noteLines(catatan, room, shape)}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The lines of the notes at most, in letters of a table: a form is signed under them. */
function noteLines(catatan: readonly string[], room: Room, { isSideways }: Shape): number {
  const { width } = isSideways ? room.sideways : room.upright;
  const lines = catatan.reduce((sum, satu) => sum + lineCount(satu, width), 0);
  return Math.min(lines, barisTerbanyak);
}

/** The head of a column stands as what is under it: a theme may set it to the left over texts, to the right over numbers. */
function headsAbove(heads: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const below = place(rows)
    .flat()
    .filter(({ cell }) => cell.columns === 1);
  return place(heads).map((row, index) => ({
    kind: heads[index]?.kind ?? 'plain',
    cells: row.map(({ cell, column }) => {
      const own = below.filter((one) => cell.columns === 1 && one.column === column);
      const above = (['angka', 'teks'] as const).find((jenis) => own.some((one) => one.cell.jenis === jenis));
      return above ? { ...cell, above } : cell;
    }),
  }));
}

/** In print each group is a table of its own, which its first cell of each column gives its widths. */
function withWidths(rows: readonly Row[], steps: readonly number[]): readonly Row[] {
  const given = new Set<number>();
  return place(rows).map((row, index) => ({
    kind: rows[index]?.kind ?? 'plain',
    cells: row.map(({ cell, column }) => {
      const width = steps[column];
      if (cell.columns > 1 || given.has(column) || width === undefined) return cell;
      given.add(column);
      return { ...cell, width };
    }),
  }));
}

/** The style sheet knows these steps. Columns of one width stay so: what is left over goes to the widest. */
function halfPercents(widths: readonly number[]): readonly number[] {
  const all = widths.reduce((sum, one) => sum + one, 0);
  const steps = widths.map((one) => Math.max(1, Math.floor((one / all) * 200)));
  const widest = steps.indexOf(Math.max(...steps));
  const left = 200 - steps.reduce((sum, one) => sum + one, 0);
  return steps.map((one, index) => (index === widest ? one + left : one));
}
