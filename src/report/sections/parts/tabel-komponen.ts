/** The table of what an indicator is made of: weights, values, and what they make. */
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { figureCell, missingCell, numberCell, plainHead, rowHead, rowOf, valueCell } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { nameFigures } from './grafik.ts';

/** One table for each of these whose quarter gives the values of parts. */
export function tabelKomponen(daftar: readonly IndikatorDinilai[], bahan: Bahan): readonly Table[] {
  return daftar.filter(({ komponen }) => komponen.length > 0).map((satu) => tabel(satu, bahan));
}

/** Where they stand; nothing where there is none. */
export function kalimatKomponen(tabel: readonly Table[]): readonly string[] {
  return tabel.length === 0 ? [] : [`Nilai komponennya dimuat dalam ${nameFigures(tabel)}.`];
}

function tabel({ indikator, komponen, figur, nilaiTriwulan }: IndikatorDinilai, bahan: Bahan): Table {
  const { assessment, sebutan, nomor } = bahan;
  const cara = assessment.project.pengaturan;
  const berbobot = komponen.some((satu) => satu.komponen.bobot);
  const sendiri = `${sebutan.istilah} ${triwulanRomawi(assessment.periode.triwulan)}`;
  const hasil = nilaiTriwulan ?? figur.realisasi;
  const nama = nilaiTriwulan ? `Nilai ${sendiri}` : 'Realisasi';
  const rows = komponen.map(({ komponen: { nama: milik, bobot }, nilai }, index) =>
    rowOf([
      numberCell(index + 1),
      rowHead(milik),
      ...(berbobot ? [bobot ? valueCell(bobot.nilai, cara) : missingCell('tanpa bobot')] : []),
      figureCell(nilai, cara),
    ]),
  );
  const akhir = rowOf([rowHead(nama, { columns: berbobot ? 3 : 2 }), figureCell(hasil, cara)], 'total');
  return nomor.tabel({
    id: `tabel-komponen-${indikator.id}`,
    judul: `Komponen ${indikator.nama}, ${nilaiTriwulan ? sendiri : sebutan.periodePendek}`,
    kepala: plainHead('No.', 'Komponen', ...(berbobot ? ['Bobot'] : []), `Nilai (${indikator.satuan})`),
    badan: loose([...rows, akhir]),
    catatan: [hasil.nilai === null ? `${hasil.kosong.keterangan}.` : `${nama} = ${hasil.rumus}.`],
  });
}
