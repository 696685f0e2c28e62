/** The capaian of an indicator against one of its targets, under its cap. */
import type { Indikator, Pengaturan, Penilaian } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import {
  computeCapaian,
  dariDua,
  dibatasi,
  formulas,
  isKosong,
  rumusDitulis,
  rumusIndikator,
} from '../formulas/index.ts';

/** Both sides, and the key under which the figure stands. */
export interface Diukur {
  readonly kunci: string;
  readonly target: Figure;
  readonly realisasi: Figure;
  /** Of a value that is no number. */
  readonly penilaian?: Penilaian | undefined;
}

/** By the formula of the indicator, and under its cap if it has one. */
export function capaian(indikator: Indikator, diukur: Diukur, pengaturan: Pengaturan): Figure {
  const { kunci, target, realisasi } = diukur;
  if (indikator.jenisNilai !== 'angka') return dinilai(indikator, diukur);
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

/** Words and dates have no percentage: what stands in its place is how they were judged. */
function dinilai({ id }: Indikator, { kunci, target, realisasi, penilaian }: Diukur): Figure {
  return dariDua(
    { id: `${id}.${kunci}`, bentuk: 'persen', rumus: rumusDitulis.dinilai },
    ['target', target],
    ['realisasi', realisasi],
    () =>
      penilaian
        ? kosong(`dinilai_${penilaian.hasil}`, penilaian.alasan, penilaian.asal)
        : kosong('tidak_dihitung', 'Nilai berupa teks atau tanggal tidak dihitung'),
    1,
  );
}
