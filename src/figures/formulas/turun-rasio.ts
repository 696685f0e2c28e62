/** Lower is better, by the ratio of target to realisation. */
import { percentOf } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { hitungan, kosong } from '../figure.ts';
import { type Formula, praktikDaerah } from './formula.ts';
import { targetTakTerbagi } from './target.ts';

/**
 * T ÷ R × 100; there is none at R = 0.
 * Source: practice of agencies (LKjIP Kabupaten Manggarai Timur 2019; Satpol PP, LKPJ 2020). No national rule.
 * @example target 162, realisasi 186 → 87,10 (Manggarai Timur 2019, angka kematian ibu)
 */
export const turunRasio: Formula<NilaiAngka> = {
  teks: 'target ÷ realisasi × 100',
  sumber: praktikDaerah,
  hitung(target, realisasi) {
    const takTerbagi = targetTakTerbagi(target);
    if (takTerbagi) return takTerbagi;
    if (realisasi.angka.eq('0')) return kosong('realisasi_nol', 'Realisasi nol tidak dapat menjadi pembagi');
    return {
      persen: percentOf(target.angka, realisasi.angka),
      hitungan: hitungan`${target} ÷ ${realisasi} × 100`,
    };
  },
};
