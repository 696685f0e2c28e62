/** Annex: the measurement form: every indicator over the quarters, then every program with its money. */

import { dijanjikan } from '../../figures/assess/index.ts';
import { programBerkode } from '../sentences/anggaran.ts';
import { figureCell, numberCell, plainHead, rowHead, rowOf } from '../tables/cell.ts';
import { loose } from '../tables/groups.ts';
import type { Table } from '../tables/table.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import { kolomLalu, tabelTerukurLain } from './parts/kolom-lain.ts';
import { badanPengukuran } from './parts/kolom-pengukuran.ts';
import { kolomAnggaran } from './parts/tabel-anggaran.ts';
import { kelompokLain } from './parts/tabel-program.ts';
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
    tabelLain: tabelLain(bahan),
    tabelProgram: bahan.assessment.program.length === 0 ? null : tabelProgram(bahan),
  }),
  melebar: true,
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

function judul({ sebutan }: Bahan): string {
  return `Pengukuran Kinerja ${sebutan.periode}`;
}

function tabelPengukuran(bahan: Bahan): Table {
  return bahan.nomor.formulir({
    id: 'lampiran-tabel-pengukuran',
    judul: 'Capaian Sasaran dan Indikator',
    ...badanPengukuran(dijanjikan(bahan.assessment), bahan),
    catatan: [],
  });
}

function tabelLain(bahan: Bahan): readonly Table[] {
  const tabel = tabelTerukurLain('lampiran-tabel-pengukuran-', kelompokLain(bahan.assessment), bahan, kolomLalu(bahan));
  return tabel.map((isi) => bahan.nomor.formulir({ ...isi, catatan: [] }));
}

function tabelProgram({ assessment, nomor, sebutan }: Bahan): Table {
  const { program, total, project } = assessment;
  const cara = project.pengaturan;
  const kolom = kolomAnggaran(assessment);
  const rows = program.map((satu, index) =>
    rowOf([
      numberCell(index + 1),
      rowHead(programBerkode(satu)),
      ...kolom.map(({ kunci }) => figureCell(satu.figur[kunci], cara)),
    ]),
  );
  const jumlah = rowOf(
    [rowHead('Jumlah', { columns: 2 }), ...kolom.map(({ kunci }) => figureCell(total[kunci], cara))],
    'total',
  );
  return nomor.formulir({
    id: 'lampiran-tabel-program',
    judul: `Anggaran Program sampai dengan ${sebutan.batas}`,
    kepala: plainHead('No.', 'Program', ...kolom.map((satu) => satu.judul)),
    badan: loose([...rows, jumlah]),
    catatan: [],
  });
}
