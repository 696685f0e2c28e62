/** The columns of the measurement form: targets, what was realised up to each quarter that has data, and capaian. */

import type { Triwulan } from '../../../data/link/index.ts';
import { assess, type Dijanjikan } from '../../../figures/assess/index.ts';
import { akhirTriwulan, triwulanRomawi } from '../../../figures/format.ts';
import { baris, judulKolom, selFigur, selKosong } from '../../tables/sel.ts';
import type { Bahan } from '../section.ts';
import { bertargetTriwulan } from './tabel-capaian.ts';
import {
  type BadanSasaran,
  badanSasaran,
  judulPemilik,
  type KolomIndikator,
  kolomUmum,
  namaIndikator,
} from './tabel-sasaran.ts';

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
  const realisasi = kolomRealisasi(bahan);
  const akhir = [
    ...(bertarget ? [angka(`Capaian ${nama} (%)`, 'capaian_triwulan')] : []),
    angka(bertarget ? `Capaian ${tahun} (%)` : 'Capaian (%)', 'capaian_tahun'),
    kolomUmum.kategori(assessment),
  ];
  const badan = badanSasaran(daftar, [...awal, ...realisasi, ...akhir]);
  if (realisasi.length === 1) return badan;
  // The quarters stand together under one head.
  const tegak = (satu: string) => judulKolom(satu, { baris: 2 });
  const kiri = ['No.', judulPemilik(daftar), namaIndikator(daftar), ...awal.map(({ judul }) => judul)];
  const bersama = judulKolom('Realisasi s.d.', { kolom: realisasi.length });
  return {
    ...badan,
    kepala: [
      baris([...kiri.map(tegak), bersama, ...akhir.map(({ judul }) => tegak(judul))]),
      baris(realisasi.map(({ judul }) => judulKolom(judul))),
    ],
  };
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

function judulTriwulan(triwulan: Triwulan, { istilah }: Bahan['sebutan']): string {
  return `${istilah} ${triwulanRomawi(triwulan)}`;
}

function kolomLalu(triwulan: Triwulan, { project, periode, data }: Bahan['assessment'], judul: string): KolomIndikator {
  if (!data.triwulan.has(triwulan)) return { judul, sel: () => selKosong('belum dilaporkan') };
  const { indikator } = assess(
    project,
    { tahun: periode.tahun, triwulan },
    akhirTriwulan(periode.tahun, periode.triwulan),
  );
  const dulu = new Map(indikator.map((satu) => [satu.indikator.id, satu.figur.realisasi]));
  return {
    judul,
    sel: (satu) => {
      const figure = dulu.get(satu.indikator.id);
      return figure ? selFigur(figure, project.pengaturan, true) : selKosong('belum dilaporkan');
    },
  };
}
