/** What a formula of capaian is: how it is told to the reader, where it comes from, and how it is computed. */
import type { Decimal } from '../../base/decimal.ts';
import type { Nilai } from '../../data/link/index.ts';
import type { Hitungan, Kosong } from '../figure.ts';

/** In percent, and the formula with the numbers that gave it. */
export interface CapaianTerhitung {
  readonly persen: Decimal;
  readonly hitungan: Hitungan;
}

/** The value, or why there is none. */
export type Capaian = CapaianTerhitung | Kosong;

/** `Target` and `Realisasi` differ by kind of value: numbers, a range and a number, two steps of a scale. */
export interface Formula<Target extends Nilai, Realisasi extends Nilai = Target> {
  /** As printed under a table: `realisasi ÷ target × 100`. */
  readonly teks: string;
  /** The practice it follows: no national regulation is known to set a formula. */
  readonly sumber: string;
  /** Computes, and says in numbers what it has computed: a formula of several cases names the one that held. */
  hitung(target: Target, realisasi: Realisasi): Capaian;
}

/** What is said of formulas that agencies differ in. */
export const praktikDaerah = 'praktik pelaporan daerah; tidak diatur secara nasional';
/** The same, in a report that is of no region. */
export const praktikUmum = 'praktik umum pelaporan kinerja; tidak diatur secara nasional';

/** True where there is no capaian. */
export function isKosong(capaian: Capaian): capaian is Kosong {
  return 'sebab' in capaian;
}
