/** Capaian against a target of zero: full where nothing happened, else none. */
import { hundred, zero } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { hitungan } from '../figure.ts';
import { type Formula, praktikDaerah } from './formula.ts';

/**
 * 100 at R = 0, else 0; for a target of zero alone, where `target_nol: tercapai_bila_nol` is set.
 * Source: practice (an office's measurement programme: target 0 is met by 0 and by nothing else). No national rule.
 * @example target 0 korban jiwa, realisasi 0 → 100; realisasi 2 → 0
 */
export const turunNol: Formula<NilaiAngka> = {
  teks: '100 bila realisasi nol, 0 bila tidak, karena targetnya nol',
  sumber: praktikDaerah,
  hitung: (target, realisasi) => ({
    persen: realisasi.angka.eq('0') ? hundred : zero,
    hitungan: hitungan`target ${target}, realisasi ${realisasi}:`,
  }),
};
