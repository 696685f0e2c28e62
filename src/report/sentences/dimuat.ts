/** Where the reader finds what a part of the analysis speaks of: its table, and its charts. */
import type { Gambar } from '../sections/parts/gambar.ts';
import { nameFigures } from '../sections/parts/grafik.ts';
import type { Table } from '../tables/table.ts';

/** One sentence for both; none where there is neither. */
export function kalimatPerkembangan(
  tabel: Table | undefined,
  grafik: readonly Gambar[],
  istilah: string,
): readonly string[] {
  const digambarkan = `digambarkan dalam ${nameFigures(grafik)}.`;
  if (!tabel) return grafik.length === 0 ? [] : [`Perubahannya dari waktu ke waktu ${digambarkan}`];
  const dimuat = `Perkembangannya pada tiap ${istilah.toLowerCase()} dimuat dalam ${tabel.label}`;
  return [grafik.length === 0 ? `${dimuat}.` : `${dimuat}; perubahannya dari waktu ke waktu ${digambarkan}`];
}
