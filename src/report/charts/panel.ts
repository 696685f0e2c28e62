/** One panel of a series: columns on a scale of its own, targets as lines across them, the figures in a table below. */
import type { Decimal } from '../../base/decimal.ts';
import { lebarKata, lebarTeks } from '../tables/ukur.ts';
import { area } from './arsir.ts';
import { lines } from './baris-teks.ts';
import { ukuranUtuh } from './huruf.ts';
import { letak, panjang, type Skala, skala } from './skala.ts';
import { line, spasi, text } from './svg.ts';
import { garisDatar } from './tanda.ts';
import { type Corak, palet } from './warna.ts';

/** A place on the time axis: what was reached, and what was to be reached; `teks` is empty where nothing can be said yet. */
export interface TitikDeret {
  readonly nama: string;
  readonly realisasi: { readonly nilai: Decimal | null; readonly teks: string; readonly corak: Corak };
  /** The bounds of a range are two values. */
  readonly target: { readonly nilai: readonly Decimal[]; readonly teks: string };
}

export interface Panel {
  readonly judul: string;
  readonly titik: readonly TitikDeret[];
}

/** A panel whose lines are made and whose height is known. */
export interface PanelTersusun {
  readonly judul: string;
  readonly titik: readonly TitikDeret[];
  readonly skala: Skala;
  readonly lebar: number;
  readonly tinggi: number;
  /** The room before the first column, for the axis and the names of the rows. */
  readonly kiri: number;
  readonly ukuran: number;
  readonly tabel: readonly BarisTabel[];
}

interface BarisTabel {
  readonly judul: string;
  readonly sel: readonly (readonly string[])[];
}

const tinggiBidang = 76;
const atasBidang = 10;
const judulBaris = ['', 'Realisasi', 'Target'] as const;

/** True where every word of the table fits its column at this width. */
export function muat(panel: Panel, lebar: number, ukuran: number): boolean {
  const kolom = (lebar - ruangKiri(skalaPanel(panel), ukuran)) / panel.titik.length;
  return isiTabel(panel).every(({ sel }) => sel.every((teks) => lebarKata(teks) * ukuran <= kolom - 4));
}

/** Where not even the full width is enough, the letters become smaller, never the figures fewer. */
export function susunPanel(panel: Panel, lebar: number, letters: number): PanelTersusun {
  const milik = skalaPanel(panel);
  const kiri = ruangKiri(milik, letters);
  const kolom = (lebar - kiri) / panel.titik.length - 4;
  const terlebar = Math.max(...isiTabel(panel).flatMap(({ sel }) => sel.map((teks) => lebarKata(teks))));
  const ukuran = ukuranUtuh(Math.min(letters, kolom / terlebar));
  const tabel = isiTabel(panel).map(({ judul, sel }) => ({
    judul,
    sel: sel.map((teks) => lines(teks, kolom, ukuran)),
  }));
  const tinggiTabel = tabel.reduce((sum, row) => sum + tinggiBaris(row, letters), 0);
  const tinggi = letters * spasi + atasBidang + tinggiBidang + tinggiTabel + 8;
  return { judul: panel.judul, titik: panel.titik, skala: milik, lebar, tinggi, kiri, ukuran, tabel };
}

function skalaPanel({ titik }: Panel): Skala {
  const values = titik.flatMap(({ realisasi, target }) => [
    ...(realisasi.nilai ? [realisasi.nilai] : []),
    ...target.nilai,
  ]);
  return skala(values.map(panjang), 4);
}

function ruangKiri({ tanda }: Skala, ukuran: number): number {
  return Math.max(...[...judulBaris, ...tanda.map(({ teks }) => teks)].map((teks) => lebarTeks(teks) * ukuran)) + 8;
}

function isiTabel({ titik }: Panel): readonly { readonly judul: string; readonly sel: readonly string[] }[] {
  const isi = [
    titik.map(({ nama }) => nama),
    titik.map(({ realisasi }) => realisasi.teks),
    titik.map(({ target }) => target.teks),
  ];
  return isi.flatMap((sel, index) =>
    sel.every((teks) => teks === '') ? [] : [{ judul: judulBaris[index] ?? '', sel }],
  );
}

function tinggiBaris({ sel }: BarisTabel, ukuran: number): number {
  return Math.max(1, ...sel.map((each) => each.length)) * ukuran * spasi + 3;
}

export function gambarPanel(panel: PanelTersusun, x: number, y: number): string {
  const { ukuran, judul, titik } = panel;
  const atas = y + ukuran * spasi + atasBidang;
  const kolom = (panel.lebar - panel.kiri) / titik.length;
  const pusat = (index: number) => x + panel.kiri + (index + 0.5) * kolom;
  return [
    text([judul], { x, y: y + ukuran, ukuran, gaya: { 'font-style': 'italic' } }),
    sumbu(panel, x, atas),
    ...titik.map((satu, index) => gambarTitik(satu, pusat(index), kolom, atas, panel)),
    gambarTabel(panel, x, atas + tinggiBidang, pusat),
  ].join('');
}

/** From the top of the field down. */
function turun(bagian: number): number {
  return (1 - bagian) * tinggiBidang;
}

function sumbu({ skala: milik, lebar, kiri, ukuran }: PanelTersusun, x: number, atas: number): string {
  return milik.tanda
    .map(({ nilai, teks }) => {
      const y = atas + turun((nilai - milik.awal) / (milik.ujung - milik.awal));
      const gaya = { stroke: nilai === 0 ? palet.tinta : palet.kisi, 'stroke-width': nilai === 0 ? 1 : 0.8 };
      const label = text([teks], { x: x + kiri - 6, y: y + ukuran * 0.35, ukuran, rata: 'end' });
      return line(x + kiri - 2, y, x + lebar, y, gaya) + label;
    })
    .join('');
}

function gambarTitik(
  { realisasi, target }: TitikDeret,
  pusat: number,
  kolom: number,
  atas: number,
  { skala: milik }: PanelTersusun,
): string {
  const lebar = Math.min(30, kolom * 0.5);
  const y = (nilai: Decimal) => atas + turun(letak(nilai, milik));
  const nol = atas + turun(-milik.awal / (milik.ujung - milik.awal));
  const setengah = Math.min(24, kolom * 0.42);
  const marks = target.nilai.map((nilai) => garisDatar(pusat - setengah, pusat + setengah, y(nilai)));
  if (!realisasi.nilai) return marks.join('');
  const ujung = y(realisasi.nilai);
  // A column of zero is a thin line: there is a value, and it has no height.
  const rect = realisasi.nilai.eq('0')
    ? { x: pusat - lebar / 2, y: nol - 0.75, lebar, tinggi: 1.5 }
    : { x: pusat - lebar / 2, y: Math.min(nol, ujung), lebar, tinggi: Math.abs(nol - ujung) };
  return area(rect, realisasi.corak) + marks.join('');
}

function gambarTabel(
  { tabel, ukuran, lebar }: PanelTersusun,
  x: number,
  atas: number,
  pusat: (index: number) => number,
): string {
  let y = atas + 5;
  return tabel
    .map((row, index) => {
      const garis = index === 0 ? '' : line(x, y, x + lebar, y, { stroke: palet.kisi, 'stroke-width': 0.8 });
      const base = y + ukuran + 1;
      const sel = row.sel.map((each, at) => text(each, { x: pusat(at), y: base, ukuran, rata: 'middle' }));
      y += tinggiBaris(row, ukuran);
      return garis + text([row.judul], { x, y: base, ukuran }) + sel.join('');
    })
    .join('');
}
