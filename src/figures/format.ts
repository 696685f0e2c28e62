/** The only place that makes text of a number or a date; Indonesian, without the machine's locale. */
import { toCardinal } from 'n2words/id-ID';
import { bulan } from '../base/bulan.ts';
import { type Decimal, type Pembulatan, plainText, round } from '../base/decimal.ts';
import type { Indikator, Nilai, NilaiAngka, NilaiTeks, Pengaturan } from '../data/link/index.ts';
import type { Figure, SebabKosong } from './figure.ts';

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

/** A count in digits and in words, as official prose has it: `19 (sembilan belas)`. */
export function jumlah(count: number): string {
  return `${count} (${toCardinal(count)})`;
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

/** How numbers are rounded when they are printed. */
export type CaraCetak = Pick<Pengaturan, 'desimal' | 'pembulatan'>;

/**
 * A value of an indicator without its unit: a number with the decimals it was typed with, its sign kept (`≥ 95`);
 * a range (`20–30`); the name of a step. Computed numbers get the decimals of the report.
 */
export function nilai(value: Nilai, cara: CaraCetak): string {
  if (value.jenis === 'teks') return teks(value);
  if (value.jenis === 'predikat') return value.predikat;
  if (value.jenis === 'rentang') return `${angkaNilai(value.min, cara)}–${angkaNilai(value.maks, cara)}`;
  const [depan, belakang] = value.bingkai ?? ['', ''];
  const text = depan + angkaNilai(value, cara) + belakang;
  return value.tanda === undefined ? text : `${value.tanda} ${text}`;
}

/** A date by the name of its month, whatever way it was typed. */
function teks(value: NilaiTeks): string {
  return value.tanggal === undefined ? value.teks : tanggal(value.tanggal);
}

function angkaNilai(value: NilaiAngka, { desimal, pembulatan }: CaraCetak): string {
  return value.desimal === undefined
    ? angka(value.angka, desimal, pembulatan)
    : angka(value.angka, value.desimal, pembulatan);
}

/**
 * A number within a formula: as it was typed, else exact as far as it goes. What has more decimals than decide how it is
 * rounded is cut there, never rounded, and says so: `92,2658…`.
 */
export function persis(value: Nilai, { desimal }: CaraCetak): string {
  if (value.jenis === 'teks') return teks(value);
  if (value.jenis === 'predikat') return value.predikat;
  if (value.jenis === 'rentang') return `${angka(value.min.angka)}–${angka(value.maks.angka)}`;
  if (value.desimal !== undefined) return angka(value.angka, value.desimal);
  const whole = round(value.angka, 30);
  const leading = /^-?0\.(0*)[1-9]/.exec(plainText(whole))?.[1]?.length ?? 0;
  const shown = Math.max(4, desimal + 2, leading + 4);
  const cut = round(whole, shown, 'potong');
  return cut.eq(whole) ? angka(whole) : `${angka(cut, shown)}…`;
}

/** Short words for why there is no value, as they stand in a cell. */
const kataKosong: Readonly<Record<SebabKosong, string>> = {
  belum_diukur: 'belum diukur',
  tidak_tersedia: 'tidak tersedia',
  tidak_berlaku: 'tidak berlaku',
  belum_dilaporkan: 'belum dilaporkan',
  tanpa_target: 'tanpa target',
  target_nol: 'target nol',
  target_negatif: 'target negatif',
  realisasi_nol: 'realisasi nol',
  tanpa_pagu: 'tanpa pagu',
  pagu_nol: 'pagu nol',
  tanpa_rencana: 'tanpa rencana',
  tidak_lengkap: 'tidak lengkap',
  tanpa_indikator: 'tanpa indikator',
  dinilai_tercapai: 'tercapai',
  dinilai_sebagian: 'tercapai sebagian',
  dinilai_tidak: 'tidak tercapai',
  tidak_dihitung: 'tidak dihitung',
};

export function kataSebab(sebab: SebabKosong): string {
  return kataKosong[sebab];
}

/** The text of a figure without its unit, as it stands in a cell: `92,27`, `330.632.301`, `+26,56`, `belum diukur`. */
export function figur(figure: Figure, cara: CaraCetak): string {
  if (figure.nilai === null) return kataKosong[figure.kosong.sebab];
  const value = figure.nilai;
  if (value.jenis !== 'angka' || figure.bentuk === 'satuan') return nilai(value, cara);
  if (figure.bentuk === 'rupiah') return angka(value.angka);
  if (figure.bentuk === 'persen') return angka(value.angka, cara.desimal, cara.pembulatan);
  const text = figure.bentuk === 'poin' ? angka(value.angka, cara.desimal, cara.pembulatan) : nilai(value, cara);
  return value.angka.gt('0') ? `+${text}` : text;
}

/** The same in running text, with its unit: `92,27%`, `Rp330.632.301`, `+26,56 poin`, `12 dokumen`. */
export function figurBersatuan(figure: Figure, cara: CaraCetak, satuan = ''): string {
  const text = figur(figure, cara);
  if (figure.nilai === null) return text;
  if (figure.bentuk === 'persen') return `${text}%`;
  if (figure.bentuk === 'poin') return `${text} poin`;
  if (figure.bentuk === 'rupiah') return figure.nilai.jenis === 'angka' ? rupiah(figure.nilai.angka) : text;
  return figure.nilai.jenis === 'teks' ? text : bersatuan(text, satuan);
}

/** A value's text with the unit of its indicator; `predikat` is a kind of value, not a unit one says. */
export function bersatuan(text: string, satuan: string): string {
  if (satuan === '%') return isBerbingkai(text) ? text.replace(/(\d)(\)| \(.*)$/, '$1%$2') : `${text}%`;
  return satuan === '' || satuan === 'predikat' || isBerbingkai(text) ? text : `${text} ${satuan}`;
}

/** `A (87,5)` and `1 : 250` say themselves what they are. */
function isBerbingkai(text: string): boolean {
  return /^(?:\D )?1 : \d|\d\)$|\d \(/.test(text);
}

/** The unit of a difference: of two percentages or two index numbers it is points, of two steps of a scale it is steps. */
export function satuanSelisih({ satuan, skala }: Pick<Indikator, 'satuan' | 'skala'>): string {
  if (skala) return 'tingkat';
  if (satuan === '%') return 'poin persentase';
  return /^(?:indeks|nilai|skor)$/i.test(satuan) ? 'poin' : satuan;
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

/** A value for other programs: a number as plain decimals, a range as `min..maks`, a step of a scale by its name. */
export function nilaiPersis(nilai: Nilai): string {
  switch (nilai.jenis) {
    case 'angka':
      return plainText(nilai.angka);
    case 'rentang':
      return `${plainText(nilai.min.angka)}..${plainText(nilai.maks.angka)}`;
    case 'predikat':
      return nilai.predikat;
    case 'teks':
      return nilai.tanggal ?? nilai.teks;
  }
}
