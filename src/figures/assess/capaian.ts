/** The capaian of an indicator against one of its targets, under its cap. */
import type { Indikator, Pengaturan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { dibatasi, formulas, hitungCapaian, isKosong, rumusIndikator } from '../formulas/index.ts';

/** Both sides, and the key under which the figure stands. */
export interface Diukur {
  readonly kunci: string;
  readonly target: Figure;
  readonly realisasi: Figure;
}

/** By the formula of the indicator, and under its cap if it has one. */
export function capaian(indikator: Indikator, { kunci, target, realisasi }: Diukur, pengaturan: Pengaturan): Figure {
  const rumus = rumusIndikator(indikator, target.nilai, pengaturan);
  const umum = {
    id: `${indikator.id}.${kunci}`,
    bentuk: 'persen',
    rumus: formulas[rumus].teks,
    sumber: formulas[rumus].sumber,
    masukan: [
      { nama: 'target', dari: target },
      { nama: 'realisasi', dari: realisasi },
    ],
  } as const;
  // A spread at the beginning makes each figure an object of a form of its own, which takes more room than what is in it.
  // A word in the data ('belum diukur') says more than a target that is missing too.
  if (realisasi.nilai === null) return { nilai: null, kosong: realisasi.kosong, ...umum };
  if (target.nilai === null) return { nilai: null, kosong: target.kosong, ...umum };
  const hasil = hitungCapaian(rumus, target.nilai, realisasi.nilai);
  if (isKosong(hasil)) return { nilai: null, kosong: hasil, ...umum };
  return { hitungan: hasil.hitungan, ...dibatasi(hasil.persen, indikator.batasCapaian), ...umum };
}
