/** What a formula of capaian is: how it is told to the reader, where it comes from, and how it is computed. */
import type { Decimal } from '../decimal.ts';
import type { Kosong } from '../figure.ts';

/** In percent, or why there is none. */
export type Capaian = Decimal | Kosong;

/** `Target` and `Realisasi` differ by kind of value: numbers, a range and a number, two steps of a scale. */
export interface Formula<Target, Realisasi = Target> {
  /** As printed under a table: `realisasi ÷ target × 100`. */
  readonly teks: string;
  /** The regulation or the practice it follows. */
  readonly sumber: string;
  hitung(target: Target, realisasi: Realisasi): Capaian;
}

export function isKosong(capaian: Capaian): capaian is Kosong {
  return 'sebab' in capaian;
}
