/** The scale of an axis: whole steps that people count in, and where a value stands on it. */
import { type Decimal, decimalOf, plainText, round } from '../../base/decimal.ts';
import { angka } from '../../figures/format.ts';

export interface Skala {
  readonly awal: number;
  readonly ujung: number;
  /** Where the axis has its lines, with the number as it is printed. */
  readonly tanda: readonly { readonly nilai: number; readonly teks: string }[];
}

/** From zero, or a whole step below the least, to a whole step above the most. Steps are 1, 2 or 5 of a power of ten. */
export function skala(values: readonly number[], banyak: number): Skala {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = langkah((most - least || 1) / banyak);
  const first = Math.floor(least / step + tipis);
  const last = Math.max(first + 1, Math.ceil(most / step - tipis));
  const tanda = Array.from({ length: last - first + 1 }, (_, index) => bulat((first + index) * step));
  return {
    awal: bulat(first * step),
    ujung: bulat(last * step),
    tanda: tanda.map((nilai) => ({ nilai, teks: angka(decimalOf(nilai)) })),
  };
}

/** Where a value stands, from 0 at the beginning of the axis to 1 at its end; what lies beyond stands at its edge. */
export function letak(nilai: Decimal, { awal, ujung }: Skala): number {
  return Math.min(1, Math.max(0, (panjang(nilai) - awal) / (ujung - awal)));
}

/** Only the lengths of a drawing are floats; what is printed beside them is text. */
export function panjang(nilai: Decimal): number {
  return Number(plainText(round(nilai, 12)));
}

/** A value that stands on a line does not ask for one more. */
const tipis = 1e-9;

function langkah(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - tipis)) ?? 10) * power;
}

function bulat(value: number): number {
  return Number(value.toPrecision(12));
}
