/** The figures of one indicator: targets, realisation, capaian against both, and their labels. */
import { type Decimal, decimalOf } from '../decimal.ts';
import { type Figure, type Kosong, kosong, terhitung } from '../figure.ts';
import { formulas, hitungCapaian, isKosong, type Rumus, rumusIndikator } from '../formulas/index.ts';
import type { DataTahun, Indikator, Pengaturan, Triwulan } from '../link/index.ts';
import { berjalan } from './akumulasi.ts';
import type { IndikatorDinilai, Periode } from './assessment.ts';
import { celah } from './celah.ts';
import { kategoriFigur } from './kategori.ts';
import { targetTahun, targetTriwulan } from './target.ts';

export function nilaiIndikator(
  indikator: Indikator,
  data: DataTahun,
  periode: Periode,
  pengaturan: Pengaturan,
): IndikatorDinilai {
  const realisasi = realisasiBerjalan(indikator, data, periode.triwulan);
  const hitung = (kunci: 'capaian_tahun' | 'capaian_triwulan', target: Figure): Figure => {
    const rumus = rumusIndikator(indikator, target.nilai, pengaturan);
    return {
      id: `${indikator.id}.${kunci}`,
      bentuk: 'persen',
      rumus: formulas[rumus].teks,
      sumber: formulas[rumus].sumber,
      masukan: [
        { nama: 'target', dari: target },
        { nama: 'realisasi', dari: realisasi },
      ],
      ...capaian(rumus, target, realisasi),
    };
  };
  const capaian = (rumus: Rumus, target: Figure, dicapai: Figure) => {
    // A word in the data ('belum diukur') says more than a target that is missing too.
    if (dicapai.nilai === null) return { nilai: null, kosong: dicapai.kosong };
    if (target.nilai === null) return { nilai: null, kosong: target.kosong };
    const hasil = hitungCapaian(rumus, target.nilai, dicapai.nilai);
    if (isKosong(hasil)) return { nilai: null, kosong: hasil };
    return { hitungan: hasil.hitungan, ...dibatasi(hasil.persen, indikator.batasCapaian) };
  };
  const target = { tahun: targetTahun(indikator, data, periode), triwulan: targetTriwulan(indikator, data, periode) };
  const capaianTahun = hitung('capaian_tahun', target.tahun);
  const capaianTriwulan = hitung('capaian_triwulan', target.triwulan);
  return {
    indikator,
    rumus: rumusIndikator(indikator, target.tahun.nilai, pengaturan),
    figur: {
      target_tahun: target.tahun,
      target_triwulan: target.triwulan,
      realisasi,
      capaian_tahun: capaianTahun,
      capaian_triwulan: capaianTriwulan,
      celah: celah(indikator, target.tahun, realisasi),
    },
    kategori: {
      ...label('capaian_tahun', capaianTahun, pengaturan),
      ...label('capaian_triwulan', capaianTriwulan, pengaturan),
    },
    catatan: data.triwulan.get(periode.triwulan)?.indikator.get(indikator.id)?.catatan ?? {},
  };
}

/** The realisation up to a quarter of the year, or why there is none. */
export function realisasiBerjalan(indikator: Indikator, data: DataTahun, triwulan: Triwulan): Figure {
  return { id: `${indikator.id}.realisasi`, bentuk: 'satuan', ...berjalan(indikator, data, triwulan) };
}

/** The value under the cap; the raw one is kept where the cap changed it. */
export function dibatasi(
  mentah: Decimal,
  batas: number | undefined,
): Pick<Figure & { nilai: object }, 'nilai' | 'mentah'> {
  if (batas === undefined || mentah.lte(decimalOf(batas))) return { nilai: terhitung(mentah) };
  return { nilai: terhitung(decimalOf(batas)), mentah };
}

/** The label of a figure under a key of its own, or nothing where the figure has no value. */
function label<K extends string>(kunci: K, figure: Figure, pengaturan: Pengaturan): { readonly [key in K]?: string } {
  const nama = kategoriFigur(figure, pengaturan);
  // A computed key widens to string; K is that one key.
  return nama ? ({ [kunci]: nama } as { [key in K]?: string }) : {};
}

export function tanpaIndikator(nama: string): Kosong {
  return kosong('tanpa_indikator', `${nama} tidak mempunyai indikator`);
}
