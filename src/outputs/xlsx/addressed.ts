/** The cells of a table at their addresses on the sheet, with what they hold and the formulas that they can be counted by. */
import { decimalsOf, round } from '../../base/decimal.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import type { Cell, Grid } from '../office/grid.ts';
import { textOf } from '../office/tree.ts';
import { formulaOf } from './formula.ts';
import { type Isi, isiOf } from './value.ts';

export interface Terisi {
  readonly cell: Cell;
  readonly alamat: string;
  readonly isi: Isi;
  readonly rumus: string | undefined;
}

/** `above` is how many rows stand over the table. */
export function placed({ rows }: Grid, above: number): readonly (readonly Terisi[])[] {
  const filled = rows.map((row) =>
    row.map((cell) => ({ cell, alamat: address(cell.row + above, cell.column), isi: isiOf(cell) })),
  );
  const holding = byFigure(filled.flat());
  return filled.map((row) => row.map((one) => ({ ...one, rumus: formulaFor(one, holding) })));
}

/** The cells that print a figure, by its id. */
function byFigure(filled: readonly Belum[]): ReadonlyMap<string, readonly Belum[]> {
  const found = new Map<string, readonly Belum[]>();
  for (const one of filled) {
    const id = one.isi.jenis === 'angka' ? one.isi.figure?.id : undefined;
    if (id === undefined) continue;
    found.set(id, [...(found.get(id) ?? []), one]);
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
function formulaFor({ alamat, isi, cell }: Belum, printing: ReadonlyMap<string, readonly Belum[]>): string | undefined {
  if (isi.jenis !== 'angka' || !isi.figure) return undefined;
  const addressOf = (input: Figure): string | undefined => {
    const holding = (printing.get(input.id) ?? []).filter(
      (other) => other.alamat !== alamat && holds(other.isi, input),
    );
    return (holding.find((other) => other.cell.row === cell.row) ?? holding[0])?.alamat;
  };
  const formula = formulaOf(isi.figure, addressOf);
  if (formula === undefined || angkaFigure(isi.figure)?.eq(isi.nilai)) return formula;
  // Numbers of a spreadsheet are binary: what is whole but for their last digit must not be cut.
  return `TRUNC(ROUND(${formula},9),${decimalsOf(textOf(cell.element))})`;
}

function holds(isi: Isi, input: Figure): boolean {
  const wanted = angkaFigure(input);
  return isi.jenis === 'angka' && wanted !== undefined && isi.nilai.eq(wanted);
}

/** As a spreadsheet keeps a number: the nearest that it has, of what the report knows to thirty decimals. */
export function machine(isi: Extract<Isi, { readonly jenis: 'angka' }>): number {
  return Number(round(isi.nilai, 30).toFixed());
}
