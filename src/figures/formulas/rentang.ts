/** Within bounds is best: full inside the range, else against the nearest bound. */
import { hundred } from '../../base/decimal.ts';
import type { NilaiAngka, NilaiRentang } from '../../data/link/index.ts';
import { hitungan } from '../figure.ts';
import { type Formula, praktikDaerah } from './formula.ts';
import { naik } from './naik.ts';

/**
 * 100 inside, bounds included; below, the lower bound is the target that should be reached (R ÷ min); above, the upper bound is the
 * target that should not be passed, by the report's formula for falling indicators.
 * Source: practice; the nearest bound stands for the target. No national rule.
 * @example rentang 20–30, realisasi 18 → 90; realisasi 33 → 90 (selisih)
 */
export function rentang(turun: Formula<NilaiAngka>): Formula<NilaiRentang, NilaiAngka> {
  return {
    teks: `100 di dalam rentang; di bawahnya realisasi ÷ batas bawah × 100; di atasnya ${turun.teks.replaceAll('target', 'batas atas')}`,
    sumber: praktikDaerah,
    hitung(target, realisasi) {
      const { min, maks } = target;
      if (realisasi.angka.lt(min.angka)) return naik.hitung(min, realisasi);
      if (realisasi.angka.gt(maks.angka)) return turun.hitung(maks, realisasi);
      return { persen: hundred, hitungan: hitungan`${realisasi} di dalam ${target}:` };
    },
  };
}
