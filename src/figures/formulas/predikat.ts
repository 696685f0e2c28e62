/** Steps of a scale (D … AA, WDP, WTP): reached or not, or the ratio of the steps. */
import { decimalOf, hundred, percentOf } from '../../base/decimal.ts';
import type { NilaiPredikat } from '../../data/link/index.ts';
import { hitungan, terhitung } from '../figure.ts';
import { type Formula, praktikDaerah } from './formula.ts';

/**
 * 100 when the step is reached or passed, else the ratio of the steps, counted from 1 at the lowest.
 * Source: practice (LKjIP Kota Salatiga 2019: an equal rank is 100 %).
 * @example skala D…AA, target BB (5), realisasi B (4) → 80; realisasi A → 100
 */
export const predikatTercapai: Formula<NilaiPredikat> = {
  teks: '100 bila predikat sama atau lebih baik; selain itu peringkat realisasi ÷ peringkat target × 100',
  sumber: praktikDaerah,
  hitung: (target, realisasi) =>
    realisasi.peringkat >= target.peringkat
      ? { persen: hundred, hitungan: hitungan`${realisasi} sama dengan atau lebih baik daripada ${target}:` }
      : predikatRasio.hitung(target, realisasi),
};

/**
 * The ratio of the steps, also above the target.
 * Source: practice (e-SAKIP Kabupaten Pringsewu: a score for each step).
 * @example skala D…AA, target BB (5), realisasi A (6) → 120
 */
export const predikatRasio: Formula<NilaiPredikat> = {
  teks: 'peringkat realisasi ÷ peringkat target × 100',
  sumber: praktikDaerah,
  hitung(target, realisasi) {
    const [dituju, dicapai] = [decimalOf(target.peringkat), decimalOf(realisasi.peringkat)];
    return {
      persen: percentOf(dicapai, dituju),
      hitungan: hitungan`${terhitung(dicapai)} (${realisasi}) ÷ ${terhitung(dituju)} (${target}) × 100`,
    };
  },
};
