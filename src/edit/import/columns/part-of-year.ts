/** Whether a head speaks of the year up to now, or of a part of it: `s.d. Bulan Ini` against `Bulan Ini`, `TW II`, `Lalu`. */
import { bulanSetahun } from '../named-period.ts';

const month = `(?:${bulanSetahun.join('|')})`;

/** In small letters without signs; every way to write `s.d.` is one. */
export function normalHead(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replaceAll(/\b(?:sd|sampai dengan|sampai|hingga)\b/g, 's d');
}

const earlier = /\b(?:lalu|kemarin|kemaren|sebelumnya|non|tidak)\b/;
const upTo = new RegExp(
  `\\b(?:s d|k[uo]mulatif|akumulatif|akumulasi)\\b|\\bper (?:tanggal |tgl |akhir )?(?:\\d{1,2} )?${month}\\b`,
);
const now = 'bulan|bln|minggu|pekan|bulanan|mingguan|tri ?wulanan|tambahan';
const part = new RegExp(
  `\\b(?:lalu|kemarin|kemaren|sebelumnya|non|tidak|ini|kini|sekarang|berjalan|${now}|tw|trw|q|tri ?wulan|tri ?bulan|kuartal|kwartal|semester|smt|${bulanSetahun.join('|')})\\b|\\b(?:tw|trw|q)(?:[1-4]|i{1,3}|iv)\\b`,
);

const parts = 'tw|trw|tri ?wulan|tri ?bulan|kuartal|kwartal|semester|smt';
const named = new RegExp(`\\b(?:${month}|20\\d\\d|q ?[1-4]|(?:${parts}) ?(?:ke )?(?:[1-4]|i{1,3}|iv))\\b`);
const besideNames = new RegExp(
  `\\b(?:${month}|${parts}|q ?[1-4]|s d|bulan|bln|per|periode|keadaan|kondisi|posisi|akhir|tanggal|tgl|tahun|thn|anggaran|t ?a|ke|dan|i{1,3}|iv|\\d{1,2}|20\\d\\d)\\b`,
  'g',
);

/** `Bulan Juni`, `Posisi 30 Juni 2024`: a period and nothing else. */
export function namesOnlyPeriod(text: string): boolean {
  const plain = normalHead(text).replaceAll(/\b(tw|trw|q)(?=[1-4i])/g, '$1 ');
  return named.test(plain) && plain.replaceAll(besideNames, '').trim() === '';
}

export function isCumulative(head: string): boolean {
  return upTo.test(head) && !earlier.test(head);
}

export function isPartOfYear(head: string): boolean {
  return part.test(head) && !isCumulative(head);
}

/** The year that runs is no part of it, nor is a budget as it is now. */
const onlyNow = new RegExp(
  `\\b(?:${now})\\b|(?<!tahun |anggaran )\\bini\\b|(?<!tahun |anggaran |pagu )\\b(?:kini|sekarang|berjalan)\\b`,
);

/** Whatever the quarter is; what names a quarter or month is compared with the one that is asked for. */
export function saysOnlyAPart(head: string): boolean {
  return earlier.test(head) || (onlyNow.test(head) && !isCumulative(head));
}
