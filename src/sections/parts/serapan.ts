/** Sentences on absorption: against the cash plan where there is one, and which program leads and which lags. */
import type { ProgramDinilai } from '../../assess/index.ts';
import { angkaFigure } from '../../figure.ts';
import { figurBersatuan } from '../../format.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';

/** Empty where there is no cash plan for the whole budget. */
export function kalimatRencana({ assessment: { total, project, program }, sebutan }: Bahan): string {
  if (program.length === 0 || total.rencana.nilai === null || total.capaian_rencana.nilai === null) return '';
  const cara = project.pengaturan;
  const rencana = figurBersatuan(total.rencana, cara);
  return `Rencana penarikan sampai dengan ${sebutan.triwulan} adalah ${rencana}; realisasi terhadap rencana itu ${figurBersatuan(total.capaian_rencana, cara)}.`;
}

/** The highest and the lowest; empty for fewer than two programs that can be compared. */
export function kalimatSerapan({ assessment: { program, project } }: Bahan): string {
  const terukur = program.flatMap((satu) => {
    const serapan = angkaFigure(satu.figur.serapan);
    return serapan ? [{ satu, serapan }] : [];
  });
  const urut = [...terukur].sort((a, b) => b.serapan.cmp(a.serapan));
  const [tertinggi, terendah] = [urut[0], urut.at(-1)];
  if (!tertinggi || !terendah || tertinggi.serapan.eq(terendah.serapan)) return '';
  const nilai = ({ figur }: ProgramDinilai) => figurBersatuan(figur.serapan, project.pengaturan);
  const bawah = terukur.filter(({ serapan }) => serapan.eq(terendah.serapan)).map(({ satu }) => namaProgram(satu));
  return `Serapan tertinggi terdapat pada ${namaProgram(tertinggi.satu)} (${nilai(tertinggi.satu)}), sedangkan yang terendah pada ${bawah.join(' dan ')} (${nilai(terendah.satu)}).`;
}
