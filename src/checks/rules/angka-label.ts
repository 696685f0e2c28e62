/** The numbers that a label may not have: shares, sums and decimals, in every way in which they read as a figure of the report. */

import type { Assessment } from '../../figures/assess/index.ts';
import { angkaKata } from './angka-kata.ts';
import { angkaTertulis } from './angka-tertulis.ts';
import { kiraKira, waktuLain } from './calon.ts';
import type { TeksYaml } from './teks-yaml.ts';

export type Tempat = readonly [awal: number, akhir: number];

/** Of a text that is printed as a heading or on every page: none but a whole hundred that is said of a manner, as «100% digital». */
export function angkaJudul(teks: string): readonly Tempat[] {
  const shares = persenUang(teks).filter(
    ([awal, akhir]) =>
      !(/^100 ?%$/.test(teks.slice(awal, akhir)) && /^ \p{Ll}/u.test(teks.slice(akhir)) && !hasil.test(teks)),
  );
  return [...shares, ...pecahan(teks), ...desimal(teks), ...bulat(teks), ...terbilang(teks)];
}

/** Of a unit: none that would go on from the figure before it, but what it counts by (`per 1.000 penduduk`, `skala 1–4`, `m2`). */
export function angkaSatuan(teks: string): readonly Tempat[] {
  return [
    ...cariAngka(
      teks,
      /^[.,]?\d[\d.,]*(?!\p{L})|\d+,\d+|\d+ ?(?:%|‰|pers?en)|Rp\.? ?\d[\d.,]*|(?<![\p{L}\d.,/×x–-])(?<!(?:per|skala|tiap|setiap|[–-]) ?)\d+(?![\p{L}\d]|[.,]\d| ?[–-] ?\d)/giu,
    ),
    ...(ejaan.test(teks) ? cari(teks, ekor) : []),
    ...terbilang(teks),
  ];
}

/** Whether no such label ever needs it: a share, a decimal, one in words, said of a measure or alone in brackets. */
export function isPasti(teks: string, [awal, akhir]: Tempat): boolean {
  const typed = teks.slice(awal, akhir);
  const before = teks.slice(0, awal);
  const isEnd =
    !/[\p{L}\d]/u.test(teks.slice(akhir)) && /[1-9]\d*,\d\d/.test(typed) && !kiraKira.test(before.slice(-30));
  return (
    /,\d|koma|dari|\/|[%‰]|pers?en/i.test(typed) &&
    (isEnd || isDalamKurung(teks, [awal, akhir]) || disebut.test(before))
  );
}

/** Alone in brackets, as a value stands behind its name. */
function isDalamKurung(teks: string, [awal, akhir]: Tempat): boolean {
  return /[([]$/.test(teks.slice(0, awal)) && /^[)\]]/.test(teks.slice(akhir));
}

/** Of another label: official names may have whole shares and sums, and all of them measures of something else (`5,5 km`). */
export function angkaNama({ teks, jenis, letak }: TeksYaml): readonly Tempat[] {
  const isOfficial = jenis !== 'lain';
  const shares = persenUang(teks).filter(
    ([awal, akhir]) =>
      !isOfficial || /,\d|koma|\p{L}$/iu.test(teks.slice(awal, akhir)) || isDalamKurung(teks, [awal, akhir]),
  );
  const isNomor = /\/nomor$/.test(letak);
  return [...shares, ...(isNomor ? [] : [...pecahan(teks), ...bulat(teks)]), ...desimal(teks), ...terbilang(teks)];
}

