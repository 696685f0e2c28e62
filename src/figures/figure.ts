/** A figure of the report: its exact value or why there is none, the formula, and the inputs down to the lines typed. */

import type { Decimal } from '../base/decimal.ts';
import type { Part } from '../base/located.ts';
import { oncePer } from '../base/once.ts';
import type { Nilai, NilaiAngka } from '../data/link/index.ts';

/** Why there is no value. The first three are words that the data itself may use. */
export type SebabKosong =
  | 'belum_diukur'
  | 'tidak_tersedia'
  | 'tidak_berlaku'
  | 'belum_dilaporkan'
  | 'tanpa_target'
  | 'target_nol'
  | 'target_negatif'
  | 'realisasi_nol'
  | 'tanpa_pagu'
  | 'pagu_nol'
  | 'tanpa_rencana'
  | 'tidak_lengkap'
  | 'tanpa_indikator'
  | 'dinilai_tercapai'
  | 'dinilai_sebagian'
  | 'dinilai_tidak'
  | 'tidak_dihitung';

/** `keterangan` is a full sentence for the reader, without the final stop. */
export interface Kosong {
  readonly sebab: SebabKosong;
  readonly keterangan: string;
  /** Where the data says so, if it does. */
  readonly asal?: Part;
}

/**
 * A formula with its numbers in place: words, and the values between them, which become text only where they are shown.
 * The result follows it; what is decided rather than computed (`25 di dalam 20–30:`) ends in a colon.
 */
export type Hitungan = readonly (string | Nilai)[];

/** How a figure prints: as a percentage, as rupiah, in the unit of its indicator, or as a difference, in points or in that unit. */
type Bentuk = 'persen' | 'rupiah' | 'poin' | 'satuan' | 'selisih';

/** An input: another figure, or a value with the place where it was typed. */
export interface Masukan {
  readonly nama: string;
  readonly dari: Figure | { readonly nilai: Nilai; readonly asal: Part };
}

interface Umum {
  /** `<id of the thing>.<key>`, for example `rat.capaian_tahun`. */
  readonly id: string;
  readonly bentuk: Bentuk;
  /** In words, for example `realisasi ÷ target × 100`. */
  readonly rumus: string;
  readonly masukan: readonly Masukan[];
  /** Absent where the value is as it was typed, and where there is none. */
  readonly hitungan?: Hitungan;
  /** The regulation or practice that the formula follows. */
  readonly sumber?: string;
  /** Of how many parts the value could be made, where some were left out for want of a value. */
  readonly cakupan?: { readonly dihitung: number; readonly dari: number };
}

/** `mentah` is the value before the cap, where the cap changed it. */
export interface FigureBerisi extends Umum {
  readonly nilai: Nilai;
  readonly mentah?: Decimal;
}

export interface FigureKosong extends Umum {
  readonly nilai: null;
  readonly kosong: Kosong;
}

export type Figure = FigureBerisi | FigureKosong;

/** Why there is no value; `asal` is where the data says so. */
export function kosong(sebab: SebabKosong, keterangan: string, asal?: Part): Kosong {
  return asal ? { sebab, keterangan, asal } : { sebab, keterangan };
}

/** True where words or a date were judged by hand instead. */
export function isDinilai(figure: Figure): boolean {
  return figure.nilai === null && figure.kosong.sebab.startsWith('dinilai_');
}

/** Writes a formula in numbers. @example hitungan`${realisasi} ÷ ${target} × 100` */
export function hitungan(words: TemplateStringsArray, ...values: readonly (Nilai | Hitungan)[]): Hitungan {
  return words.flatMap((word, index) => [word, ...isi(values[index])]);
}

/** `a + b + c`. */
export function jumlahan(bagian: readonly (Nilai | Hitungan)[]): Hitungan {
  return bagian.flatMap((satu, index) => (index === 0 ? isi(satu) : [' + ', ...isi(satu)]));
}

/** `(a + b + c)`, to stand within a larger formula; a single number needs no brackets. */
export function dalamKurung(bagian: readonly (Nilai | Hitungan)[]): Hitungan {
  return bagian.length === 1 ? jumlahan(bagian) : ['(', ...jumlahan(bagian), ')'];
}

function isi(satu: Nilai | Hitungan | undefined): Hitungan {
  if (satu === undefined) return [];
  return 'jenis' in satu ? [satu] : satu;
}

/** A computed number as a value; its decimals are chosen when it is printed. */
export function terhitung(angka: Decimal): NilaiAngka {
  return { jenis: 'angka', angka };
}

/** The number of a figure that has one. */
export function angkaFigure(figure: Figure): Decimal | undefined {
  return nilaiAngka(figure)?.angka;
}

/** The same as a value, with the decimals that it was typed with. */
export function nilaiAngka({ nilai }: Figure): NilaiAngka | undefined {
  return nilai?.jenis === 'angka' ? nilai : undefined;
}

export function isFigure(dari: Masukan['dari']): dari is Figure {
  return 'rumus' in dari;
}

export interface MasukanTertulis {
  readonly nama: string;
  readonly nilai: Nilai;
  readonly asal: Part;
}

/**
 * The typed values under a figure, each once, in the order in which the formula names them. What belongs to another
 * thing than the figure itself is named after it: `rat: target`. A figure is asked for them wherever it is printed, and never changes.
 */
export const masukanTertulis = oncePer((figure: Figure): readonly MasukanTertulis[] => {
  const seen = new Set<Part>();
  const leaves: MasukanTertulis[] = [];
  const owner = ownerOf(figure);
  const walk = ({ id, masukan }: Pick<Figure, 'id' | 'masukan'>): void => {
    const prefix = ownerOf({ id }) === owner ? '' : `${ownerOf({ id })}: `;
    for (const { nama, dari } of masukan) {
      if (isFigure(dari)) walk(dari);
      else if (!seen.has(dari.asal)) {
        seen.add(dari.asal);
        leaves.push({ nama: prefix + nama, nilai: dari.nilai, asal: dari.asal });
      }
    }
  };
  walk(figure);
  return leaves;
});

/** `rat` of `rat.capaian_tahun`. */
function ownerOf({ id }: Pick<Figure, 'id'>): string {
  return id.slice(0, id.lastIndexOf('.'));
}
