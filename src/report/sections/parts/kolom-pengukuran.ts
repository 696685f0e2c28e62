/** The columns of the measurement form: targets, what was realised up to each quarter that has data, and capaian. */

import type { Triwulan } from '../../../data/link/index.ts';
import { assess, type Dijanjikan } from '../../../figures/assess/index.ts';
import { akhirTriwulan, triwulanRomawi } from '../../../figures/format.ts';
import { figureCell, missingCell } from '../../tables/cell.ts';
import type { Bahan } from '../section.ts';
import { bertargetTriwulan } from './tabel-capaian.ts';
import { type BadanSasaran, badanSasaran, type KolomIndikator, kolomUmum } from './tabel-sasaran.ts';

export function badanPengukuran(daftar: readonly Dijanjikan[], bahan: Bahan): BadanSasaran {
  const { assessment, sebutan } = bahan;
  const angka = kolomUmum.figur(assessment.project.pengaturan);
  const bertarget = !sebutan.tahunan && bertargetTriwulan(daftar.flatMap(({ indikator }) => indikator));
  const { tahun, triwulan: nama } = sebutan;
  const awal = [
    kolomUmum.satuan,
    angka(`Target ${tahun}`, 'target_tahun'),
    ...(bertarget ? [angka(`Target ${nama}`, 'target_triwulan')] : []),
  ];
  const akhir = [
    ...(bertarget ? [kolomUmum.capaian(assessment, `Capaian ${nama} (%)`, 'triwulan')] : []),
    kolomUmum.capaian(assessment, bertarget ? `Capaian ${tahun} (%)` : 'Capaian (%)', 'tahun'),
    kolomUmum.kategori(assessment),
  ];
  return badanSasaran(daftar, [...awal, ...kolomRealisasi(bahan), ...akhir], sebutan.kata, assessment.sasaran);
}

/** Quarters up to the report's that have data; in an annual report all four. The report's own is the last. */
function kolomRealisasi({ assessment, sebutan }: Bahan): readonly KolomIndikator[] {
  const { periode, data, project } = assessment;
  const lalu = ([1, 2, 3] as const).filter((tw) => tw < periode.triwulan && (sebutan.tahunan || data.triwulan.has(tw)));
  const judul = lalu.length === 0 ? sebutan.judulRealisasi : judulTriwulan(periode.triwulan, sebutan);
  return [
    ...lalu.map((tw) => kolomLalu(tw, assessment, judulTriwulan(tw, sebutan))),
    kolomUmum.figur(project.pengaturan)(judul, 'realisasi'),
  ];
}

/** `Realisasi s.d. Triwulan I`. */
export function judulTriwulan(triwulan: Triwulan, { istilah }: Bahan['sebutan']): string {
  return `Realisasi s.d. ${istilah} ${triwulanRomawi(triwulan)}`;
}

function kolomLalu(triwulan: Triwulan, { project, periode, data }: Bahan['assessment'], judul: string): KolomIndikator {
  if (!data.triwulan.has(triwulan)) return { judul, satuan: 'nilai', sel: () => missingCell('belum dilaporkan') };
  const { indikator } = assess(
    project,
    { tahun: periode.tahun, triwulan },
    akhirTriwulan(periode.tahun, periode.triwulan),
  );
  const dulu = new Map(indikator.map((satu) => [satu.indikator.id, satu.figur.realisasi]));
  return {
    judul,
    satuan: 'nilai',
    sel: (satu) => {
      const figure = dulu.get(satu.indikator.id);
      return figure ? figureCell(figure, project.pengaturan, true) : missingCell('belum dilaporkan');
    },
  };
}
