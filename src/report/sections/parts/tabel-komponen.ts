/** The table of what an indicator is made of: weights, values, and what they make. */
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { lepas } from '../../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, selFigur, selKosong, selNilai, selNomor } from '../../tables/sel.ts';
import type { Tabel } from '../../tables/tabel.ts';
import type { Bahan } from '../section.ts';
import { nameFigures } from './grafik.ts';

/** One table for each of these whose quarter gives the values of parts. */
export function tabelKomponen(daftar: readonly IndikatorDinilai[], bahan: Bahan): readonly Tabel[] {
  return daftar.filter(({ komponen }) => komponen.length > 0).map((satu) => tabel(satu, bahan));
}

/** Where they stand; nothing where there is none. */
export function kalimatKomponen(tabel: readonly Tabel[]): readonly string[] {
  return tabel.length === 0 ? [] : [`Nilai komponennya dimuat dalam ${nameFigures(tabel)}.`];
}

function tabel({ indikator, komponen, figur, nilaiTriwulan }: IndikatorDinilai, bahan: Bahan): Tabel {
  const { assessment, sebutan, nomor } = bahan;
  const cara = assessment.project.pengaturan;
  const berbobot = komponen.some((satu) => satu.komponen.bobot);
  const sendiri = `${sebutan.istilah} ${triwulanRomawi(assessment.periode.triwulan)}`;
  const hasil = nilaiTriwulan ?? figur.realisasi;
  const nama = nilaiTriwulan ? `Nilai ${sendiri}` : 'Realisasi';
  const rows = komponen.map(({ komponen: { nama: milik, bobot }, nilai }, index) =>
    baris([
      selNomor(index + 1),
      judulBaris(milik),
      ...(berbobot ? [bobot ? selNilai(bobot.nilai, cara) : selKosong('tanpa bobot')] : []),
      selFigur(nilai, cara),
    ]),
  );
  const akhir = baris([judulBaris(nama, { kolom: berbobot ? 3 : 2 }), selFigur(hasil, cara)], 'total');
  return nomor.tabel({
    id: `tabel-komponen-${indikator.id}`,
    judul: `Komponen ${indikator.nama}, ${nilaiTriwulan ? sendiri : sebutan.periodePendek}`,
    kepala: kepalaBiasa('No.', 'Komponen', ...(berbobot ? ['Bobot'] : []), `Nilai (${indikator.satuan})`),
    badan: lepas([...rows, akhir]),
    catatan: [hasil.nilai === null ? `${hasil.kosong.keterangan}.` : `${nama} = ${hasil.rumus}.`],
  });
}
