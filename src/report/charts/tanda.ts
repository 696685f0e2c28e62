/** The marks that stand beside bars: a line for the year's target, a triangle for the quarter's, brackets for a range. */
import { element, line } from './svg.ts';
import { palet } from './warna.ts';

/** `rentang` is a target that has a lower and an upper bound. */
export type BentukTanda = 'garis' | 'segitiga' | 'rentang';

const tebal = { stroke: palet.tinta, 'stroke-width': 2.4 };
const tepi = { stroke: palet.kertas, 'stroke-width': 4.8 };

/** An upright line across a bar that lies, with a light edge so that it shows on dark bars too. */
export function garisTegak(x: number, atas: number, bawah: number): string {
  return line(x, atas, x, bawah, tepi) + line(x, atas, x, bawah, tebal);
}

/** The same across a bar that stands. */
export function garisDatar(kiri: number, kanan: number, y: number): string {
  return line(kiri, y, kanan, y, tepi) + line(kiri, y, kanan, y, tebal);
}

/** A triangle whose tip is at the place, above the bar. */
export function segitiga(x: number, ujung: number): string {
  const half = 4.5;
  return element('path', {
    d: `M${short(x)} ${short(ujung)}L${short(x - half)} ${short(ujung - 7)}L${short(x + half)} ${short(ujung - 7)}Z`,
    fill: palet.kertas,
    stroke: palet.tinta,
    'stroke-width': 1.3,
  });
}

/** Two brackets that face each other: inside is where the value should lie. */
export function kurung(kiri: number, kanan: number, atas: number, bawah: number): string {
  const foot = 4;
  const bracket = (x: number, inward: number) =>
    element('path', {
      d: `M${short(x + inward)} ${short(atas)}L${short(x)} ${short(atas)}L${short(x)} ${short(bawah)}L${short(x + inward)} ${short(bawah)}`,
      fill: 'none',
      stroke: palet.tinta,
      'stroke-width': 2,
    });
  return bracket(kiri, foot) + bracket(kanan, -foot);
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
