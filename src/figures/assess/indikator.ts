/** The figures of one indicator: targets, realisation, capaian against both, their labels, and what it is compared with. */
import type { DataTahun, Indikator, Pengaturan, Project } from '../../data/link/index.ts';
import { type Figure, type Kosong, kosong } from '../figure.ts';
import { celah, rumusIndikator } from '../formulas/index.ts';
import type { FigurIndikator, IndikatorDinilai, Pembanding, Periode } from './assessment.ts';
import { capaian } from './capaian.ts';
import { kategoriFigur } from './kategori.ts';
import { assessKomponen } from './komponen.ts';
import { pembanding } from './perbandingan.ts';
import { realisasiMenurut } from './realisasi.ts';
import { targetTahun, targetTriwulan } from './target.ts';

export function assessIndikator(
  indikator: Indikator,
  data: DataTahun,
  periode: Periode,
  project: Pick<Project, 'pengaturan' | 'rencana' | 'berkasRenstra' | 'pendahulu' | 'renstra' | 'tahun' | 'instansi'>,
): IndikatorDinilai {
  const { pengaturan } = project;
  const realisasi = realisasiMenurut(indikator, data, periode.triwulan, project);
  const target = {
    tahun: targetTahun(indikator, data, periode, project.instansi),
    triwulan: targetTriwulan(indikator, data, periode),
  };
  const penilaian = data.triwulan.get(periode.triwulan)?.indikator.get(indikator.id)?.penilaian;
  const terhadap = (kunci: 'tahun' | 'triwulan') =>
    capaian(indikator, { kunci: `capaian_${kunci}`, target: target[kunci], realisasi, penilaian }, pengaturan);
  const figur: FigurIndikator = {
    target_tahun: target.tahun,
    target_triwulan: target.triwulan,
    realisasi,
    capaian_tahun: terhadap('tahun'),
    capaian_triwulan: terhadap('triwulan'),
    celah: celah(indikator, target.tahun, realisasi),
  };
  // Most runs look at none of it; those that do ask more than once.
  let dibandingkan: Pembanding | undefined;
  return {
    indikator,
    rumus: rumusIndikator(indikator, target.tahun.nilai, pengaturan),
    figur,
    ...assessKomponen(indikator, data, periode.triwulan),
    kategori: {
      ...label('capaian_tahun', figur.capaian_tahun, pengaturan),
      ...label('capaian_triwulan', figur.capaian_triwulan, pengaturan),
    },
    ...(penilaian ? { penilaian } : {}),
    catatan: data.triwulan.get(periode.triwulan)?.indikator.get(indikator.id)?.catatan ?? {},
    get pembanding() {
      dibandingkan ??= pembanding(indikator, figur, { data, periode, project });
      return dibandingkan;
    },
  };
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
