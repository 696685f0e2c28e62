/** What a narrative asks for by name: figures quoted as `{{rat.capaian_tahun}}`, tables as `{{tabel-capaian}}`, images; and whether they are there. */
import { type Diagnostic, galat, type Outcome, outcome } from '../base/diagnostic.ts';
import { oncePer } from '../base/once.ts';
import { nearest } from '../base/suggest.ts';
import { berkasGambar, disguisedQuotes, imagesIn, type Narasi, quotedFigures } from '../data/link/index.ts';
import { messages } from '../data/link/messages/index.ts';
import { type Assessment, type Pemilik, pemilikSemua } from './assess/index.ts';
import type { Figure } from './figure.ts';
import { figurBersatuan, satuanSelisih } from './format.ts';
import { isRujukan, knownRujukan } from './rujukan.ts';

/** A figure, table or image that the report does not have is an error where it is named. */
export function checkNarasi(assessment: Assessment): Outcome<Assessment> {
  const { narasi, gambar } = assessment.project;
  if (narasi.size === 0) return outcome(assessment);
  const figures = figuresById(assessment);
  const rujukan = knownRujukan(assessment);
  const unknownQuotation = (id: string) =>
    isRujukan(id)
      ? messages.rujukanTakDikenal(id, nearest(id, rujukan))
      : messages.angkaTakDikenal(id, nearest(id, [...figures.keys(), ...rujukan]));
  const findings = [...narasi.values()].flatMap((naskah) => [
    ...quotedFigures(naskah.teks)
      .filter(({ id, isClosed }) => !isClosed || (!figures.has(id) && !rujukan.has(id)))
      .map(({ id, offset, isClosed }) => at(naskah, offset, isClosed ? unknownQuotation(id) : messages.kutipanTakUtuh)),
    ...disguisedQuotes(naskah.teks).map((offset) => at(naskah, offset, messages.kutipanTakUtuh)),
    ...imagesIn(naskah.teks)
      .filter(({ path, isBare }) => isBare || !gambar.has(path))
      .map(({ path, offset }) => at(naskah, offset, withoutPicture(path, [...gambar.keys()]))),
  ]);
  return outcome(assessment, findings);
}

function withoutPicture(path: string, paths: readonly string[]): typeof messages.tanpaData {
  const found = berkasGambar(path, paths);
  return found === undefined ? messages.gambarTidakAda(path, nearest(path, paths)) : messages.gambarBerspasi(found);
}

function at({ lines }: Narasi, offset: number, content: typeof messages.tanpaData): Diagnostic {
  return galat(lines.span(offset, offset + 2), content);
}

/** A figure with the unit it is spoken with. */
interface Angka {
  readonly figure: Figure;
  readonly satuan: string;
}

/** Every figure of the report by its id. Where things share one, as in data of an older report, the first has it: so it was printed. */
export const figuresById = oncePer((assessment: Assessment): ReadonlyMap<string, Angka> => {
  const found = new Map<string, Angka>();
  for (const milik of pemilikSemua(assessment)) {
    for (const [id, figure] of figuresOf(milik, assessment)) {
      const satuan = milik.indikator && figure.bentuk === 'selisih' ? satuanSelisih(milik.indikator) : milik.satuan;
      if (!found.has(id)) found.set(id, { figure, satuan });
    }
  }
  return found;
});

function figuresOf({ id, figur, indikator }: Pemilik, { dasar }: Assessment): ReadonlyMap<string, Figure> {
  const own = new Map(Object.values(figur).map((figure) => [figure.id, figure]));
  const capaian = figur[`capaian_${dasar}`];
  // `rat.capaian` is the one that the report's averages are made of.
  return indikator && capaian ? own.set(`${id}.capaian`, capaian) : own;
}

/** The figures as the texts that are printed, by their ids. */
export function quotedTexts(assessment: Assessment): ReadonlyMap<string, string> {
  const { pengaturan } = assessment.project;
  return new Map(
    [...figuresById(assessment)].map(([id, { figure, satuan }]) => [id, figurBersatuan(figure, pengaturan, satuan)]),
  );
}
