/** The performance gap of an indicator: how far the realisation still is from the year's target, in its own unit. */

import type { Indikator } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import { kurangi } from './selisih.ts';

/**
 * Above zero where the target is not reached yet. Steps of a scale and ranges have no distance.
 * @example target 80,94, realisasi 74,68 → 6,26
 */
export function celah(indikator: Indikator, target: Figure, realisasi: Figure): Figure {
  const turun = indikator.arah === 'turun';
  const umum = {
    id: `${indikator.id}.celah`,
    bentuk: 'satuan',
    rumus: turun ? 'realisasi − target' : 'target − realisasi',
    masukan: [
      { nama: 'target', dari: target },
      { nama: 'realisasi', dari: realisasi },
    ],
  } as const;
  if (realisasi.nilai === null) return { nilai: null, kosong: realisasi.kosong, ...umum };
  if (target.nilai === null) return { nilai: null, kosong: target.kosong, ...umum };
  if (target.nilai.jenis !== 'angka' || realisasi.nilai.jenis !== 'angka') {
    const sebab = kosong('tidak_berlaku', 'Celah tidak dihitung untuk predikat dan rentang');
    return { nilai: null, kosong: sebab, ...umum };
  }
  const [dari, kurang] = turun ? [realisasi.nilai, target.nilai] : [target.nilai, realisasi.nilai];
  const { nilai, hitungan } = kurangi(dari, kurang);
  return { nilai, hitungan, ...umum };
}
