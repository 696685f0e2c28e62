/** Steps of a scale (D … AA, WDP, WTP): reached or not, or the ratio of the steps. */
import { decimalOf, hundred, percentOf } from '../decimal.ts';
import type { Formula } from './formula.ts';

/**
 * 100 when the step is reached or passed, else the ratio of the steps, counted from 1 at the lowest.
 * Source: practice (LKjIP Kota Salatiga 2019: an equal rank is 100 %).
 * @example skala D…AA, target BB (5), realisasi B (4) → 80; realisasi A → 100
 */
export const predikatTercapai: Formula<number> = {
  teks: '100 bila predikat sama atau lebih baik; selain itu peringkat realisasi ÷ peringkat target × 100',
  sumber: 'praktik pelaporan daerah; tidak diatur secara nasional',
  hitung: (target, realisasi) => (realisasi >= target ? hundred : predikatRasio.hitung(target, realisasi)),
};

/**
 * The ratio of the steps, also above the target.
 * Source: practice (e-SAKIP Kabupaten Pringsewu: a score for each step).
 * @example skala D…AA, target BB (5), realisasi A (6) → 120
 */
export const predikatRasio: Formula<number> = {
  teks: 'peringkat realisasi ÷ peringkat target × 100',
  sumber: 'praktik pelaporan daerah; tidak diatur secara nasional',
  hitung: (target, realisasi) => percentOf(decimalOf(realisasi), decimalOf(target)),
};
