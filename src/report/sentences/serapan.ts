/** Sentences on absorption: against the cash plan where there is one, and which program leads and which lags. */
import type { ProgramDinilai } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { deret, figurBersatuan, jumlah } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';
import { namaProgram } from './anggaran.ts';

/** Empty where there is no cash plan for the whole budget. */
export function kalimatRencana({ assessment: { total, project, program }, sebutan }: Bahan): string {
  if (program.length === 0 || total.rencana.nilai === null || total.capaian_rencana.nilai === null) return '';
  const cara = project.pengaturan;
  const rencana = figurBersatuan(total.rencana, cara);
  return `Rencana penarikan sampai dengan ${sebutan.batas} adalah ${rencana}; realisasi terhadap rencana itu ${figurBersatuan(total.capaian_rencana, cara)}.`;
}

/** The highest and the lowest, each with all that share it; empty for fewer than two programs that can be compared. */
export function kalimatSerapan({ assessment: { program, project } }: Bahan): string {
  const terukur = program.flatMap((satu) => {
    const serapan = angkaFigure(satu.figur.serapan);
    return serapan ? [{ satu, serapan }] : [];
  });
  const urut = [...terukur].sort((a, b) => b.serapan.cmp(a.serapan));
  const [tertinggi, terendah] = [urut[0], urut.at(-1)];
  if (!tertinggi || !terendah || tertinggi.serapan.eq(terendah.serapan)) return '';
  const pada = ({ satu: { figur }, serapan }: typeof tertinggi) => {
    const sama = terukur.filter((each) => each.serapan.eq(serapan)).map(({ satu }) => satu);
    return `${nameAll(sama)} (${figurBersatuan(figur.serapan, project.pengaturan)})`;
  };
  return `Serapan tertinggi terdapat pada ${pada(tertinggi)}, sedangkan yang terendah pada ${pada(terendah)}.`;
}

/** More names than a sentence can hold are counted. */
function nameAll(program: readonly ProgramDinilai[]): string {
  return program.length > 4 ? `${jumlah(program.length)} program` : deret(program.map(namaProgram));
}
