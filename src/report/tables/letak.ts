/** Finds the column of each cell of a table, and the height of each row. */

import type { Baris, Sel } from './sel.ts';
import { banyakBaris } from './ukur.ts';

/** A cell with the column that it begins in. */
export interface Letak {
  readonly sel: Sel;
  readonly lajur: number;
}

/** Padding and rule of a cell, both sides, in em. */
export const tepiSel = 1.35;

/** Cells joined over rows above push those of a row to the right. */
export function letakkan(rows: readonly Baris[]): readonly (readonly Letak[])[] {
  const terisi: number[] = [];
  return rows.map((row) => {
    let lajur = 0;
    const letak = row.sel.map((sel): Letak => {
      while ((terisi[lajur] ?? 0) > 0) lajur += 1;
      const di = lajur;
      for (lajur = di; lajur < di + sel.kolom; lajur += 1) terisi[lajur] = sel.baris;
      return { sel, lajur: di };
    });
    for (const [index, sisa] of terisi.entries()) terisi[index] = Math.max(0, (sisa ?? 0) - 1);
    return letak;
  });
}

const tinggiBaris = 1.28;
const tepiBaris = 0.8;

/** In em, of each row; cells joined over several rows are not what makes them high. */
export function tinggi(rows: readonly Baris[], lebar: readonly number[]): readonly number[] {
  return letakkan(rows).map((row) => {
    const baris = row.map(({ sel, lajur }) => {
      const selebar = lebar.slice(lajur, lajur + sel.kolom).reduce((sum, satu) => sum + satu, 0);
      return sel.baris > 1 ? 1 : banyakBaris(sel.teks, selebar - tepiSel);
    });
    return Math.max(1, ...baris) * tinggiBaris + tepiBaris;
  });
}
