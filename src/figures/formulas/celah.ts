/** The performance gap of an indicator: how far the realisation still is from the year's target, in its own unit. */
import { type Indikator, isPerbandingan } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import { subtract } from './angka.ts';
import { dariDua } from './dua.ts';

/**
 * Above zero where the target is not reached yet. Steps of a scale and ranges have no distance.
 * @example target 80,94, realisasi 74,68 → 6,26
 */
export function celah({ id, arah }: Indikator, target: Figure, realisasi: Figure): Figure {
  const turun = arah === 'turun';
  const rumus = turun ? 'realisasi − target' : 'target − realisasi';
  return dariDua(
    { id: `${id}.celah`, bentuk: 'satuan', rumus },
    ['target', target],
    ['realisasi', realisasi],
    (dituju, dicapai) => {
      if (dituju.jenis !== 'angka' || dicapai.jenis !== 'angka')
        return kosong(
          'tidak_berlaku',
          dituju.jenis === 'teks' || dicapai.jenis === 'teks'
            ? 'Celah tidak dihitung untuk teks dan tanggal'
            : 'Celah tidak dihitung untuk predikat dan rentang',
        );
      if (isPerbandingan(dituju) || isPerbandingan(dicapai))
        return kosong('tidak_berlaku', 'Celah tidak dihitung untuk perbandingan');
      return turun ? subtract(dicapai, dituju) : subtract(dituju, dicapai);
    },
    1,
  );
}
