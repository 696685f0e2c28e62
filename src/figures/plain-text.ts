/** Text of numbers, dates, quarters, counts and lists; Indonesian, without the machine's locale. `format.ts` hands it on. */
import { toCardinal } from 'n2words/id-ID';
import { bulan } from '../base/bulan.ts';
import { type Decimal, type Pembulatan, plainText, round } from '../base/decimal.ts';
import type { Pengaturan } from '../data/link/index.ts';

const minus = '−';

/** Groups of three with dots, a decimal comma; `desimal` fixes the decimals, else as many as the value has. */
export function angka(value: Decimal, desimal?: number, mode?: Pembulatan): string {
  const rounded = desimal === undefined ? value : round(value, desimal, mode);
  const text = desimal === undefined ? plainText(rounded) : rounded.toFixed(desimal);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  const sign = text.startsWith('-') ? minus : '';
  return sign + (fraction === undefined ? grouped : `${grouped},${fraction}`);
}

/** With the sign of the unit, without a space before it: `80,94%`. */
export function persen(value: Decimal, desimal: number, mode?: Pembulatan): string {
  return `${angka(value, desimal, mode)}%`;
}

/** `Rp` stands before the amount, without a space: `Rp3.004.450.500`. Whole rupiah, unless the amount has cents. */
export function rupiah(value: Decimal): string {
  const amount = angka(value.abs());
  return value.lt('0') ? `${minus}Rp${amount}` : `Rp${amount}`;
}

/** `2019-07-08` as `8 Juli 2019`. */
export function tanggal(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${bulan[Number(month) - 1]} ${year}`;
}

const romawi = ['I', 'II', 'III', 'IV'] as const;

/** A quarter as it is written: `II`. */
export function triwulanRomawi(triwulan: 1 | 2 | 3 | 4): string {
  return romawi[triwulan - 1] ?? '';
}

/** The months of a quarter: `April–Juni`. */
export function bulanTriwulan(triwulan: 1 | 2 | 3 | 4): string {
  return `${bulan[triwulan * 3 - 3]}–${bulan[triwulan * 3 - 1]}`;
}

/** The last day of a quarter, ISO: `2019-06-30`. */
export function akhirTriwulan(tahun: number, triwulan: 1 | 2 | 3 | 4): string {
  const day = triwulan === 1 || triwulan === 4 ? 31 : 30;
  return `${tahun}-${String(triwulan * 3).padStart(2, '0')}-${day}`;
}

/** A count in a sentence: `writeCounts` writes it as the report's settings want it, once the page is whole. */
export function jumlah(count: number): string {
  return `${BEGIN}${count} (${toCardinal(count)})${END}`;
}

/** Characters that no text has: Unicode keeps them for a program's own use. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1'];
const COUNT = new RegExp(`(^|[>.:] ?)?${BEGIN}(\\d+) \\(([^)]*)\\)${END}`, 'g');

/** Each count in words, in digits, or as official prose has it: `19 (sembilan belas)`; in words a sentence begins with a capital. */
export function writeCounts(page: string, bilangan: Pengaturan['bilangan']): string {
  return page.replace(COUNT, (_, before: string = '', digits: string, words: string) => {
    if (bilangan === 'angka') return before + digits;
    if (bilangan === 'keduanya') return `${before}${digits} (${words})`;
    return before + (/[>.]/.test(before) ? kapital(words) : words);
  });
}

/** An ordinal in words: `pertama`, `kedua`, `kesebelas`. */
export function urutan(nomor: number): string {
  return nomor === 1 ? 'pertama' : `ke${toCardinal(nomor)}`;
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function deret(parts: readonly string[]): string {
  const [first = '', second] = parts;
  if (parts.length < 3) return second === undefined ? first : `${first} dan ${second}`;
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`;
}

/** The number of a chapter or an annex: `III`. */
export function romawiBesar(nomor: number): string {
  return 'X'.repeat(Math.floor(nomor / 10)) + satuanRomawi[nomor % 10];
}

const satuanRomawi = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

/** The letter of a sub-section, from 1: `A`. */
export function huruf(nomor: number): string {
  return String.fromCharCode(64 + nomor);
}

/** `2018–2023`. */
export function rentangTahun(awal: number, akhir: number): string {
  return `${awal}–${akhir}`;
}

/** The first letter as a capital, for the start of a sentence. */
export function kapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first letter small, for a name within a sentence; an abbreviation keeps its capitals. */
export function kecil(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
