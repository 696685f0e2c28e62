/** A part of a whole in percent. */
import { percentOf, sum, zero } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { dalamKurung, hitungan, terhitung } from '../figure.ts';
import type { Hasil } from './dua.ts';

/**
 * `a ÷ c × 100`, of sums `(a + b) ÷ (c + d) × 100`; undefined where the whole is nothing.
 * @example 30 and 20 of 60 and 40 → 50
 */
export function persenDari(parts: readonly NilaiAngka[], wholes: readonly NilaiAngka[]): Hasil | undefined {
  const [part, whole] = [parts, wholes].map((values) => sum(values.map(({ angka }) => angka)));
  if (!part || !whole || whole.eq(zero)) return undefined;
  return {
    nilai: terhitung(percentOf(part, whole)),
    hitungan: hitungan`${dalamKurung(parts)} ÷ ${dalamKurung(wholes)} × 100`,
  };
}
