/** Formulas over numbers alone, each with the numbers in place. */
import { decimalOf, mean, percentOf, sum, zero } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { dalamKurung, type Hitungan, hitungan, jumlahan, terhitung } from '../figure.ts';

/** What a formula makes of numbers, and the formula with the numbers in place. */
export interface Hasil {
  readonly nilai: NilaiAngka;
  readonly hitungan: Hitungan;
}

/** `a + b`, exact. @example 1 and 2,5 → 3,5 */
export function jumlahAngka(parts: readonly NilaiAngka[]): Hasil {
  const nilai = { ...terhitung(total(parts)), ...desimalTerbanyak(parts) };
  return { nilai, hitungan: jumlahan(parts) };
}

/** `a − b`. @example 80,94 − 74,68 → 6,26 */
export function subtract(dari: NilaiAngka, kurang: NilaiAngka): Hasil {
  const nilai = { ...terhitung(dari.angka.minus(kurang.angka)), ...desimalTerbanyak([dari, kurang]) };
  return { nilai, hitungan: hitungan`${dari} − ${kurang}` };
}

/** `(a + b) ÷ 2`, of at least one number. @example 80 and 85 → 82,5 */
export function rerataAngka(parts: readonly NilaiAngka[]): Hasil {
  const nilai = terhitung(mean(parts.map(({ angka }) => angka)));
  return { nilai, hitungan: hitungan`${dalamKurung(parts)} ÷ ${terhitung(decimalOf(parts.length))}` };
}

/** `(a + b) ÷ (c + d) × 100`; undefined where the whole is nothing. @example 30 and 20 of 60 and 40 → 50 */
export function persenDari(parts: readonly NilaiAngka[], wholes: readonly NilaiAngka[]): Hasil | undefined {
  const whole = total(wholes);
  if (whole.eq(zero)) return undefined;
  const nilai = terhitung(percentOf(total(parts), whole));
  return { nilai, hitungan: hitungan`${dalamKurung(parts)} ÷ ${dalamKurung(wholes)} × 100` };
}

/** `(w₁ × a + w₂ × b) ÷ (w₁ + w₂)`, of at least one number. @example 60 × 90 and 40 × 100 → 94 */
export function rerataTertimbang(parts: readonly { readonly nilai: NilaiAngka; readonly bobot: NilaiAngka }[]): Hasil {
  const weights = parts.map(({ bobot }) => bobot);
  const products = parts.map(({ nilai, bobot }) => nilai.angka.times(bobot.angka));
  const atas = jumlahan(parts.map(({ nilai, bobot }) => hitungan`${bobot} × ${nilai}`));
  return {
    nilai: terhitung(sum(products).div(total(weights))),
    hitungan: hitungan`${['(', ...atas, ')']} ÷ ${dalamKurung(weights)}`,
  };
}

export function total(parts: readonly NilaiAngka[]) {
  return sum(parts.map(({ angka }) => angka));
}

/** As many decimals as the most exact of them was typed with; the report's own where one is computed. */
function desimalTerbanyak(parts: readonly NilaiAngka[]): Pick<NilaiAngka, 'desimal'> {
  const typed = parts.flatMap(({ desimal }) => desimal ?? []);
  return typed.length > 0 && typed.length === parts.length ? { desimal: Math.max(...typed) } : {};
}
