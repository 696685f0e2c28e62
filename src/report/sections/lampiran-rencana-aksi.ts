/** Annex: the action plan: the target of each quarter, and what is done to reach it, when and by whom. */

import { dijanjikan, indikatorDijanjikan } from '../../figures/assess/index.ts';
import type { Table } from '../tables/table.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import { kolomTarget, semuaTriwulan, tabelTargetLain, targetSampai } from './parts/kolom-lain.ts';
import { tabelAksi } from './parts/tabel-aksi.ts';
import { badanSasaran, kolomUmum } from './parts/tabel-sasaran.ts';
import { tandaTanganKosong } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

export const lampiranRencanaAksi: Section = {
  id: 'lampiran-rencana-aksi',
  judul: 'Rencana Aksi',
  judulFormulir: judul,
  isi: (bahan) => {
    const indikator = indikatorDijanjikan(bahan.assessment);
    const rencana = bahan.assessment.data.perjanjianKinerja?.rencanaAksi;
    return {
      ...bahan.sebutan,
      judulFormulir: judulBilaSendiri(bahan, 'lampiran-rencana-aksi', judul(bahan)),
      istilahKecil: bahan.sebutan.istilah.toLowerCase(),
      lengkap: indikator.every((satu) => semuaTriwulan.every((tw) => targetSampai(satu, tw, bahan) !== undefined)),
      berencana: (rencana?.size ?? 0) > 0,
      adaTanpaRencana: indikator.some((satu) => !rencana?.has(satu.indikator.id)),
      tabel: tabelRencana(bahan),
      tabelLain: tabelLain(bahan),
      tabelAksi: tabelAksi(bahan),
    };
  },
  melebar: true,
  tandaTangan: ({ assessment }) => tandaTanganKosong(assessment),
};

function judul({ sebutan }: Bahan): string {
  return `Rencana Aksi Tahun ${sebutan.tahun}`;
}

function tabelRencana(bahan: Bahan): Table {
  const { assessment, sebutan, nomor } = bahan;
  const cara = assessment.project.pengaturan;
  return nomor.formulir({
    id: 'lampiran-tabel-rencana-aksi',
    judul: `Rencana Aksi Tahun ${sebutan.tahun}: Target sampai dengan Tiap ${sebutan.istilah}`,
    ...badanSasaran(
      dijanjikan(assessment),
      [kolomUmum.satuan, kolomUmum.figur(cara)(`Target ${sebutan.tahun}`, 'target_tahun'), ...kolomTarget(bahan)],
      sebutan.kata,
    ),
    catatan: [],
  });
}

function tabelLain(bahan: Bahan): readonly Table[] {
  return tabelTargetLain('lampiran-tabel-rencana-aksi-', bahan).map((isi) =>
    bahan.nomor.formulir({ ...isi, catatan: [] }),
  );
}
