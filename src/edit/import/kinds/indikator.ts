/** Heads of a column of indicators, as all tables of them have it. */
import type { Ranks } from './kind.ts';

export const indikator: Ranks = [
  /^indikator(?: kinerja)?(?: (?:utama|iku|sasaran|tujuan|program|kegiatan|sub kegiatan|strategis|outcome|output))*$/,
  /^indikator\b/,
];
export const satuan: Ranks = [/^satuan$/];
export const sasaran: Ranks = [
  /^sasaran(?: strategis| perangkat daerah| opd| pd| program| kegiatan)*$/,
  /^(?:tujuan )?sasaran\b(?!.*(?:rpjmd|nspk|indikator))/,
];
/** Whether more is better, and whether it is a key indicator: where a sheet says so in a column of its own. */
export const tanda = {
  arah: [/^(?:arah|polaritas|polarisasi|sifat)(?: (?:indikator|capaian|target|kinerja))*$/],
  iku: [/^(?:(?:termasuk|status) )?iku(?: (?:ya|y) (?:tidak|t))?$/],
} satisfies Readonly<Record<string, Ranks>>;
/** What is said of an indicator in words. */
export const catatan = {
  faktor_pendorong: [/^faktor (?:pendorong|pendukung|keberhasilan)(?: keberhasilan| pencapaian)?$/],
  kendala: [
    /^(?:kendala|hambatan|permasalahan|faktor penghambat)(?: (?:dan hambatan|hambatan|masalah|permasalahan))?$/,
  ],
  tindak_lanjut: [/^(?:rencana )?tindak lanjut(?: perbaikan)?$|^(?:solusi|rencana perbaikan|upaya perbaikan)$/],
} satisfies Readonly<Record<string, Ranks>>;
