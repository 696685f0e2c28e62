/** What a cell holds: a number with the format in which the report prints it, or text where a number would say another thing. */
import { type Decimal, decimalsOf, plainText, round } from '../../base/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Cell } from '../office/grid.ts';
import { textOf } from '../office/tree.ts';

/** `figure` is that of the report which the cell prints, where it prints one. */
export type Isi =
  | { readonly jenis: 'teks'; readonly teks: string; readonly terlaluPanjang: boolean }
  | { readonly jenis: 'angka'; readonly nilai: Decimal; readonly format: string; readonly figure?: Figure };

/** A spreadsheet counts with this many digits; a number that is printed with more stays text. */
const digits = 15;

export function isiOf({ element, angka, figure, cara, lain }: Cell): Isi {
  const teks = textOf(element);
  if (!angka) return { jenis: 'teks', teks, terlaluPanjang: false };
  const printed = round(angka, decimalsOf(teks), cara?.pembulatan);
  if (significant(printed) > digits) return { jenis: 'teks', teks, terlaluPanjang: true };
  return {
    jenis: 'angka',
    // What is cut has no format that shows it, so the cell holds what is printed.
    nilai: cara?.pembulatan === 'potong' ? printed : angka,
    format: formatOf(teks),
    ...(figure && !lain ? { figure } : {}),
  };
}

function significant(value: Decimal): number {
  return plainText(value)
    .replace(/^-?0*\.?0*/, '')
    .replace('.', '').length;
}

/** Thousands apart, as many decimals as printed, a plus where the report prints one. The reader's machine chooses the marks. */
function formatOf(text: string): string {
  const decimals = decimalsOf(text);
  const isGrouped = text.includes('.') || text.length > 4 || decimals > 0;
  const format = `${isGrouped ? '#,##' : ''}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return text.startsWith('+') ? `+${format};-${format};${format}` : format;
}
