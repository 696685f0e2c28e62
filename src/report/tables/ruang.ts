/** The room that a page leaves for a table, in em of the table's own letters. */
import { type Decimal, plainText } from '../../base/decimal.ts';
import { kertas } from '../../base/kertas.ts';
import type { Pengaturan } from '../../data/link/index.ts';

/** What is between the margins. */
export interface Bidang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** An upright page and the same page on its side. */
export interface Ruang {
  readonly tegak: Bidang;
  readonly rebah: Bidang;
  /** How many times as much goes into a line of the smaller letters; 1 where those could not be read. */
  readonly kecil: number;
}

/** `--huruf-tabel` and `--huruf-catatan` of the style sheets: letters of a table, and of a dense one, against those of the text. */
export const hurufTabel = 0.79;
export const hurufKecil = 0.702;
/** In points: nothing smaller is printed. */
export const hurufTerkecil = 7.5;
const cmPerPoin = 2.54 / 72;
/** How much more goes into a line than of the letters that texts are measured by. */
const kerapatan = { Arimo: 1, Tinos: 1.1 } as const;

export function ruang({ kertas: ukuran, margin, huruf, ukuranHuruf }: Pengaturan): Ruang {
  const { lebar, tinggi } = kertas[ukuran];
  const mendatar = cm(margin.kiri) + cm(margin.kanan);
  const tegakLurus = cm(margin.atas) + cm(margin.bawah);
  const poin = (bagian: number) => Math.max(ukuranHuruf * bagian, hurufTerkecil);
  const em = (panjang: number) => panjang / (poin(hurufTabel) * cmPerPoin);
  const rapat = kerapatan[huruf];
  return {
    tegak: { lebar: em(lebar - mendatar) * rapat, tinggi: em(tinggi - tegakLurus) },
    rebah: { lebar: em(tinggi - mendatar) * rapat, tinggi: em(lebar - tegakLurus) },
    kecil: poin(hurufTabel) / poin(hurufKecil),
  };
}

/** How wide a line of the text may be, in em of its letters. */
export function lebarNaskah({ kertas: ukuran, margin, huruf, ukuranHuruf }: Pengaturan, melebar: boolean): number {
  const { lebar, tinggi } = kertas[ukuran];
  const isi = (melebar ? tinggi : lebar) - cm(margin.kiri) - cm(margin.kanan);
  return (isi / (ukuranHuruf * cmPerPoin)) * kerapatan[huruf];
}

/** Lengths of a page are judged, not printed: a float will do. */
function cm(panjang: Decimal): number {
  return Number(plainText(panjang));
}
