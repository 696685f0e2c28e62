/** The two annex tables of the performance agreement: what is promised, and the money for it. */
import type { Assessment } from '../../assess/index.ts';
import { namaProgram } from './anggaran.ts';
import { lepas } from './kelompok.ts';
import { namaPerjanjian } from './perubahan.ts';
import { baris, judulBaris, kepalaBiasa, sel, selFigur, selTengah } from './sel.ts';
import { sumberDana } from './sumber-dana.ts';
import type { IsiTabel } from './tabel.ts';
import { badanSasaran } from './tabel-sasaran.ts';

/** Targets as they hold in the quarter, revisions included. */
export function tabelTarget(assessment: Assessment, id: string): IsiTabel {
  const { sasaran, project } = assessment;
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Sasaran, Indikator, dan Target`,
    ...badanSasaran(sasaran, [
      { judul: 'Satuan', sel: ({ indikator }) => selTengah(indikator.satuan) },
      { judul: 'Target', sel: ({ figur }) => selFigur(figur.target_tahun, project.pengaturan) },
    ]),
    catatan: [],
  };
}

export function tabelProgramAnggaran(assessment: Assessment, id: string): IsiTabel {
  const { program, total, project } = assessment;
  const cara = project.pengaturan;
  const rows = program.map((satu, index) =>
    baris([
      selTengah(String(index + 1)),
      judulBaris(namaProgram(satu)),
      selFigur(satu.figur.pagu, cara),
      sel(sumberDana(satu)),
    ]),
  );
  const jumlah = baris([judulBaris('Jumlah', { kolom: 2 }), selFigur(total.pagu, cara), sel('')], 'total');
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Program dan Anggaran`,
    kepala: kepalaBiasa('No.', 'Program', 'Anggaran (Rp)', 'Keterangan'),
    badan: lepas([...rows, jumlah]),
    catatan: [],
  };
}
