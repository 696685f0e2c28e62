/** The two annex tables of the performance agreement: what is promised, and the money for it. */
import type { Assessment, ProgramDinilai } from '../../assess/index.ts';
import { namaProgram } from './anggaran.ts';
import { baris, type IsiTabel, judulBaris, kepalaBiasa, sel, selFigur, selTengah } from './tabel.ts';
import { badanSasaran } from './tabel-sasaran.ts';

/** Targets as they hold in the quarter, revisions included. */
export function tabelTarget({ sasaran, project, periode }: Assessment, id: string): IsiTabel {
  return {
    id,
    judul: `Perjanjian Kinerja Tahun ${periode.tahun}: Sasaran, Indikator, dan Target`,
    ...badanSasaran(sasaran, [
      { judul: 'Satuan', lajur: 'satuan', sel: ({ indikator }) => selTengah(indikator.satuan) },
      { judul: 'Target', lajur: 'nilai', sel: ({ figur }) => selFigur(figur.target_tahun, project.pengaturan) },
    ]),
    catatan: [],
  };
}

export function tabelProgramAnggaran({ program, total, project, periode }: Assessment, id: string): IsiTabel {
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
    judul: `Perjanjian Kinerja Tahun ${periode.tahun}: Program dan Anggaran`,
    lajur: ['nomor', '', 'uang', 'keterangan'],
    kepala: kepalaBiasa('No.', 'Program', 'Anggaran (Rp)', 'Keterangan'),
    badan: [...rows, jumlah].map((row) => ({ baris: [row] })),
    catatan: [],
  };
}

/** The sources of funds that the data names; those of a part only are named with that part. */
function sumberDana({ kegiatan }: ProgramDinilai): string {
  const bernama = kegiatan.filter((satu) => satu.kegiatan.sumberDana !== undefined);
  const nama = [...new Set(bernama.flatMap((satu) => satu.kegiatan.sumberDana ?? []))];
  if (bernama.length === kegiatan.length && nama.length === 1) return nama.join('');
  return bernama.map((satu) => `${satu.kegiatan.sumberDana}: ${satu.kegiatan.nama}`).join('; ');
}
