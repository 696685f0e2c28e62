/** Lengths of Word: twips, twentieths of a point; pixels of which 96 are an inch; and the room a page leaves. */
import { plainText } from '../../base/decimal.ts';
import { kertas } from '../../base/kertas.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import type { Halaman } from './block.ts';

export function twips(centimetres: number): number {
  return Math.round((centimetres * 1440) / 2.54);
}

export function pixels(fromTwips: number): number {
  return Math.floor(fromTwips / 15);
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export function marginOf({ margin: { atas, kanan, bawah, kiri } }: Pengaturan): Margin {
  const length = (panjang: typeof atas) => twips(Number(plainText(panjang)));
  return { top: length(atas), right: length(kanan), bottom: length(bawah), left: length(kiri) };
}

/** Of the paper as it is held: lying, its height is its width. */
export function paperOf({ kertas: nama }: Pengaturan, { melebar }: Pick<Halaman, 'melebar'>) {
  const { lebar, tinggi } = kertas[nama];
  return melebar ? { width: twips(tinggi), height: twips(lebar) } : { width: twips(lebar), height: twips(tinggi) };
}

/** What the margins leave. */
export function roomOf(pengaturan: Pengaturan, halaman: Pick<Halaman, 'melebar'>) {
  const { width, height } = paperOf(pengaturan, halaman);
  const { top, right, bottom, left } = marginOf(pengaturan);
  return { width: width - left - right, height: height - top - bottom };
}
