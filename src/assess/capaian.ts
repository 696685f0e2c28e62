/** The capaian of an indicator against one of its targets, under its cap. */
import { type Decimal, decimalOf } from '../decimal.ts';
import { type Figure, terhitung } from '../figure.ts';
import { formulas, hitungCapaian, isKosong, rumusIndikator } from '../formulas/index.ts';
import type { Indikator, Pengaturan } from '../link/index.ts';

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
  // A word in the data ('belum diukur') says more than a target that is missing too.
  if (realisasi.nilai === null) return { ...umum, nilai: null, kosong: realisasi.kosong };
  if (target.nilai === null) return { ...umum, nilai: null, kosong: target.kosong };
  const hasil = hitungCapaian(rumus, target.nilai, realisasi.nilai);
  if (isKosong(hasil)) return { ...umum, nilai: null, kosong: hasil };
  return { ...umum, hitungan: hasil.hitungan, ...dibatasi(hasil.persen, indikator.batasCapaian) };
}

/** The value under the cap; the raw one is kept where the cap changed it. */
export function dibatasi(
  mentah: Decimal,
  batas: number | undefined,
): Pick<Figure & { nilai: object }, 'nilai' | 'mentah'> {
  if (batas === undefined || mentah.lte(decimalOf(batas))) return { nilai: terhitung(mentah) };
  return { nilai: terhitung(decimalOf(batas)), mentah };
}
