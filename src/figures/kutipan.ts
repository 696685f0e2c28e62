/** What a narrative asks for by name: figures quoted as `{{rat.capaian_tahun}}`, tables as `{{tabel-capaian}}`, images; and whether they are there. */

import { type Diagnostic, galat, type Outcome, outcome, type Span } from '../base/diagnostic.ts';
import { nearest } from '../base/suggest.ts';
import { imagesIn, type Narasi } from '../data/link/index.ts';
import { messages } from '../data/link/messages/index.ts';
import { type Assessment, type Pemilik, pemilikSemua } from './assess/index.ts';
import type { Figure } from './figure.ts';
import { figurBersatuan, satuanSelisih } from './format.ts';
import { isRujukan, rujukanDikenal } from './rujukan.ts';

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
  const figures = angkaById(assessment);
  const rujukan = rujukanDikenal(assessment);
  const takDikenal = (id: string) =>
    isRujukan(id)
      ? messages.rujukanTakDikenal(id, nearest(id, rujukan))
      : messages.angkaTakDikenal(id, nearest(id, [...figures.keys(), ...rujukan]));
  const findings = [...narasi.values()].flatMap((naskah) => [
    ...quotedFigures(naskah.teks)
      .filter(({ id }) => !figures.has(id) && !rujukan.has(id))
      .map(({ id, offset }) => at(naskah, offset, takDikenal(id))),
    ...quotedFigures(naskah.teks).flatMap(({ id, offset }) => {
      const milik = (figures.get(id) ?? []).map((satu) => satu.milik);
      return milik.length > 1 ? [mendua(naskah.lines.span(offset, offset + 2), id, milik)] : [];
    }),
    ...imagesIn(naskah.teks)
      .filter(({ path }) => !gambar.has(path))
      .map(({ path, offset }) => at(naskah, offset, messages.gambarTidakAda(path, nearest(path, gambar.keys())))),
  ]);
  return outcome(assessment, findings);
}

function at({ lines }: Narasi, offset: number, content: typeof messages.tanpaData): Diagnostic {
  return galat(lines.span(offset, offset + 2), content);
}

/** One of the figures that an id names, with the unit it is spoken with and the thing it belongs to. */
export interface Angka {
  readonly figure: Figure;
  readonly satuan: string;
  readonly milik: Pemilik;
}

/** Every figure of the report by its id. Things of two kinds may share an id: then it names a figure of each. */
export function angkaById(assessment: Assessment): ReadonlyMap<string, readonly Angka[]> {
  const found = new Map<string, Angka[]>();
  for (const milik of pemilikSemua(assessment)) {
    for (const [id, figure] of figurMilik(milik, assessment)) {
      const satuan = milik.indikator && figure.bentuk === 'selisih' ? satuanSelisih(milik.indikator) : milik.satuan;
      found.set(id, [...(found.get(id) ?? []), { figure, satuan, milik }]);
    }
  }
  return found;
}

function figurMilik({ id, figur, indikator }: Pemilik, { dasar }: Assessment): ReadonlyMap<string, Figure> {
  const own = new Map(Object.values(figur).map((figure) => [figure.id, figure]));
  const capaian = figur[`capaian_${dasar}`];
  // `rat.capaian` is the one that the report's averages are made of.
  return indikator && capaian ? own.set(`${id}.capaian`, capaian) : own;
}

/** An id that names figures of several things names none; `span` is where it is asked for, or by default the last of them. */
export function mendua(span: Span | undefined, id: string, milik: readonly Pemilik[]): Diagnostic {
  const places = milik.flatMap(({ jenis, nama, asal }) =>
    asal ? [{ jenis, nama, span: asal.follow('/id').span }] : [],
  );
  const at = span ?? places.at(-1)?.span;
  if (!at) throw new Error(`the id ${id} is of nothing that has a place`);
  const related = places
    .filter((place) => place.span !== at)
    .map(({ jenis, nama, span: place }) => ({ span: place, message: messages.dipakaiOleh(jenis, nama) }));
  return { ...galat(at, messages.idMendua(id, milik)), related };
}

/** The figures that an id names without doubt, as the texts that are printed. */
export function teksKutipan(assessment: Assessment): ReadonlyMap<string, string> {
  const { pengaturan } = assessment.project;
  return new Map(
    [...angkaById(assessment)].flatMap(([id, [satu, ...lain]]) =>
      satu && lain.length === 0 ? [[id, figurBersatuan(satu.figure, pengaturan, satu.satuan)]] : [],
    ),
  );
}
