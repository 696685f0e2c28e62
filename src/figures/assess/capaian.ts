/** The capaian of an indicator against one of its targets, under its cap. */
import type { Indikator, Pengaturan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { computeCapaian, dariDua, dibatasi, formulas, isKosong, rumusIndikator } from '../formulas/index.ts';

/** Both sides, and the key under which the figure stands. */
export interface Diukur {
  readonly kunci: string;
  readonly target: Figure;
  readonly realisasi: Figure;
}

/** By the formula of the indicator, and under its cap if it has one. */
export function capaian(indikator: Indikator, { kunci, target, realisasi }: Diukur, pengaturan: Pengaturan): Figure {
  const rumus = rumusIndikator(indikator, target.nilai, pengaturan);
  const { teks, sumber } = formulas[rumus];
  return dariDua(
    { id: `${indikator.id}.${kunci}`, bentuk: 'persen', rumus: teks, sumber },
    ['target', target],
    ['realisasi', realisasi],
    (dituju, dicapai) => {
      const hasil = computeCapaian(rumus, dituju, dicapai);
      if (isKosong(hasil)) return hasil;
      return { hitungan: hasil.hitungan, ...dibatasi(hasil.persen, indikator.batasCapaian) };
    },
    // A word in the data ('belum diukur') says more than a target that is missing too.
    1,
  );
}
