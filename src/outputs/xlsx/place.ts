/** The cells of a table at their addresses on the sheet, with what they hold and the formulas that they can be counted by. */
import { round } from '../../base/decimal.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Cell, Grid } from '../office/grid.ts';
import { isEqual } from './figures.ts';
import { formulaOf } from './formula.ts';
import { type Isi, isiOf } from './value.ts';

export interface Terisi {
  readonly cell: Cell;
  readonly alamat: string;
  readonly isi: Isi;
  readonly rumus: string | undefined;
}

export type FigureOf = (id: string, teks: string) => Figure | undefined;

/** `above` is how many rows stand over the table. */
export function placed(grid: Grid, above: number, figure: FigureOf, pengaturan: Pengaturan): readonly Terisi[] {
  const memotong = pengaturan.pembulatan === 'potong';
  const filled = grid.cells.map((cell) => ({
    cell,
    alamat: address(cell.row + above, cell.column),
    isi: isiOf(cell.element, figure, memotong),
  }));
  const holding = byFigure(filled);
  return filled.map((one) => ({ ...one, rumus: formulaFor(one, holding, pengaturan) }));
}

/** The cells that print a figure, by its id. */
function byFigure(filled: readonly Belum[]): ReadonlyMap<string, readonly Belum[]> {
  const found = new Map<string, Belum[]>();
  for (const one of filled) {
    const id = one.isi.jenis === 'angka' ? one.isi.figure?.id : undefined;
    if (id === undefined) continue;
    const known = found.get(id);
    if (known) known.push(one);
    else found.set(id, [one]);
  }
  return found;
}

/** Both count from 0. @example address(4, 27) // AB5 */
export function address(row: number, column: number): string {
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

type Belum = Omit<Terisi, 'rumus'>;

/** A cell counts as an input where it holds all of its value: one that is cut for print would carry its loss on. */
function formulaFor(
  { alamat, isi, cell }: Belum,
  printing: ReadonlyMap<string, readonly Belum[]>,
  pengaturan: Pengaturan,
): string | undefined {
  if (isi.jenis !== 'angka' || !isi.figure) return undefined;
  const addressOf = (input: Figure): string | undefined => {
    const holding = (printing.get(input.id) ?? []).filter(
      (other) => other.alamat !== alamat && holds(other.isi, input),
    );
    return (holding.find((other) => other.cell.row === cell.row) ?? holding[0])?.alamat;
  };
  const formula = formulaOf(isi.figure, addressOf);
  if (formula === undefined || pengaturan.pembulatan !== 'potong') return formula;
  const exact = isi.figure.nilai?.jenis === 'angka' ? isi.figure.nilai.angka : isi.nilai;
  if (exact.eq(isi.nilai)) return formula;
  // Numbers of a spreadsheet are binary: what is whole but for their last digit must not be cut.
  return `TRUNC(ROUND(${formula},9),${decimalsOf(isi.format)})`;
}

function holds(isi: Isi, input: Figure): boolean {
  if (isi.jenis !== 'angka' || isi.figure?.id !== input.id || !isEqual(isi.figure, input)) return false;
  return input.nilai?.jenis === 'angka' && isi.nilai.eq(input.nilai.angka);
}

function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** As a spreadsheet keeps a number: the nearest that it has, of what the report knows to thirty decimals. */
export function machine(isi: Extract<Isi, { readonly jenis: 'angka' }>): number {
  return Number(round(isi.nilai, 30).toFixed());
}
