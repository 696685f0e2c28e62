/** The cells of a table and its rows: their texts, what kind of thing each is, and the figures that they print. */
import { type Decimal, decimal } from '../../base/decimal.ts';
import type { Nilai } from '../../data/link/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { type CaraCetak, figur, nilai } from '../../figures/format.ts';

export interface Cell {
  readonly teks: string;
  /**
   * `angka` is whatever stands among numbers, steps of a scale and ranges too; `nomor` the number of a row; `kata` a short
   * word, as a unit is; `kosong` says in words that a value is missing; `judul` is the head of a column.
   */
  readonly jenis: 'teks' | 'kata' | 'nomor' | 'angka' | 'kosong' | 'judul';
  /** Such cells are `<th>` and carry a scope. */
  readonly isHead: boolean;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** How deep it stands under its group: 1 for what belongs to it, 2 for a part of that. */
  readonly tingkat: 0 | 1 | 2;
  /** Only heads of columns are joined over rows. */
  readonly rows: number;
  readonly columns: number;
  /** By how many half digits its number ends before the longest of its column. */
  readonly shift: number;
  /** What stands under the head of a column, where that is of one of these kinds. */
  readonly above?: 'angka' | 'teks';
  /** That of its column, in half percents, where it says so. */
  readonly width?: number;
  /** The number that it prints, exact; absent for bounds, ranges, and whatever is no number. */
  readonly angka?: Decimal;
  /** The figure that it prints, and how. */
  readonly figure?: Figure;
  readonly cara?: CaraCetak;
  /** True where the figure is of another quarter or version, and the report's own figure of that name has another value. */
  readonly lain: boolean;
}

export interface Row {
  readonly kind: 'plain' | 'group' | 'subgroup' | 'subtotal' | 'total';
  readonly cells: readonly Cell[];
}

const plain = {
  jenis: 'teks',
  isHead: false,
  scope: 'col',
  tingkat: 0,
  rows: 1,
  columns: 1,
  shift: 0,
  lain: false,
} as const;

export function textCell(teks: string, more: Partial<Cell> = {}): Cell {
  return { ...plain, teks, ...more };
}

/** The head of a column, or of several; a year is a number. */
export function columnHead(teks: string, more: Partial<Cell> = {}): Cell {
  const scope = (more.columns ?? 1) > 1 ? 'colgroup' : 'col';
  return { ...plain, teks, jenis: 'judul', isHead: true, scope, ...count(teks), ...more };
}

/** The head of a row. */
export function rowHead(teks: string, more: Partial<Cell> = {}): Cell {
  return { ...plain, teks, isHead: true, scope: 'row', ...more };
}

/** A number to the right; a missing one in words, set apart from zero by its style. */
export function figureCell(figure: Figure, cara: CaraCetak, lain = false): Cell {
  const jenis = figure.nilai === null ? 'kosong' : kindOf(figure.nilai);
  return { ...plain, teks: figur(figure, cara), jenis, ...number(figure.nilai), figure, cara, lain };
}

/** A value that is no figure of the report. */
export function valueCell(value: Nilai, cara: CaraCetak): Cell {
  return { ...plain, teks: nilai(value, cara), jenis: kindOf(value), ...number(value) };
}

/** Words among numbers go over lines. */
function kindOf({ jenis }: Nilai): 'kata' | 'angka' {
  return jenis === 'teks' ? 'kata' : 'angka';
}

function number(value: Nilai | null): Pick<Cell, 'angka'> {
  return value?.jenis === 'angka' && value.tanda === undefined && value.bingkai === undefined
    ? { angka: value.angka }
    : {};
}

/** The id of the report's own figure that a cell prints; empty for any other text. */
export function figureIdOf({ figure, lain }: Cell): string {
  return figure && !lain ? figure.id : '';
}

/** A short word in the middle: a unit, a category. */
export function wordCell(teks: string): Cell {
  return { ...plain, teks, jenis: 'kata' };
}

/** The number of a row: of a part (`2.1`) it is none that one counts with. */
export function numberCell(nomor: number | string): Cell {
  const teks = String(nomor);
  return { ...plain, teks, jenis: 'nomor', ...count(teks) };
}

function count(teks: string): Pick<Cell, 'angka'> {
  return /^\d+$/.test(teks) ? { angka: decimal(teks) } : {};
}

/** In words that something is not there. */
export function missingCell(teks: string): Cell {
  return { ...plain, teks, jenis: 'kosong' };
}

/** Has nothing to say, as a sum of what cannot be added. */
export const emptyCell: Cell = { ...plain, teks: '' };

/** Cells beside each other that say in the same words that a value is missing say it once. */
export function joinMissing(cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const isSame = cell.jenis === 'kosong' && last?.jenis === 'kosong' && !cell.figure && !last.figure;
    if (isSame && last.teks === cell.teks)
      joined[joined.length - 1] = { ...last, columns: last.columns + cell.columns };
    else joined.push(cell);
  }
  return joined;
}

export function rowOf(cells: readonly Cell[], kind: Row['kind'] = 'plain'): Row {
  return { kind, cells };
}

/** One head row of plain column names. */
export function plainHead(...nama: readonly string[]): readonly Row[] {
  return [rowOf(nama.map((satu) => columnHead(satu)))];
}
