/** Annex: the measurement form: every sasaran and indicator, then every program with its money. */

import { namaProgram } from './parts/anggaran.ts';
import { baris, judulBaris, kepalaBiasa, selFigur, selTengah, type Tabel, tabel } from './parts/tabel.ts';
import { badanCapaian, bertargetTriwulan } from './parts/tabel-capaian.ts';
import { tandaTanganKepala } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

export const lampiranPengukuranKinerja: Section = {
  id: 'lampiran-pengukuran-kinerja',
  judul: 'Pengukuran Kinerja',
  isi: (bahan) => ({
    ...bahan.sebutan,
    tabel: tabelPengukuran(bahan),
    tabelProgram: bahan.assessment.program.length === 0 ? null : tabelProgram(bahan),
  }),
  melebar: ({ assessment: { sasaran } }) => bertargetTriwulan(sasaran.flatMap(({ indikator }) => indikator)),
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

function tabelPengukuran(bahan: Bahan): Tabel {
  const { sasaran } = bahan.assessment;
  return tabel({
    id: 'lampiran-tabel-pengukuran',
    judul: `Pengukuran Kinerja ${bahan.sebutan.periode}`,
    ...badanCapaian(sasaran, bahan),
    catatan: [],
  });
}

function tabelProgram({ assessment: { program, total, project } }: Bahan): Tabel {
  const cara = project.pengaturan;
  const kunci = ['pagu', 'realisasi', 'serapan'] as const;
  const rows = program.map((satu, index) =>
    baris([
      selTengah(String(index + 1)),
      judulBaris(namaProgram(satu)),
      ...kunci.map((satuKunci) => selFigur(satu.figur[satuKunci], cara)),
    ]),
  );
  const jumlah = baris(
    [judulBaris('Jumlah', { kolom: 2 }), ...kunci.map((satu) => selFigur(total[satu], cara))],
    'total',
  );
  return tabel({
    id: 'lampiran-tabel-program',
    judul: 'Anggaran Program',
    lajur: ['nomor', '', 'uang', 'uang', 'persen'],
    kepala: kepalaBiasa('No.', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Capaian (%)'),
    badan: [...rows, jumlah].map((row) => ({ baris: [row] })),
    catatan: [],
  });
}
