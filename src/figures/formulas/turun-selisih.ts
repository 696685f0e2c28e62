/** Lower is better, by the distance from the target. */
import { decimal, percentOf } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { hitungan } from '../figure.ts';
import { type Formula, praktikDaerah } from './formula.ts';
import { targetTakTerbagi } from './target.ts';

const dua = decimal('2');

/**
 * (2T − R) ÷ T × 100: 200 at R = 0, 0 at R = 2T, negative beyond.
 * Source: practice of agencies (LKjIP Kabupaten Maluku Tengah 2021). No national rule, so the choice is printed.
 * @example target 0,35, realisasi 0,34 → 102,86 (Dinas Perhubungan Kabupaten Banyuwangi, V/C ratio)
 */
export const turunSelisih: Formula<NilaiAngka> = {
  teks: '(2 × target − realisasi) ÷ target × 100',
  sumber: praktikDaerah,
  hitung: (target, realisasi) =>
    targetTakTerbagi(target) ?? {
      persen: percentOf(target.angka.times(dua).minus(realisasi.angka), target.angka),
      hitungan: hitungan`(2 × ${target} − ${realisasi}) ÷ ${target} × 100`,
    },
};
