/** The two annex tables of the performance agreement: what is promised, and the money for it. */
import { garis, ketentuan, rencanaTahun, takSebanding } from '../../../data/link/index.ts';
import { type Assessment, dijanjikan } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { akhirTriwulan, type CaraCetak, figur } from '../../../figures/format.ts';
import { namaProgram, programBerkode } from '../../sentences/anggaran.ts';
import { figureCell, missingCell, numberCell, plainHead, rowHead, rowOf, textCell } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { TableContent } from '../../tables/table.ts';
import { namaRencanaBerlaku } from './pergantian-renstra.ts';
import { namaPerjanjian } from './perubahan.ts';
import { sumberDana } from './sumber-dana.ts';
import { badanSasaran, type KolomIndikator, kolomUmum } from './tabel-sasaran.ts';

/** Targets as they hold in the quarter, revisions included; against `semula`, the agreement before, where it is given. */
export function tabelTarget(assessment: Assessment, id: string, semula?: Assessment): TableContent {
  const { project, periode } = assessment;
  const cara = project.pengaturan;
  const lama = new Map(semula?.indikator.map(({ indikator, figur }) => [indikator.id, figur.target_tahun]));
  const kolomSemula: KolomIndikator = {
    judul: 'Target Semula',
    satuan: 'nilai',
    sel: ({ indikator, figur: { target_tahun } }) => {
      const dulu = lama.get(garis(indikator, project.pendahulu).find(({ id }) => lama.has(id))?.id ?? '');
      // Where the agreement before was made by another plan.
      if (dulu) return selSemula(dulu, target_tahun, cara);
      return missingCell(takSebanding(indikator, project.pendahulu) ? 'diganti' : 'baru');
    },
  };
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Sasaran, Indikator, dan Target`,
    ...badanSasaran(
      dijanjikan(assessment),
      [kolomUmum.satuan, ...(semula ? [kolomSemula] : []), kolomUmum.figur(cara)('Target', 'target_tahun')],
      project.instansi.istilah,
    ),
    catatan: sudahBerganti(project, periode)
      ? [`Sasaran dan indikator menurut ${namaRencanaBerlaku(assessment)}.`]
      : [],
  };
}

/** Only what the report's quarter knew: an earlier report is printed again as it was. */
function sudahBerganti({ rencana }: Assessment['project'], { tahun, triwulan }: Assessment['periode']): boolean {
  const batas = akhirTriwulan(tahun, triwulan);
  return rencanaTahun(rencana, tahun).filter(({ sejak = '' }) => sejak <= batas).length > 1;
}

/** Programs and their money; against `semula`, the agreement before, where it is given. */
export function tabelProgramAnggaran(assessment: Assessment, id: string, semula?: Assessment): TableContent {
  const { program, total, project } = assessment;
  const cara = project.pengaturan;
  const lama = new Map(semula?.program.map((satu) => [satu.program.id, satu.figur.pagu]));
  const pagu = (baru: Figure, dulu: Figure | undefined) => [
    ...(semula ? [selSemula(dulu, baru, cara)] : []),
    figureCell(baru, cara),
  ];
  const sumber = program.map(sumberDana);
  // Where most have none, a column of them would be empty: then they are notes.
  const kolomSumber =
    ketentuan[project.instansi.jenis].berpihak && sumber.filter((satu) => satu !== '').length * 2 > program.length;
  const keterangan = (teks: string) => (kolomSumber ? [textCell(teks)] : []);
  const rows = program.map((satu, index) =>
    rowOf([
      numberCell(index + 1),
      rowHead(programBerkode(satu)),
      ...pagu(satu.figur.pagu, lama.get(satu.program.id)),
      ...keterangan(sumber[index] ?? ''),
    ]),
  );
  const jumlah = rowOf(
    [rowHead('Jumlah', { columns: 2 }), ...pagu(total.pagu, semula?.total.pagu), ...keterangan('')],
    'total',
  );
  return {
    id,
    judul: `${namaPerjanjian(assessment)}: Program dan Anggaran`,
    kepala: plainHead(
      'No.',
      'Program',
      ...(semula ? ['Semula (Rp)'] : []),
      'Anggaran (Rp)',
      ...(kolomSumber ? ['Sumber Dana'] : []),
    ),
    badan: loose([...rows, jumlah]),
    catatan: kolomSumber
      ? []
      : program.flatMap((satu, index) => (sumber[index] ? `Sumber dana ${namaProgram(satu)}: ${sumber[index]}.` : [])),
  };
}

/** What it was before it became `baru`, or that it stays. */
function selSemula(lama: Figure | undefined, baru: Figure, cara: CaraCetak) {
  if (lama === undefined || figur(lama, cara) === figur(baru, cara)) return missingCell('tetap');
  return figureCell(lama, cara, true);
}
