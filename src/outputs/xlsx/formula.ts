/** The formula of a figure over the cells of its sheet, from the same formula in numbers that the report prints. */
import { type Decimal, plainText } from '../../base/decimal.ts';
import type { Nilai } from '../../data/link/index.ts';
import { angkaFigure, type Figure, type Hitungan, isFigure } from '../../figures/figure.ts';

/** The address of the cell that holds exactly the value of an input; undefined where the sheet has none. */
type AddressOf = (figure: Figure) => string | undefined;

/** A formula that is longer is refused by spreadsheets. */
const longest = 8000;

/** Undefined where an input is not on the sheet, or where the value is decided rather than computed. */
export function formulaOf(figure: Figure, addressOf: AddressOf): string | undefined {
  if (figure.nilai?.jenis !== 'angka') return undefined;
  const plain = figure.hitungan ? written(figure, figure.hitungan, addressOf) : same(figure, addressOf);
  if (plain === undefined || plain.length > longest) return undefined;
  return 'mentah' in figure && figure.mentah ? `MIN(${plain},${plainText(figure.nilai.angka)})` : plain;
}

/** What is the sum of one part alone has no formula in numbers: it is that part. */
function same(figure: Figure, addressOf: AddressOf): string | undefined {
  const [only, other] = figure.masukan;
  if (!only || other || !isFigure(only.dari)) return undefined;
  const [whole, part] = [angkaFigure(figure), angkaFigure(only.dari)];
  return whole && part?.eq(whole) ? addressOf(only.dari) : undefined;
}

const signs: Readonly<Record<string, string>> = { '÷': '/', '×': '*', '−': '-' };

function written(figure: Figure, hitungan: Hitungan, addressOf: AddressOf): string | undefined {
  const parts = hitungan.map((part) =>
    typeof part === 'string'
      ? part.replaceAll(/[÷×−]/g, (sign) => signs[sign] ?? sign)
      : operand(part, figure, addressOf),
  );
  if (parts.some((part) => part === undefined)) return undefined;
  const expression = parts.join('').replaceAll(' ', '');
  return /^[A-Z\d.+\-*/()]+$/.test(expression) ? summed(expression) : undefined;
}

/** The cell of the input whose number it is. What is no input is how many parts a mean has, which is written as it is. */
function operand(nilai: Nilai, { masukan }: Figure, addressOf: AddressOf): string | undefined {
  if (nilai.jenis !== 'angka') return undefined;
  const input = masukan.find(({ dari }) => dari.nilai?.jenis === 'angka' && dari.nilai.angka === nilai.angka);
  if (input) return isFigure(input.dari) ? addressOf(input.dari) : undefined;
  const isUncapped = masukan.some(({ dari }) => isFigure(dari) && dari.nilai !== null && dari.mentah?.eq(nilai.angka));
  return isUncapped || !isCount(nilai.angka, masukan.length) ? undefined : plainText(nilai.angka);
}

function isCount(value: Decimal, most: number): boolean {
  return /^\d+$/.test(plainText(value)) && value.lte(String(most));
}

/** `(C2+C3+C4+C9)` as `SUM(C2:C4,C9)`. */
function summed(expression: string): string {
  const sums = /^([A-Z]+\d+(?:\+[A-Z]+\d+)+)$|\(([A-Z]+\d+(?:\+[A-Z]+\d+)+)\)/g;
  return expression.replaceAll(sums, (_, whole: string | undefined, inner: string | undefined) => {
    return `SUM(${ranges((whole ?? inner ?? '').split('+')).join(',')})`;
  });
}

function ranges(addresses: readonly string[]): readonly string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const address of addresses) {
    const run = runs.at(-1);
    if (run && below(run.last) === address) run.last = address;
    else runs.push({ first: address, last: address });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function below(address: string): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + 1));
}
