/** Numbers of a column with their decimal commas under each other: each knows how much it lacks behind the comma. */
import type { Kelompok } from './kelompok.ts';
import { letakkan } from './letak.ts';
import type { Sel } from './sel.ts';

/** Half digits: a comma is half as wide as a digit in each of the report's fonts. */
const koma = 1;
const digit = 2;
const terjauh = koma + 10 * digit;
const lebarDigit = 0.56;

/**
 * The rows with a style class `geser-<n>` at each number that has fewer decimals than the longest of its column.
 * @example beside `80,94`, `5,5` gets geser-2 and `7` gets geser-5
 */
export function jajarkan(badan: readonly Kelompok[]): readonly Kelompok[] {
  const letak = badan.map(({ kepala, baris }) => {
    const joined = kepala.map((satu) => ({ ...satu, baris: baris.length }));
    return letakkan(baris.map((row, index) => ({ ...row, sel: index === 0 ? [...joined, ...row.sel] : row.sel })));
  });
  const lajurOf = new Map(letak.flat(2).map(({ sel, lajur }) => [sel, lajur]));
  const terpanjang = new Map<number, number>();
  for (const [sel, lajur] of lajurOf) {
    if (hasDigits(sel)) terpanjang.set(lajur, Math.max(terpanjang.get(lajur) ?? 0, ekor(sel.teks)));
  }
  const geser = (sel: Sel): Sel => {
    const kurang = hasDigits(sel) ? (terpanjang.get(lajurOf.get(sel) ?? -1) ?? 0) - ekor(sel.teks) : 0;
    return kurang > 0 ? { ...sel, kelas: `${sel.kelas} geser-${Math.min(kurang, terjauh)}` } : sel;
  };
  return badan.map(({ kepala, baris }) => ({
    kepala,
    baris: baris.map((row) => ({ ...row, sel: row.sel.map(geser) })),
  }));
}

/** Whether a cell of this class stands to the right, as numbers do. */
export function isAngka(kelas: string): boolean {
  return kelas === 'angka' || kelas.startsWith('angka ');
}

/** What a number leaves free behind itself, in em. */
export function lebarGeser(kelas: string): number {
  return (Number(/ geser-(\d+)/.exec(kelas)?.[1] ?? 0) / digit) * lebarDigit;
}

/** Steps of a scale stand among the numbers, and have no comma to stand under. */
function hasDigits({ kelas, teks }: Sel): boolean {
  return isAngka(kelas) && /\d$/.test(teks);
}

/** The comma and what is behind it, in half digits. */
function ekor(teks: string): number {
  const desimal = /,(\d+)$/.exec(teks)?.[1];
  return desimal === undefined ? 0 : koma + desimal.length * digit;
}
