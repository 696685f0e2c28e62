/** What a narrative asks for by name: figures quoted as `{{rat.capaian_tahun}}`, tables as `{{tabel-capaian}}`, images; and whether they are there. */
import type { Assessment } from './assess/index.ts';
import { type Diagnostic, galat, type Outcome, outcome } from './diagnostic.ts';
import type { Figure } from './figure.ts';
import { figurBersatuan, satuanSelisih } from './format.ts';
import { imagesIn, type Narasi } from './link/index.ts';
import { messages } from './link/messages/index.ts';
import { isRujukan, rujukanDikenal } from './rujukan.ts';
import { nearest } from './suggest.ts';

export interface Kutipan {
  readonly id: string;
  /** Where the braces open, in UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** What stands in double braces, whether or not there is such a figure; a brace pair that is never closed names nothing. */
export function quotedFigures(markdown: string): readonly Kutipan[] {
  return [...markdown.matchAll(/\{\{([^{}\n]*)(?:\}\})?/g)].map((found) => ({
    id: (found[1] ?? '').trim(),
    offset: found.index,
  }));
}

/** A figure, table or image that the report does not have is an error where it is named. */
export function checkNarasi(assessment: Assessment): Outcome<Assessment> {
  const { narasi, gambar } = assessment.project;
  if (narasi.size === 0) return outcome(assessment);
  const figures = new Set(figurById(assessment).keys());
  const rujukan = rujukanDikenal(assessment);
  const takDikenal = (id: string) =>
    isRujukan(id)
      ? messages.rujukanTakDikenal(id, nearest(id, rujukan))
      : messages.angkaTakDikenal(id, nearest(id, [...figures, ...rujukan]));
  const findings = [...narasi.values()].flatMap((naskah) => [
    ...quotedFigures(naskah.teks)
      .filter(({ id }) => !figures.has(id) && !rujukan.has(id))
      .map(({ id, offset }) => at(naskah, offset, takDikenal(id))),
    ...imagesIn(naskah.teks)
      .filter(({ path }) => !gambar.has(path))
      .map(({ path, offset }) => at(naskah, offset, messages.gambarTidakAda(path, nearest(path, gambar.keys())))),
  ]);
  return outcome(assessment, findings);
}

function at({ lines }: Narasi, offset: number, content: typeof messages.tanpaData): Diagnostic {
  return galat(lines.span(offset, offset + 2), content);
}

/** Every figure of the report by its id, each with the unit it is spoken with. */
export function figurById(
  assessment: Assessment,
): ReadonlyMap<string, { readonly figure: Figure; readonly satuan: string }> {
  const { dasar, indikator, tujuan, sasaran, program, kegiatan, total } = assessment;
  const found = new Map<string, { figure: Figure; satuan: string }>();
  const add = (figur: Readonly<Record<string, Figure>>, satuan = '') => {
    for (const figure of Object.values(figur)) if (!found.has(figure.id)) found.set(figure.id, { figure, satuan });
  };
  for (const { figur, indikator: milik, pembanding } of indikator) {
    add(figur, milik.satuan);
    for (const figure of Object.values(pembanding.figur)) {
      const isDifference = figure.bentuk === 'selisih';
      found.set(figure.id, { figure, satuan: isDifference ? satuanSelisih(milik) : milik.satuan });
    }
    // `rat.capaian` is the one that the report's averages are made of.
    found.set(`${milik.id}.capaian`, { figure: figur[`capaian_${dasar}`], satuan: milik.satuan });
  }
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
