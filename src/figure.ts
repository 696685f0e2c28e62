/** A figure of the report: its exact value or why there is none, the formula, and the inputs down to the lines typed. */
import type { Decimal } from './decimal.ts';
import type { Nilai, NilaiAngka } from './link/index.ts';
import type { Part } from './located.ts';

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
  | 'tanpa_indikator';

/** `keterangan` is a full sentence for the reader, without the final stop. */
export interface Kosong {
  readonly sebab: SebabKosong;
  readonly keterangan: string;
}

/** How a figure prints: as a percentage, as rupiah, as a difference in points, or in the unit of its indicator. */
export type Bentuk = 'persen' | 'rupiah' | 'poin' | 'satuan';

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

export function kosong(sebab: SebabKosong, keterangan: string): Kosong {
  return { sebab, keterangan };
}

/** A computed number as a value; its decimals are chosen when it is printed. */
export function terhitung(angka: Decimal): NilaiAngka {
  return { jenis: 'angka', angka };
}

/** The number of a figure that has one. */
export function angkaFigure(figure: Figure): Decimal | undefined {
  return figure.nilai?.jenis === 'angka' ? figure.nilai.angka : undefined;
}

export function isFigure(dari: Masukan['dari']): dari is Figure {
  return 'rumus' in dari;
}

/** The typed values under a figure, each once, in the order in which the formula names them. */
export function masukanTertulis(
  figure: Figure,
): readonly { readonly nama: string; readonly nilai: Nilai; readonly asal: Part }[] {
  const seen = new Set<Part>();
  const leaves: { nama: string; nilai: Nilai; asal: Part }[] = [];
  const walk = (masukan: readonly Masukan[]): void => {
    for (const { nama, dari } of masukan) {
      if (isFigure(dari)) walk(dari.masukan);
      else if (!seen.has(dari.asal)) {
        seen.add(dari.asal);
        leaves.push({ nama, nilai: dari.nilai, asal: dari.asal });
      }
    }
  };
  walk(figure.masukan);
  return leaves;
}
