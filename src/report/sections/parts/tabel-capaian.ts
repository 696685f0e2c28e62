/** Tabel 3.1 and its like: target, realisation and capaian; the quarter's columns only where it has targets. */
import type { Dijanjikan, IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { Bahan } from '../section.ts';
import { type BadanSasaran, badanSasaran, type KolomIndikator, kolomUmum } from './tabel-sasaran.ts';

export function bertargetTriwulan(daftar: readonly IndikatorDinilai[]): boolean {
  return daftar.some(({ figur }) => figur.target_triwulan.nilai !== null);
}

export function badanCapaian(daftar: readonly Dijanjikan[], bahan: Bahan): BadanSasaran {
  return badanSasaran(
    daftar,
    kolomCapaian(
      daftar.flatMap(({ indikator }) => indikator),
      bahan,
    ),
    bahan.sebutan.kata,
    bahan.assessment.sasaran,
  );
}

function kolomCapaian(daftar: readonly IndikatorDinilai[], { assessment, sebutan }: Bahan): readonly KolomIndikator[] {
  const angka = kolomUmum.figur(assessment.project.pengaturan);
  const triwulan = !sebutan.tahunan && bertargetTriwulan(daftar);
  const { tahun, triwulan: nama } = sebutan;
  return [
    kolomUmum.satuan,
    angka(`Target ${tahun}`, 'target_tahun'),
    ...(triwulan ? [angka(`Target ${nama}`, 'target_triwulan')] : []),
    angka(sebutan.judulRealisasi, 'realisasi'),
    ...(triwulan ? [kolomUmum.capaian(assessment, `Capaian ${nama} (%)`, 'triwulan')] : []),
    kolomUmum.capaian(assessment, triwulan ? `Capaian ${tahun} (%)` : 'Capaian (%)', 'tahun'),
    kolomUmum.kategori(assessment),
  ];
}
