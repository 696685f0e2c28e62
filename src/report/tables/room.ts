/** The room that a page leaves for a table, in em of the table's own letters. */
import { type Decimal, plainText } from '../../base/decimal.ts';
import { kertas } from '../../base/kertas.ts';
import type { Pengaturan } from '../../data/link/index.ts';

/** What is between the margins. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** An upright page and the same page on its side. */
export interface Room {
  readonly upright: Area;
  readonly sideways: Area;
  /** How many times as much goes into a line of the smaller letters; 1 where those could not be read. */
  readonly small: number;
}

/** `--huruf-tabel` and `--huruf-tabel-kecil` of the style sheets: letters of a table, and of a wide one, against those of the text. */
export const tableLetters = 0.8182;
export const smallTableLetters = 0.7841;
/** `--huruf-subjudul`: letters of the values in the box of an indicator, against those of a table. */
export const valueLetters = 1.143 / tableLetters;
/** In points: no table is printed in smaller ones. */
export const smallestTableLetters = 8.625;
const cmPerPoint = 2.54 / 72;
/** How much more goes into a line than of the letters that texts are measured by. */
const density = { Arimo: 1, Tinos: 1.1 } as const;

export function roomOf({ kertas: ukuran, margin, huruf, ukuranHuruf }: Pengaturan): Room {
  const { lebar, tinggi } = kertas[ukuran];
  const across = cm(margin.kiri) + cm(margin.kanan);
  const down = cm(margin.atas) + cm(margin.bawah);
  const points = (part: number) => Math.max(ukuranHuruf * part, smallestTableLetters);
  const em = (length: number) => length / (points(tableLetters) * cmPerPoint);
  const dense = density[huruf];
  return {
    upright: { width: em(lebar - across) * dense, height: em(tinggi - down) },
    sideways: { width: em(tinggi - across) * dense, height: em(lebar - down) },
    small: points(tableLetters) / points(smallTableLetters),
  };
}

/** How wide a line of the text may be, in em of its letters. */
export function proseWidth({ kertas: ukuran, margin, huruf, ukuranHuruf }: Pengaturan, isSideways: boolean): number {
  const { lebar, tinggi } = kertas[ukuran];
  const width = (isSideways ? tinggi : lebar) - cm(margin.kiri) - cm(margin.kanan);
  return (width / (ukuranHuruf * cmPerPoint)) * density[huruf];
}

/** Lengths of a page are judged, not printed: a float will do. */
function cm(length: Decimal): number {
  return Number(plainText(length));
}
