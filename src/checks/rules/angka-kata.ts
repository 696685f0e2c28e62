/** Numbers that a text spells out before percent or with a decimal comma: «sembilan puluh delapan koma dua tujuh persen». */
import { type Decimal, decimal } from '../../base/decimal.ts';
import { huruf } from './angka-tertulis.ts';

export interface AngkaKata {
  readonly awal: number;
  readonly akhir: number;
  readonly nilai: Decimal;
  readonly desimal: number;
  /** True where it is of percent, or out of a hundred. */
  readonly isPersen: boolean;
  /** True where nothing says what it is of: no percent, no decimals. */
  readonly isBulat: boolean;
  /** How many percent, or of what it is, one is: a tenth for per mil. */
  readonly kali: string;
}

/** Up to nine, each at its place. */
const satuan = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** Up to ten, each at its place. */
export const bilangan: readonly string[] = [...satuan, 'sepuluh'];
const digit = `(?:${satuan.join('|')}|kosong)`;
const ratusan = `(?:se\\s?ratus|${digit}\\s+ratus)`;
const puluhan = `(?:se(?:puluh|belas)|${digit}\\s+(?:puluh|belas))`;
const cacah = `(?:${ratusan}(?:\\s+${puluhan})?(?:\\s+${digit})?|${puluhan}(?:\\s+${digit})?|${digit})`;
const persen = `(?:pers?en|prosen|per ?cent|pro ?cent|peratus|pct|pro\\s?mil|per\\s?mil|(?:dari|per)\\s+(?:seratus|100|seribu)(?!\\s+[${huruf}])|%|‰)(?![${huruf}])`;
const pola = new RegExp(
  `(?<![${huruf}])(${cacah})(?:\\s+(?:koma|titik|point)((?:\\s+${cacah})+)(?:\\s+(${persen}))?|\\s+(${persen})|(?<=(?:\\s|(?<![${huruf}])se\\s?)(?:puluh|belas|ratus)(?:\\s+${digit})?)(?=\\s*(?:[.;)(!]|,(?!\\d)|$)))(?![${huruf}])`,
  'gi',
);

/** One of each of these stands in each of them: to look for it takes a hundredth of the time. */
const tanda = /pers?en|prosen|cent|peratus|pct|mil|koma|titik|point|seratus|seribu|100|puluh|belas|ratus|[%‰]/i;
const dieja = new RegExp(`${satuan.join('|')}|kosong|se\\s?(?:puluh|belas|ratus)`, 'i');

export function angkaKata(teks: string): readonly AngkaKata[] {
  if (!tanda.test(teks) || !dieja.test(teks)) return [];
  return [...teks.matchAll(pola)].map(({ 0: all, 1: whole = '', 2: tail, 3: after, 4: only, index }) => {
    const digits = tail === undefined ? '' : angkaEkor(tail);
    return {
      awal: index,
      akhir: index + all.length,
      nilai: decimal(digits === '' ? `${cacahKata(whole)}` : `${cacahKata(whole)}.${digits}`),
      desimal: digits.length,
      isPersen: (after ?? only) !== undefined,
      isBulat: tail === undefined && only === undefined,
      kali: /mil|seribu|‰/i.test(after ?? only ?? '') ? '0.1' : '1',
    };
  });
}

const skala = '(?:ribu|juta|mil[iy]ar|triliun)';
const banyak = new RegExp(
  `(?<![${huruf}])(?:((?:(?:${cacah}|se)\\s*${skala}(?:\\s+|(?![${huruf}])))+(?:${cacah})?|${cacah})(?:\\s*koma((?:\\s+${digit})+)(?:\\s+(${skala}))?)?)(?![${huruf}])`,
  'gi',
);

/** Numbers of many in words, whatever they count: «seratus dua belas», «dua miliar sembilan ratus juta», «dua koma sembilan miliar». */
export function bilanganKata(
  teks: string,
): readonly Pick<AngkaKata, 'awal' | 'akhir' | 'nilai' | 'desimal' | 'kali'>[] {
  if (!/puluh|belas|ratus|ribu|juta|mil[iy]ar|triliun|koma/i.test(teks)) return [];
  return [...teks.matchAll(banyak)].flatMap(({ 0: all, 1: whole = '', 2: tail, 3: unit, index: awal }) => {
    if (!/puluh|belas|ratus|ribu|juta|mil|koma/i.test(all)) return [];
    const digits = tail === undefined ? '' : angkaEkor(tail);
    const nilai = digits === '' ? banyakKata(whole) : decimal(`${banyakKata(whole)}.${digits}`);
    const kali = unit === undefined ? '1' : `1${'0'.repeat(nol(unit))}`;
    return [{ awal, akhir: awal + all.trimEnd().length, nilai, desimal: digits.length, kali }];
  });
}

/** Each part of it before a name of thousands, millions and so on; the last part counts ones. */
function banyakKata(text: string): Decimal {
  const parts = text.trim().split(new RegExp(`(${skala})`, 'i'));
  const [ones = '', scaled] = [parts.at(-1), parts.slice(0, -1)];
  return scaled.reduce(
    (sum, part, at) => (at % 2 === 1 ? sum : sum.plus(`${ribuan(part)}${'0'.repeat(nol(scaled[at + 1] ?? ''))}`)),
    decimal(`${ones.trim() === '' ? 0 : cacahKata(ones)}`),
  );
}

function ribuan(part: string): number {
  return part.trim().toLowerCase() === 'se' ? 1 : cacahKata(part);
}

function nol(scale: string): number {
  return /^r/i.test(scale) ? 3 : /^j/i.test(scale) ? 6 : /^m/i.test(scale) ? 9 : 12;
}

/** Digit by digit, or as one number: «dua tujuh» and «dua puluh tujuh» are 27. */
function angkaEkor(tail: string): string {
  const words = kata(tail);
  return words.every((word) => nilaiKata(word) < 10) ? words.map(nilaiKata).join('') : `${cacahKata(tail)}`;
}

function cacahKata(text: string): number {
  let sum = 0;
  for (const word of kata(text.replace(/\bse\s?(?=ratus|puluh|belas)/gi, 'satu '))) {
    const last = sum % 10;
    if (word === 'puluh') sum += last * 9;
    else if (word === 'belas') sum += 10;
    else if (word === 'ratus') sum *= 100;
    else sum += nilaiKata(word);
  }
  return sum;
}

function kata(text: string): readonly string[] {
  return text.trim().toLowerCase().split(/\s+/);
}

function nilaiKata(word: string): number {
  return word === 'kosong' ? 0 : satuan.indexOf(word) < 0 ? 10 : satuan.indexOf(word);
}
