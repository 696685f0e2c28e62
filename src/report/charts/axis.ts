/** The scale of an axis: whole steps that people count in, and where a value stands on it. */
import { type Decimal, decimalOf, plainText, round } from '../../base/decimal.ts';
import { angka } from '../../figures/format.ts';

export interface Axis {
  readonly start: number;
  readonly end: number;
  /** Where the axis has its lines, with the number as it is printed. */
  readonly marks: readonly { readonly nilai: number; readonly teks: string }[];
}

/** From zero, or a whole step below the least, to a whole step above the most. Steps are 1, 2 or 5 of a power of ten. */
export function axisFor(values: readonly number[], count: number): Axis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = wholeStep((most - least || 1) / count);
  const first = Math.floor(least / step + tiny);
  const last = Math.max(first + 1, Math.ceil(most / step - tiny));
  const marks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return {
    start: rounded(first * step),
    end: rounded(last * step),
    marks: marks.map((nilai) => ({ nilai, teks: angka(decimalOf(nilai)) })),
  };
}

/** Where a value stands, from 0 at the beginning of the axis to 1 at its end; what lies beyond stands at its edge. */
export function placeOn(nilai: Decimal, { start, end }: Axis): number {
  return Math.min(1, Math.max(0, (lengthOf(nilai) - start) / (end - start)));
}

/** Only the lengths of a drawing are floats; what is printed beside them is text. */
export function lengthOf(nilai: Decimal): number {
  return Number(plainText(round(nilai, 12)));
}

/** A value that stands on a line does not ask for one more. */
const tiny = 1e-9;

function wholeStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - tiny)) ?? 10) * power;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