/** Of a text of the plan, which speaks of no quarter: exact shares but for thresholds, and whatever is called a capaian. */
export function angkaRencana({ teks, letak }: TeksYaml, { periode }: Assessment): readonly Tempat[] {
  if (waktuLain(teks, periode)) return [];
  const isMeant = ([awal, akhir]: Tempat) =>
    disebut.test(teks.slice(0, awal)) ||
    (/\($/.test(teks.slice(0, awal)) && /^\d+,\d+$/.test(teks.slice(awal, akhir)) && teks[akhir] === ')');
  // What a vision or an issue ends with stands for nothing.
  const isEnd = ([awal, akhir]: Tempat) =>
    (/\/masalah(?:_pokok|\/|$)/.test(letak) ? /^\d+,\d\d+$/ : /^\d+,\d\d+(?: ?(?:%|pers?en))?$/).test(
      teks.slice(awal, akhir),
    ) &&
    !/[\p{L}\d]/u.test(teks.slice(akhir)) &&
    !/(?:nilai|indeks|skor|angka|rasio|menjadi|sebesar|mencapai|minimal|batas|[=×+<>≥≤–-]) ?$/i.test(
      teks.slice(0, awal),
    );
  const isExact = ([awal, akhir]: Tempat) =>
    /\/(?:definisi|formulasi|sumber_data)$/.test(letak) &&
    /,\d.*(?:%|persen)/i.test(teks.slice(awal, akhir)) &&
    !kiraKira.test(teks.slice(Math.max(0, awal - 30), awal)) &&
    !/(?:[<>≤≥=×*–-]|s\.?d\.?|hingga|sampai(?: dengan)?|antara|sebesar|batas|ambang|dikali(?:kan)?) ?$/i.test(
      teks.slice(0, awal),
    );
  return [...persenUang(teks), ...pecahan(teks), ...desimal(teks), ...bulat(teks)].filter(
    (one) => isMeant(one) || isEnd(one) || isExact(one),
  );
}

/** An address of the web prints as it is: digits of a figure in it read as one. */
export function angkaAlamat(teks: string): readonly Tempat[] {
  return cari(
    teks,
    /(?<![\d.])\d{1,3}(?:,|%2C)\d{1,2}(?!\d)(?:%25|%(?![\da-f]{2}))?|(?<![\d.%])\d{1,3}(?:%25|%(?![\da-f]{2}))/gi,
  );
}

function persenUang(teks: string): readonly Tempat[] {
  const written = [...angkaTertulis(teks)].map(({ awal, akhir }): Tempat => [awal, akhir]);
  return [...written, ...angkaKata(teks).map(({ awal, akhir }): Tempat => [awal, akhir])];
}

/** `98 dari 100`, `98/100`, `98 koma 27`. */
function pecahan(teks: string): readonly Tempat[] {
  if (!/100|seratus|koma|mil|[‰‱]/iu.test(teks)) return [];
  return cariAngka(
    teks,
    /(?<![\d.,/])(?<!(?:nomor|no\.?) ?)\d{1,3}(?:,\d+)?(?: ?\/ ?100(?!\d|[.,/]\d|\p{L})| dari (?:100|seratus)(?! ?[\p{L}\d])| koma \d+| ?[‰‱]| per ?mil(?! ?\p{L}))/giu,
  );
}

/** `Capaian 98` and no more. */
function bulat(teks: string): readonly Tempat[] {
  return cariAngka(teks, /(?<![\p{L}\d.,/])\d{1,3}(?![\p{L}\d%‰/]|[.,]\d| ?(?:[%‰\p{L}–-]))/gu).filter(([awal]) =>
    disebut.test(teks.slice(0, awal)),
  );
}

/** «sembilan delapan», «koma dua tujuh» at the end. */
function terbilang(teks: string): readonly Tempat[] {
  return ejaan.test(teks) ? cari(teks, dieja) : [];
}

const angkaDieja = '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)';
const ekor = new RegExp(`^(?:koma|titik|${angkaDieja})(?!\\p{L}).*|(?<!\\p{L})koma(?!\\p{L}).*`, 'giu');
const dieja = new RegExp(`(?<!\\p{L})(?:(?:${angkaDieja}|koma) +)+${angkaDieja}(?= *(?:[)\\].,;]|$))`, 'giu');
/** One of these stands in each of both: to look for it takes a hundredth of the time. */
const ejaan = new RegExp(`koma|titik|${angkaDieja} +${angkaDieja}|^${angkaDieja}`, 'i');

/** Without a unit, and not the number of a house, a kilometre or a version. */
function desimal(teks: string): readonly Tempat[] {
  if (!/\d,\d/.test(teks)) return [];
  return cari(
    teks,
    /(?<![\p{L}\d.,/])(?<!(?:nomor|no|km|kav|blok|rt|rw|versi|v|pasal|edisi)\.? ?)-?\d{1,3},\d{1,4}(?![\d,/]|\.\d| ?(?:%|pers?en|prosen|ribu|rb|juta|jt|mil[iy]|tril|rupiah))/giu,
  ).filter(([awal, akhir]) => !/^ ?[\p{L}µ°]/u.test(teks.slice(akhir)) || disebut.test(teks.slice(0, awal)));
}

const hasil = /(?<!\p{L})(?:capaian|realisasi|serapan|kinerja|tercapai|terealisasi|target|nilai)(?!\p{L})/iu;
const disebut =
  /(?<!\p{L})(?:capaian|realisasi|serapan|kinerja|tercapai|terealisasi|terserap)(?:nya)?(?: (?!target|di|minimal|paling)\p{L}+){0,3}[\s:=(]*$/iu;

/** By a pattern that holds a digit. */
function cariAngka(teks: string, pola: RegExp): readonly Tempat[] {
  return /\d/.test(teks) ? cari(teks, pola) : [];
}

function cari(teks: string, pola: RegExp): readonly Tempat[] {
  return [...teks.matchAll(pola)].map(({ 0: one, index }) => [index, index + one.length]);
}
