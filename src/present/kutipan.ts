/** Figures quoted in Markdown as `{{rat.capaian_tahun}}`: where they stand, and which there are. */
import type { Assessment } from '../assess/index.ts';
import type { Figure } from '../figure.ts';
import { figurBersatuan } from '../format.ts';

export interface Kutipan {
  readonly id: string;
  /** Where the braces open, in UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** What stands in double braces, whether or not there is such a figure. */
export function quotedFigures(markdown: string): readonly Kutipan[] {
  return [...markdown.matchAll(/\{\{([^{}]*)\}\}/g)].map((found) => ({
    id: (found[1] ?? '').trim(),
    offset: found.index,
  }));
}

/** Every figure of the report by its id, each with the unit it is spoken with. */
export function figurById(
  assessment: Assessment,
): ReadonlyMap<string, { readonly figure: Figure; readonly satuan: string }> {
  const { indikator, tujuan, sasaran, program, kegiatan, total } = assessment;
  const found = new Map<string, { figure: Figure; satuan: string }>();
  const add = (figur: Readonly<Record<string, Figure>>, satuan = '') => {
    for (const figure of Object.values(figur)) if (!found.has(figure.id)) found.set(figure.id, { figure, satuan });
  };
  for (const satu of indikator) add(satu.figur, satu.indikator.satuan);
  for (const { figur } of [...tujuan, ...sasaran, ...program, ...kegiatan]) add(figur);
  for (const { figur } of kegiatan.flatMap(({ subKegiatan }) => subKegiatan)) add(figur);
  if (program.length > 0) add(total);
  return found;
}

/** The same as the texts that are printed. */
export function teksKutipan(assessment: Assessment): ReadonlyMap<string, string> {
  const { pengaturan } = assessment.project;
  return new Map(
    [...figurById(assessment)].map(([id, { figure, satuan }]) => [id, figurBersatuan(figure, pengaturan, satuan)]),
  );
}
