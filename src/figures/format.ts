/** The only place that makes text of a number or a date: here of values and figures, and by `plain-text.ts` of all else. */
import { plainText, round } from '../base/decimal.ts';
import type { Indikator, Nilai, NilaiAngka, NilaiTeks, Pengaturan } from '../data/link/index.ts';
import type { Figure, SebabKosong } from './figure.ts';
import { angka, rupiah, tanggal } from './plain-text.ts';

export * from './plain-text.ts';

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
