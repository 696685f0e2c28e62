/** Tabel 3.1 and its like: target, realisation and capaian; the quarter's columns only where it has targets. */
import type { IndikatorDinilai, SasaranDinilai } from '../../assess/index.ts';
import type { Bahan } from '../section.ts';
import { sel, selFigur, selKosong, selTengah } from './tabel.ts';
import { type BadanSasaran, badanSasaran, type KolomIndikator } from './tabel-sasaran.ts';

export function bertargetTriwulan(daftar: readonly IndikatorDinilai[]): boolean {
  return daftar.some(({ figur }) => figur.target_triwulan.nilai !== null);
}

export function badanCapaian(daftar: readonly SasaranDinilai[], bahan: Bahan): BadanSasaran {
  return badanSasaran(
    daftar,
    kolomCapaian(
      daftar.flatMap(({ indikator }) => indikator),
      bahan,
    ),
  );
}

export function kolomCapaian(
  daftar: readonly IndikatorDinilai[],
  { assessment, sebutan }: Bahan,
): readonly KolomIndikator[] {
  const cara = assessment.project.pengaturan;
  const angka = (judul: string, kunci: keyof IndikatorDinilai['figur'], lajur = 'nilai'): KolomIndikator => ({
    judul,
    lajur,
    sel: ({ figur }) => selFigur(figur[kunci], cara),
  });
  const triwulan = bertargetTriwulan(daftar);
  const { tahun, triwulan: nama } = sebutan;
  return [
    { judul: 'Satuan', lajur: 'satuan', sel: ({ indikator }) => selTengah(indikator.satuan) },
    angka(`Target ${tahun}`, 'target_tahun'),
    ...(triwulan ? [angka(`Target ${nama}`, 'target_triwulan')] : []),
    angka(`Realisasi s.d. ${nama}`, 'realisasi', 'realisasi'),
    ...(triwulan ? [angka(`Capaian ${nama} (%)`, 'capaian_triwulan', 'persen')] : []),
    angka(triwulan ? `Capaian ${tahun} (%)` : 'Capaian (%)', 'capaian_tahun', 'persen'),
    {
      judul: 'Kategori',
      lajur: 'kategori',
      sel: ({ kategori }) => {
        const label = kategori[`capaian_${assessment.dasar}`];
        return label === undefined ? selKosong('tanpa kategori') : { ...sel(label), kelas: 'tengah' };
      },
    },
  ];
}
