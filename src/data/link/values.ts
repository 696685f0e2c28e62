/** What an indicator's target or realisation may be. */
import type { Decimal } from '../../base/decimal.ts';

/**
 * A number. `desimal` is how many decimals it was typed with (absent: computed); `tanda` the sign a target may carry;
 * `bingkai` what it is printed between: `A (` and `)`, or `1 : `.
 */
export interface NilaiAngka {
  readonly jenis: 'angka';
  readonly angka: Decimal;
  readonly desimal?: number;
  readonly tanda?: string;
  readonly bingkai?: readonly [depan: string, belakang: string];
}
/** A step of a scale; `peringkat` counts from 1, the lowest. */
export interface NilaiPredikat {
  readonly jenis: 'predikat';
  readonly predikat: string;
  readonly peringkat: number;
}
/** A range that a value should lie in, bounds included. */
export interface NilaiRentang {
  readonly jenis: 'rentang';
  readonly min: NilaiAngka;
  readonly maks: NilaiAngka;
}
/** Words or a date, judged by hand and never computed. `tanggal` is the date as ISO, by which `teks` is printed. */
export interface NilaiTeks {
  readonly jenis: 'teks';
  readonly teks: string;
  readonly tanggal?: string;
}
/** What an indicator's target may be. A realisation is never a range. */
export type Nilai = NilaiAngka | NilaiPredikat | NilaiRentang | NilaiTeks;

/** Whether a number is the second of a proportion, `1 : 250`: it measures, but has no distance in the unit. */
export function isPerbandingan(nilai: Nilai): boolean {
  return nilai.jenis === 'angka' && nilai.bingkai?.[0] === '1 : ';
}
