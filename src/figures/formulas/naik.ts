/** Higher is better: realisation over target. */
import { percentOf } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { hitungan } from '../figure.ts';
import { type Formula, praktikUmum } from './formula.ts';
import { targetTakTerbagi } from './target.ts';

/**
 * R ÷ T × 100.
 * Source: universal practice of reports. No national rule.
 * @example target 80,94, realisasi 74,68 → 92,27 (Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang, TW II 2019)
 */
export const naik: Formula<NilaiAngka> = {
  teks: 'realisasi ÷ target × 100',
  sumber: praktikUmum,
  hitung: (target, realisasi) =>
    targetTakTerbagi(target) ?? {
      persen: percentOf(realisasi.angka, target.angka),
      hitungan: hitungan`${realisasi} ÷ ${target} × 100`,
    },
};
