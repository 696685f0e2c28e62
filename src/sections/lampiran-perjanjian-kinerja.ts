/** Annex: the performance agreement in force as a form: the statement of both parties, and its two tables. */
import { namaPerjanjian, nomorBerlaku } from './parts/perubahan.ts';
import { perubahanTercetak } from './parts/perubahan-tercetak.ts';
import { tabelProgramAnggaran as isiProgram, tabelTarget as isiTarget } from './parts/tabel-perjanjian.ts';
import { identitas, parapihak } from './parts/tanda-tangan.ts';
import type { Section } from './section.ts';

export const lampiranPerjanjianKinerja: Section = {
  id: 'lampiran-perjanjian-kinerja',
  judul: 'Perjanjian Kinerja',
  isi: (bahan) => {
    const { assessment, nomor } = bahan;
    const tabelTarget = nomor.formulir(isiTarget(assessment, 'lampiran-target'));
    const tabelProgram =
      assessment.program.length === 0 ? null : nomor.formulir(isiProgram(assessment, 'lampiran-anggaran'));
    return {
      ...bahan.sebutan,
      perjanjian: namaPerjanjian(assessment),
      nomorPerjanjian: nomorBerlaku(assessment) ?? '....................',
      pihak: parapihak(assessment),
      identitas: identitas(assessment),
      tabelTarget,
      tabelProgram,
      melebar: tabelTarget.melebar || tabelProgram?.melebar === true,
      perubahan: perubahanTercetak(bahan),
    };
  },
};
