/** What a cell holds: a number with the format in which the report prints it, or text where a number would say another thing. */
import { type Decimal, decimal, plainText } from '../../base/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { classesOf, type Element, textOf } from '../office/tree.ts';

/** `persis` is what formulas may count with; `figure` is what the cell prints, where it is one. */
export type Isi =
  | { readonly jenis: 'teks'; readonly teks: string; readonly terlaluPanjang: boolean }
  | { readonly jenis: 'angka'; readonly nilai: Decimal; readonly format: string; readonly figure?: Figure };

/** A spreadsheet counts with this many digits; a number that is printed with more stays text. */
const digits = 15;

/** `figure` finds what a cell prints, by the id it names and its text; `memotong` is true where numbers are cut, not rounded. */
export function isiOf(
  element: Element,
  figure: (id: string, teks: string) => Figure | undefined,
  memotong: boolean,
): Isi {
  const teks = textOf(element);
  const printed = isNumber(element) ? readPrinted(teks) : undefined;
  if (!printed) return { jenis: 'teks', teks, terlaluPanjang: false };
  if (significant(printed) > digits) return { jenis: 'teks', teks, terlaluPanjang: true };
  const id = element.attributes.get('data-figur');
  const shown = id === undefined ? undefined : figure(id, teks);
  const exact = shown?.nilai?.jenis === 'angka' ? shown.nilai.angka : printed;
  return {
    jenis: 'angka',
    // What is cut has no format that shows it, so the cell holds what is printed.
    nilai: memotong ? printed : exact,
    format: formatOf(teks),
    ...(shown ? { figure: shown } : {}),
  };
}

/** Numbers stand to the right; the number of a row stands in the middle. */
function isNumber(element: Element): boolean {
  const names = classesOf(element);
  return names.includes('angka') || (names.includes('tengah') && /^\d{1,4}$/.test(textOf(element)));
}

/** As `format.ts` writes numbers: dots between thousands, a comma before decimals. Bounds, ranges and words are no number. */
function readPrinted(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction] = /^([+−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const plain = `${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`;
  return decimal(sign === '−' ? `-${plain}` : plain);
}

function significant(value: Decimal): number {
  return plainText(value)
    .replace(/^-?0*\.?0*/, '')
    .replace('.', '').length;
}

/** Thousands apart, as many decimals as printed, a plus where the report prints one. The reader's machine chooses the marks. */
function formatOf(text: string): string {
  const decimals = text.split(',')[1]?.length ?? 0;
  const isGrouped = text.includes('.') || text.length > 4 || decimals > 0;
  const format = `${isGrouped ? '#,##' : ''}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return text.startsWith('+') ? `+${format};-${format};${format}` : format;
}
