/** Small column charts side by side, one group for each indicator, with the figures of every column in a little table under it. */

import { lines } from './baris-teks.ts';
import type { Canvas, Drawing } from './chart.ts';
import { bagiHalaman } from './halaman.ts';
import { ukuranUtuh } from './huruf.ts';
import { type Legenda, legenda } from './legenda.ts';
import { gambarPanel, muat, type Panel, susunPanel } from './panel.ts';
import { spasi, svg, text } from './svg.ts';

/** The series of one indicator. */
export interface KelompokDeret {
  readonly nama: string;
  readonly panel: readonly Panel[];
}

export interface BahanDeret<Kelompok extends KelompokDeret = KelompokDeret> {
  readonly legenda: readonly Legenda[];
  readonly kelompok: readonly Kelompok[];
}

/**
 * A group is never parted. Its panels stand beside each other where their figures have room, else below each other. The
 * same material gives the same text.
 */
export function deretKecil<Kelompok extends KelompokDeret>(
  bahan: BahanDeret<Kelompok>,
  canvas: Canvas,
): readonly Drawing<Kelompok>[] {
  const kepala = legenda(bahan.legenda, { lebar: canvas.lebar, ukuran: ukuranUtuh(canvas.ukuran * 0.92) });
  const tinggi = (satu: Kelompok) => susun(satu, canvas).tinggi;
  return bagiHalaman(bahan.kelompok, tinggi, kepala.tinggi, canvas).map((kelompok) => {
    const { svg: isi, bawah } = tumpuk(kelompok, kepala.tinggi, canvas);
    const seluruh = Math.ceil(bawah);
    return { svg: svg(canvas, seluruh, [kepala.svg, isi]), lebar: canvas.lebar, tinggi: seluruh, butir: kelompok };
  });
}

function tumpuk(kelompok: readonly KelompokDeret[], atas: number, canvas: Canvas) {
  let y = atas;
  const drawn = kelompok.map((satu) => {
    const group = susun(satu, canvas);
    const made = group.gambar(y);
    y += group.tinggi;
    return made;
  });
  return { svg: drawn.join(''), bawah: y };
}

const antarpanel = 22;
const antarkelompok = 10;

function susun({ nama, panel }: KelompokDeret, { lebar, ukuran }: Canvas) {
  const judul = lines(nama, lebar, ukuran * 1.06);
  const tinggiJudul = judul.length * ukuran * spasi + 6;
  const separuh = (lebar - antarpanel) / 2;
  const kecil = ukuranUtuh(ukuran * 0.88);
  const berdampingan = panel.every((satu) => muat(satu, separuh, kecil));
  const rows = berdampingan ? pairs(panel) : panel.map((satu) => [satu]);
  const susunan = rows.map((row) => row.map((satu) => susunPanel(satu, berdampingan ? separuh : lebar, kecil)));
  const tinggiBaris = susunan.map((row) => Math.max(...row.map((satu) => satu.tinggi)));
  const tinggi = tinggiJudul + tinggiBaris.reduce((sum, satu) => sum + satu, 0) + antarkelompok;
  const gambar = (atas: number): string => {
    let y = atas + tinggiJudul;
    const drawn = susunan.flatMap((row, index) => {
      const made = row.map((satu, kolom) => gambarPanel(satu, kolom * (separuh + antarpanel), y));
      y += tinggiBaris[index] ?? 0;
      return made;
    });
    return text(judul, { x: 0, y: atas + ukuran, ukuran, gaya: { 'font-weight': 700 } }) + drawn.join('');
  };
  return { tinggi, gambar };
}

function pairs<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));
}
