/** Annex: the measurement form: every sasaran and indicator over the quarters, then every program with its money. */

import { lepas } from '../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, selFigur, selNomor } from '../tables/sel.ts';
import type { Tabel } from '../tables/tabel.ts';
import { namaProgram } from './parts/anggaran.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import { badanPengukuran } from './parts/kolom-pengukuran.ts';
import { kolomAnggaran } from './parts/tabel-anggaran.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

export const lampiranPengukuranKinerja: Section = {
  id: 'lampiran-pengukuran-kinerja',
  judul: 'Pengukuran Kinerja',
  judulFormulir: judul,
  isi: (bahan) => ({
    ...bahan.sebutan,
    judulFormulir: judulBilaSendiri(bahan, 'lampiran-pengukuran-kinerja', judul(bahan)),
    tabel: tabelPengukuran(bahan),
    tabelProgram: bahan.assessment.program.length === 0 ? null : tabelProgram(bahan),
  }),
  melebar: (bahan) => tabelPengukuran(bahan).melebar || tabelProgram(bahan).melebar,
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

function judul({ sebutan }: Bahan): string {
  return `Pengukuran Kinerja ${sebutan.periode}`;
}

function tabelPengukuran(bahan: Bahan): Tabel {
  const { sasaran } = bahan.assessment;
  return bahan.nomor.formulir({
    id: 'lampiran-tabel-pengukuran',
    judul: 'Capaian Sasaran dan Indikator',
    ...badanPengukuran(sasaran, bahan),
    catatan: [],
  });
}

function tabelProgram({ assessment, nomor, sebutan }: Bahan): Tabel {
  const { program, total, project } = assessment;
  const cara = project.pengaturan;
  const kolom = kolomAnggaran(assessment);
  const rows = program.map((satu, index) =>
    baris([
      selNomor(index + 1),
      judulBaris(namaProgram(satu)),
      ...kolom.map(({ kunci }) => selFigur(satu.figur[kunci], cara)),
    ]),
  );
  const jumlah = baris(
    [judulBaris('Jumlah', { kolom: 2 }), ...kolom.map(({ kunci }) => selFigur(total[kunci], cara))],
    'total',
  );
  return nomor.formulir({
    id: 'lampiran-tabel-program',
    judul: `Anggaran Program s.d. ${sebutan.batas}`,
    kepala: kepalaBiasa('No.', 'Program', ...kolom.map((satu) => satu.judul)),
    badan: lepas([...rows, jumlah]),
    catatan: [],
  });
}
