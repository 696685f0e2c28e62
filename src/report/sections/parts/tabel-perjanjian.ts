/** The two annex tables of the performance agreement: what is promised, and the money for it. */
import { type Assessment, dijanjikan } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { type CaraCetak, figur } from '../../../figures/format.ts';
import { lepas } from '../../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, sel, selFigur, selKosong, selNomor } from '../../tables/sel.ts';
import type { IsiTabel } from '../../tables/tabel.ts';
import { namaProgram } from './anggaran.ts';
import { namaPerjanjian } from './perubahan.ts';
import { sumberDana } from './sumber-dana.ts';
import { badanSasaran, type KolomIndikator, kolomUmum } from './tabel-sasaran.ts';

/** Targets as they hold in the quarter, revisions included; against `semula`, the agreement before, where it is given. */
export function tabelTarget(assessment: Assessment, id: string, semula?: Assessment): IsiTabel {
  const { project } = assessment;
  const cara = project.pengaturan;
  const lama = new Map(semula?.indikator.map(({ indikator, figur }) => [indikator.id, figur.target_tahun]));
  const kolomSemula: KolomIndikator = {
    judul: 'Target Semula',
    sel: ({ indikator, figur: { target_tahun } }) => selSemula(lama.get(indikator.id), target_tahun, cara),
  };
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Sasaran, Indikator, dan Target`,
    ...badanSasaran(dijanjikan(assessment), [
      kolomUmum.satuan,
      ...(semula ? [kolomSemula] : []),
      kolomUmum.figur(cara)('Target', 'target_tahun'),
    ]),
    catatan: [],
  };
}

/** Programs and their money; against `semula`, the agreement before, where it is given. */
export function tabelProgramAnggaran(assessment: Assessment, id: string, semula?: Assessment): IsiTabel {
  const { program, total, project } = assessment;
  const cara = project.pengaturan;
  const lama = new Map(semula?.program.map((satu) => [satu.program.id, satu.figur.pagu]));
  const pagu = (baru: Figure, dulu: Figure | undefined) => [
    ...(semula ? [selSemula(dulu, baru, cara)] : []),
    selFigur(baru, cara),
  ];
  const rows = program.map((satu, index) =>
    baris([
      selNomor(index + 1),
      judulBaris(namaProgram(satu)),
      ...pagu(satu.figur.pagu, lama.get(satu.program.id)),
      sel(sumberDana(satu)),
    ]),
  );
  const jumlah = baris([judulBaris('Jumlah', { kolom: 2 }), ...pagu(total.pagu, semula?.total.pagu), sel('')], 'total');
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Program dan Anggaran`,
    kepala: kepalaBiasa('No.', 'Program', ...(semula ? ['Semula (Rp)'] : []), 'Anggaran (Rp)', 'Keterangan'),
    badan: lepas([...rows, jumlah]),
    catatan: [],
  };
}

/** What it was before it became `baru`, or that it stays. */
function selSemula(lama: Figure | undefined, baru: Figure, cara: CaraCetak) {
  if (lama === undefined || figur(lama, cara) === figur(baru, cara)) return selKosong('tetap');
  return selFigur(lama, cara, true);
}
