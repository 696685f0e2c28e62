/** The columns of the tables of what is not promised: what was measured, and what is planned for each quarter. */

import type { Nilai, Triwulan } from '../../../data/link/index.ts';
import { type IndikatorDinilai, targetBerlaku } from '../../../figures/assess/index.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { figureCell, missingCell, valueCell } from '../../tables/cell.ts';
import type { TableContent } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { judulTriwulan } from './kolom-pengukuran.ts';
import { bertargetTriwulan } from './tabel-capaian.ts';
import { isiTabelLain, type KelompokLain, type KolomLain, kelompokLain } from './tabel-program.ts';
import { type KolomIndikator, kolomUmum } from './tabel-sasaran.ts';

export const semuaTriwulan: readonly Triwulan[] = [1, 2, 3, 4];

/** A table for each of these; `id` begins the ids of all. The quarters before the report's stand in the annex alone. */
export function tabelTerukurLain(
  id: string,
  daftar: readonly KelompokLain[],
  bahan: Bahan,
  lalu: readonly KolomIndikator[] = [],
): readonly TableContent[] {
  return daftar.map((satu) => {
    const kolom = terukur(satu, bahan, lalu);
    return isiTabelLain(satu, { id: `${id}${satu.id}`, judul: `Capaian ${satu.judul}`, kolom }, bahan);
  });
}

/** The same of the targets, with the money that is there for them. */
export function tabelTargetLain(id: string, bahan: Bahan): readonly TableContent[] {
  const { assessment, sebutan } = bahan;
  const kolom: KolomLain = {
    indikator: [
      kolomUmum.satuan,
      kolomUmum.figur(assessment.project.pengaturan)(`Target ${sebutan.tahun}`, 'target_tahun'),
      ...kolomTarget(bahan),
    ],
    uang: [{ judul: 'Anggaran (Rp)', kunci: 'pagu' }],
  };
  return kelompokLain(assessment).map((satu) => {
    const judul = `Target ${satu.judul} sampai dengan Tiap ${sebutan.istilah}`;
    return isiTabelLain(satu, { id: `${id}${satu.id}`, judul, kolom }, bahan);
  });
}

/** The target of each quarter of the year, as it holds in the report's. */
export function kolomTarget(bahan: Bahan): readonly KolomIndikator[] {
  return semuaTriwulan.map((tw) => ({
    judul: `${bahan.sebutan.istilah} ${triwulanRomawi(tw)}`,
    satuan: 'nilai',
    sel: (satu) => {
      const target = targetSampai(satu, tw, bahan);
      return target ? valueCell(target, bahan.assessment.project.pengaturan) : missingCell('–');
    },
  }));
}

export function targetSampai(
  { indikator }: IndikatorDinilai,
  tw: Triwulan,
  { assessment: { data, periode } }: Bahan,
): Nilai | undefined {
  return targetBerlaku(data, indikator.id, periode)?.tw.get(tw)?.nilai;
}

function terukur({ pemilik }: KelompokLain, bahan: Bahan, lalu: readonly KolomIndikator[]): KolomLain {
  const { assessment, sebutan } = bahan;
  const angka = kolomUmum.figur(assessment.project.pengaturan);
  const bertarget = !sebutan.tahunan && bertargetTriwulan(pemilik.flatMap(({ indikator }) => indikator));
  const awal = [
    kolomUmum.satuan,
    angka(`Target ${sebutan.tahun}`, 'target_tahun'),
    ...(bertarget ? [angka(`Target ${sebutan.triwulan}`, 'target_triwulan')] : []),
  ];
  return {
    indikator: [
      ...awal,
      ...lalu,
      angka(
        lalu.length === 0 ? sebutan.judulRealisasi : judulTriwulan(assessment.periode.triwulan, sebutan),
        'realisasi',
      ),
      ...(bertarget ? [angka(`Capaian ${sebutan.triwulan} (%)`, 'capaian_triwulan')] : []),
      angka(bertarget ? `Capaian ${sebutan.tahun} (%)` : 'Capaian (%)', 'capaian_tahun'),
    ],
    uang: [
      { judul: 'Pagu (Rp)', kunci: 'pagu' },
      { judul: 'Realisasi (Rp)', kunci: 'realisasi' },
      { judul: 'Serapan (%)', kunci: 'serapan' },
    ],
  };
}

/** Earlier quarters that have data; in an annual report all of them. */
export function kolomLalu({ assessment: { periode, data, project }, sebutan }: Bahan): readonly KolomIndikator[] {
  return semuaTriwulan
    .filter((tw) => tw < periode.triwulan && (sebutan.tahunan || data.triwulan.has(tw)))
    .map((tw) => ({
      judul: judulTriwulan(tw, sebutan),
      satuan: 'nilai',
      sel: ({ pembanding }) => {
        const dulu = pembanding.triwulan.find(({ triwulan }) => triwulan === tw);
        return dulu ? figureCell(dulu.realisasi, project.pengaturan) : missingCell('belum dilaporkan');
      },
    }));
}
