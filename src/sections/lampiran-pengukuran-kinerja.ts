/** Annex: the measurement form: every sasaran and indicator, then every program with its money. */
import { namaProgram } from './parts/anggaran.ts';
import { lepas } from './parts/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, selFigur, selTengah } from './parts/sel.ts';
import type { Tabel } from './parts/tabel.ts';
import { badanCapaian } from './parts/tabel-capaian.ts';
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
  melebar: (bahan) => tabelPengukuran(bahan).melebar,
  tandaTangan: ({ assessment }) => tandaTanganKepala(assessment),
};

function tabelPengukuran(bahan: Bahan): Tabel {
  const { sasaran } = bahan.assessment;
  return bahan.nomor.formulir({
    id: 'lampiran-tabel-pengukuran',
    judul: `Pengukuran Kinerja ${bahan.sebutan.periode}`,
    ...badanCapaian(sasaran, bahan),
    catatan: [],
  });
}

function tabelProgram({ assessment: { program, total, project }, nomor }: Bahan): Tabel {
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
  return nomor.formulir({
    id: 'lampiran-tabel-program',
    judul: 'Anggaran Program',
    kepala: kepalaBiasa('No.', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Capaian (%)'),
    badan: lepas([...rows, jumlah]),
    catatan: [],
  });
}
