/** Within bounds is best: full inside the range, else against the nearest bound. */
import { type Decimal, hundred } from '../decimal.ts';
import type { Formula } from './formula.ts';
import { naik } from './naik.ts';

/** Bounds belong to the range. */
export interface Rentang {
  readonly min: Decimal;
  readonly maks: Decimal;
}

/**
 * 100 inside; below, the lower bound is the target that should be reached (R ÷ min); above, the upper bound is the
 * target that should not be passed, by the report's formula for falling indicators.
 * Source: PermenPANRB 8/2021, annex: the nearest bound stands for the target.
 * @example rentang 20–30, realisasi 18 → 90; realisasi 33 → 90 (selisih)
 */
export function rentang(turun: Formula<Decimal>): Formula<Rentang, Decimal> {
  return {
    teks: `100 di dalam rentang; di bawahnya realisasi ÷ batas bawah × 100; di atasnya ${turun.teks.replaceAll('target', 'batas atas')}`,
    sumber: 'PermenPANRB 8/2021: batas terdekat menjadi target',
    hitung({ min, maks }, realisasi) {
      if (realisasi.lt(min)) return naik.hitung(min, realisasi);
      return realisasi.gt(maks) ? turun.hitung(maks, realisasi) : hundred;
    },
  };
}
