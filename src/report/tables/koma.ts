/** Sets the decimal commas of a column under each other: each number carries by how much it is shorter behind the comma. */
import { type Kelompok, satukan } from './kelompok.ts';
import { letakkan } from './letak.ts';
import type { Sel } from './sel.ts';

/** Half digits: a comma is half as wide as a digit in each of the report's fonts. */
const koma = 1;
const digit = 2;
const terjauh = koma + 10 * digit;
const lebarDigit = 0.56;

/**
 * The rows with the shift of each number that has fewer decimals than the longest of its column.
 * @example beside `80,94`, `5,5` is shifted by 2 and `7` by 5
 */
export function jajarkan(badan: readonly Kelompok[]): readonly Kelompok[] {
  const letak = badan.map((satu) => letakkan(satukan(satu).baris));
  const lajurOf = new Map(letak.flat(2).map(({ sel, lajur }) => [sel, lajur]));
  const terpanjang = new Map<number, number>();
  for (const [sel, lajur] of lajurOf) {
    if (hasDigits(sel)) terpanjang.set(lajur, Math.max(terpanjang.get(lajur) ?? 0, ekor(sel.teks)));
  }
  const geser = (sel: Sel): Sel => {
    const kurang = hasDigits(sel) ? (terpanjang.get(lajurOf.get(sel) ?? -1) ?? 0) - ekor(sel.teks) : 0;
    return kurang > 0 ? { ...sel, geser: Math.min(kurang, terjauh) } : sel;
  };
  return badan.map(({ kepala, baris }) => ({
    kepala,
    baris: baris.map((row) => ({ ...row, sel: row.sel.map(geser) })),
  }));
}

/** What a number leaves free behind itself, in em. */
export function lebarGeser({ geser }: Sel): number {
  return (geser / digit) * lebarDigit;
}

/** Steps of a scale stand among the numbers, and have no comma to stand under. */
function hasDigits({ jenis, teks }: Sel): boolean {
  return jenis === 'angka' && /\d$/.test(teks);
}

/** The comma and what is behind it, in half digits. */
function ekor(teks: string): number {
  const desimal = /,(\d+)$/.exec(teks)?.[1];
  return desimal === undefined ? 0 : koma + desimal.length * digit;
}
