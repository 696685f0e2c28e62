/** Numbers that a template of a project writes itself: the page has them from the data, or not at all. */
import { angkaAsing } from '../../checks/rules/angka-asing.ts';
import { angkaKata } from '../../checks/rules/angka-kata.ts';
import { angkaRomawi } from '../../checks/rules/angka-romawi.ts';

/** A number as it is read, with what makes it an amount or a share; `key` is the same for each way of writing it. */
export interface Printed {
  readonly text: string;
  readonly key: string;
}

/** `Rp 1.000` and `Rp1.000` are one, as are `92,27 %` and `92,27 persen`. */
export function numbersIn(text: string): readonly Printed[] {
  return [...asSeen(text).matchAll(NUMBER)].map((found) => {
    const [whole, rupiah = '', digits = '', unit = ''] = found;
    const key = `${rupiah ? 'Rp' : ''}${digits}${SCALE.exec(unit)?.[0].trim().toLowerCase() ?? ''}${PERCENT.test(unit) ? '%' : ''}`;
    return { text: whole.trim(), key };
  });
}

const NUMBER =
  /(Rp\.? ?)?([\p{Nd}\p{No}]+(?:[.,][\p{Nd}\p{No}]+)*)((?: ?(?:ribu|juta|mil[iy]ar|triliun)(?!\p{L}))?(?: ?(?:%|persen(?!\p{L})))?)/giu;
const SCALE = / ?(?:ribu|juta|mil[iy]ar|triliun)/iu;
const PERCENT = /%|persen/i;

/** Percent of no number, numbers in words, of other languages too, and Roman numerals, digits beside letters that look like some: what a reader may take for a figure. */
export function disguisesIn(text: string): readonly string[] {
  const seen = asSeen(text);
  const spelled = [...angkaKata(seen), ...angkaRomawi(seen), ...angkaAsing(seen)].map(({ awal, akhir }) =>
    seen.slice(awal, akhir),
  );
  return [...spelled, ...[...seen.matchAll(DISGUISE)].map(([found]) => found)].map((found) => found.trim());
}

const DISGUISE =
  /(?<![\d.,\p{L}])(?:[OoIlSBZ|]+[.,]?[\d]+|[\d]+[.,]?[OoIlSBZ|]+|[\dOoIlSBZ|]*[OoIlSBZ|][.,][\dOoIlSBZ|]+)[\d.,OoIlSBZ|]*(?!\p{L})|(?<![\d] ?)(?:%|(?<!\p{L})persen(?!\p{L}))/gu;

/** A table or figure that is numbered by hand. */
export const LABEL = /(?<!\p{L})(?:Tabel|Gambar|Grafik|Bagan|Diagram)\s+[\dIVX]+(?:[.\d]*)/giu;

/** What names no figure of the report: years, what a law is called by, telephones, and abbreviations with a digit. */
export function withoutNames(text: string): string {
  return asSeen(text).replace(LAW, ' ').replace(YEAR, ' ');
}

const MONTH = '(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)';
/** A year stands behind what says so, in brackets or in a range; a day before its month. */
const YEAR = new RegExp(
  `(?<=(?:(?<!\\p{L})(?:tahun(?: anggaran)?|TA|periode|${MONTH})|[(]|\\d{4} ?[-–/]) ?)(?<![\\d.,])(?:19\\d\\d|20[0-4]\\d|2050)(?![\\d%]|[.,]\\d| ?persen)(?: ?[-–/] ?20\\d\\d(?!\\d))?|(?<![\\d.,])\\d{1,2}(?= ${MONTH})`,
  'giu',
);

/** Digits stand together on paper though there is something between them that nobody sees, or a space that is none of the keyboard. */
function asSeen(text: string): string {
  return text
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/(?<=\p{N})[^\S \t\r\n]+(?=\p{N})/gu, '')
    .replace(/\s+/g, ' ');
}

const LAW =
  /(?<!\p{L})(?:Nomor|No\.|Pasal|ayat|(?<=(?:Pasal|ayat|huruf) [^.;]{0,30})angka|Bab) \(?\d[\d./-]*(?:(?<=\/)[A-Z][\w./-]*)?\)?(?!\d|, ?\d| ?(?:%|persen|ribu|juta|mil|triliun))|(?<!\p{L})NIP\.? ?[\d ]+|(?<!\p{L})(?:Per(?:men\p{L}*|pres|da|bup|wali|gub)|UU|PP|Inpres|Keppres) \d{1,3} Tahun (?:19|20)\d\d(?!\d)|(?<!\p{L})(?:telepon|telp\.?|faks(?:imile)?|fax):? ?\(?0\d{2,3}\)?[ -]?\d{5,8}(?!\d)|(?<![\p{L}\d])(?:SP2D|P3DN|P3K)(?![\p{L}\d])/giu;
