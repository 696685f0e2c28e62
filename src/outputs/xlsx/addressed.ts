/** The cells of a table at their addresses on the sheet, with what they hold and the formulas that they can be counted by. */

import { type Decimal, decimalsOf, plainText, round } from '../../base/decimal.ts';
import { groupBy } from '../../base/groups.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import type { Cell, Grid } from '../office/grid.ts';
import { textOf } from '../office/tree.ts';
import { formulaOf } from './formula.ts';

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
  const holding = groupBy(filled.flat(), ({ isi }) => (isi.jenis === 'angka' ? isi.figure?.id : undefined));
  return filled.map((row) => row.map((one) => ({ ...one, rumus: formulaFor(one, holding) })));
}

/** Both count from 0. @example address(4, 27) // AB5 */
export function address(row: number, column: number): string {
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

type Belum = Omit<Terisi, 'rumus'>;

/** `printing` has the cells that print a figure, by its id. A cell counts as an input where it holds all of its value: one that is cut for print would carry its loss on. */
function formulaFor(
  { alamat, isi, cell }: Belum,
  printing: ReadonlyMap<string | undefined, readonly Belum[]>,
): string | undefined {
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

/** `figure` is that of the report which the cell prints, where it prints one. */
type Isi =
  | { readonly jenis: 'teks'; readonly teks: string; readonly terlaluPanjang: boolean }
  | { readonly jenis: 'angka'; readonly nilai: Decimal; readonly format: string; readonly figure?: Figure };

/** A spreadsheet counts with this many digits; a number that is printed with more stays text. */
const digits = 15;

/** A number with the format in which the report prints it, or text where a number would say another thing. */
function isiOf({ element, angka, figure, cara, lain }: Cell): Isi {
  const teks = textOf(element);
  if (!angka) return { jenis: 'teks', teks, terlaluPanjang: false };
  const printed = round(angka, decimalsOf(teks), cara?.pembulatan);
  if (significant(printed) > digits) return { jenis: 'teks', teks, terlaluPanjang: true };
  return {
    jenis: 'angka',
    // What is cut has no format that shows it, so the cell holds what is printed.
    nilai: cara?.pembulatan === 'potong' ? printed : angka,
    format: formatOf(teks),
    // A difference is of the cells beside it, whatever the report calls its own.
    ...(figure && (!lain || figure.bentuk === 'selisih') ? { figure } : {}),
  };
}

function significant(value: Decimal): number {
  return plainText(value)
    .replace(/^-?0*\.?0*/, '')
    .replace('.', '').length;
}

/** Indonesian: thousands apart, as many decimals as printed, a plus where the report prints one. Source: MS-LCID, 0x0421 (id-ID). */
function formatOf(text: string): string {
  const decimals = decimalsOf(text);
  const isGrouped = text.includes('.') || text.length > 4 || decimals > 0;
  const format = `[$-421]${isGrouped ? '#,##' : ''}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return text.startsWith('+') ? [format.replace(']', ']+'), format.replace(']', ']-'), format].join(';') : format;
}
