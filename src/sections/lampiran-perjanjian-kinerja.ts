/** Annex: the performance agreement as a form: the statement of both parties, and its two tables. */
import { perubahanTercetak } from './parts/perubahan.ts';
import { tabel } from './parts/tabel.ts';
import { tabelProgramAnggaran, tabelTarget } from './parts/tabel-perjanjian.ts';
import { identitas, parapihak } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const lampiranPerjanjianKinerja: Section = {
  id: 'lampiran-perjanjian-kinerja',
  judul: 'Perjanjian Kinerja',
  isi: ({ assessment, sebutan }) => {
    const pk = assessment.data.perjanjianKinerja;
    return {
      ...sebutan,
      nomorPerjanjian: pk?.nomor ?? '....................',
      pihak: parapihak(assessment),
      identitas: identitas(assessment),
      tabelTarget: tabel(tabelTarget(assessment, 'lampiran-target')),
      tabelProgram:
        assessment.program.length === 0 ? null : tabel(tabelProgramAnggaran(assessment, 'lampiran-anggaran')),
      perubahan: perubahanTercetak(assessment),
    };
  },
};
