/** The forms in which performance agreements write a number: with its unit, between two bounds, with a grade, as a proportion. */
import { type Reading, readAngka, readRupiah } from '../../base/decimal.ts';
import type { Indikator } from './project.ts';
import type { NilaiAngka } from './values.ts';

/** A text that ends in words, which are the unit of the number before them or not. */
export interface Bersatuan {
  readonly angka: string;
  /** Empty where there is none. */
  readonly satuan: string;
}

/** `95 %`, `12 Dok`, `Rp400.000`, `5 hari kerja`; a number alone has no unit. Undefined where there is no number in front. */
export function splitSatuan(text: string): Bersatuan | undefined {
  const [, rupiah, angka = '', belakang = ''] = /^(Rp\.?\s*)?(-?\d[\d.,]*)\s*(\D.*)?$/isu.exec(text) ?? [];
  if (angka === '' || (rupiah !== undefined && belakang !== '')) return undefined;
  return { angka, satuan: rupiah === undefined ? belakang.trim() : 'rupiah' };
}

/** Whether a unit as it was typed behind a number is that of the indicator. */
export function isSatuan(typed: string, { satuan, persen }: Pick<Indikator, 'satuan' | 'persen'>): boolean {
  const [ditulis, milik] = [typed, satuan].map((satu) => satu.toLowerCase().replaceAll(/\s+/g, ' '));
  if (persen) return ditulis === '%' || ditulis === 'persen';
  return ditulis === milik || (ditulis === 'rupiah' && isRupiah(satuan));
}

/** A number of the indicator: amounts of rupiah have two decimals at most. */
export function readSatuan(text: string, { satuan }: Pick<Indikator, 'satuan'>): Reading {
  return isRupiah(satuan) ? readRupiah(text) : readAngka(text);
}

function isRupiah(satuan: string): boolean {
  return /^(?:rupiah|rp\.?)$/i.test(satuan);
}

/** The bounds of `95–97`, `95 - 97`, `95 s.d. 97`; undefined for what is no range. */
export function splitRentang(text: string): readonly [min: string, maks: string] | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [, min, maks] =
    /^(-?\d[^–—\n]*?)\s*(?:–|—|\s-\s|(?<=[\d%])-(?=\d)|\bs\.?\s?d\.?(?=\s)|\bs\/d\b|\bsampai(?: dengan)?\b|\bhingga\b)\s*(-?\d.*)$/isu.exec(
      text,
    ) ?? [];
  return min === undefined || maks === undefined ? undefined : [min, maks];
}

/** A number and what it stands between: `A (87,5)` and `87,5 (A)`, `1 : 250`. */
interface Berbingkai {
  readonly angka: string;
  readonly bingkai: NonNullable<NilaiAngka['bingkai']>;
}

/** `A (87,5)`, `87,5 (A)`. A grade is of letters, or of words with a capital that say no number. */
export function splitPredikat(text: string): Berbingkai | undefined {
  const [, depan, dalam] = /^(\p{Lu}[\p{L}+\- ]*?)\s*\(\s*(-?\d[^()]*?)\s*\)$/u.exec(text) ?? [];
  if (depan && dalam && isPredikat(depan)) return { angka: dalam, bingkai: [`${depan} (`, ')'] };
  const [, luar, belakang] = /^(-?\d[^()]*?)\s*\(\s*(\p{Lu}[\p{L}+\- ]*?)\s*\)$/u.exec(text) ?? [];
  return luar && belakang && isPredikat(belakang) ? { angka: luar, bingkai: ['', ` (${belakang})`] } : undefined;
}

const kataBilangan =
  /\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|miliar|koma|persen)\b/i;

function isPredikat(kata: string): boolean {
  return !kataBilangan.test(kata);
}

/** Both sides of `1 : 250`. */
export function splitPerbandingan(text: string): readonly [string, string] | undefined {
  const [, satu, lain] = /^(-?\d[\d.,]*)\s*:\s*(-?\d[\d.,]*)$/.exec(text) ?? [];
  return satu === undefined || lain === undefined ? undefined : [satu, lain];
}

/** Words that say what a sign says: `minimal 95`. */
export function signOfWords(text: string): { readonly tanda: '≥' | '≤'; readonly angka: string } | undefined {
  const [, least, , most, , angka = ''] =
    /^(?:((min(?:imal|imum|\.)?|paling (?:sedikit|rendah)|sekurang-kurangnya|setidaknya))|((maks(?:imal|imum|\.)?|paling (?:banyak|tinggi|lama)|setinggi-tingginya|selambat-lambatnya)))\s+(.+)$/i.exec(
      text,
    ) ?? [];
  if (least === undefined && most === undefined) return undefined;
  return { tanda: least === undefined ? '≤' : '≥', angka };
}
