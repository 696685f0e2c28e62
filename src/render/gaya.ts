/** The style of the report: our sheets, and one rule made from the settings. */
import { type Decimal, decimal, decimalOf, plainText } from '../decimal.ts';
import { kertas } from '../kertas.ts';
import type { Pengaturan } from '../link/index.ts';
import { type Markup, markup } from '../markup.ts';

/** `sheets` are ours, in the order of their names; `fontCss` comes from the font files. */
export function gaya(pengaturan: Pengaturan, fontCss: string, sheets: readonly string[]): Markup {
  const css = [fontCss, halaman(pengaturan), lajur, ...sheets].join('\n');
  if (/<\//.test(css)) throw new Error('a style sheet would end the style element');
  return markup(css);
}

/** Margin boxes take nothing from :root, so the font of the page numbers is said here. */
function halaman({ kertas: ukuran, margin, huruf, ukuranHuruf, spasiBaris }: Pengaturan): string {
  const lebar = `${kertas[ukuran].lebar}cm`;
  const tinggi = `${kertas[ukuran].tinggi}cm`;
  const { atas, kanan, bawah, kiri } = margin;
  const tepi = [atas, kanan, bawah, kiri].map((panjang) => `${angkaCss(panjang)}cm`).join(' ');
  const keluarga = `"${huruf}","Noto Sans Math"`;
  // Pages are counted by counters of their own: Chromium does not reset `page` at an element.
  const nomor = (counter: string, style: string) =>
    `counter-increment:${counter};@bottom-center{content:counter(${counter}${style});` +
    `font-family:${keluarga};font-size:${angkaCss(decimalOf(ukuranHuruf))}pt}`;
  return [
    `:root{--huruf:${keluarga};--ukuran:${angkaCss(decimalOf(ukuranHuruf))}pt;--spasi:${angkaCss(spasiBaris)};`,
    `--lebar-kertas:${lebar};--tinggi-kertas:${tinggi};--tepi:${tepi};`,
    `--tinggi-isi:calc(${tinggi} - ${angkaCss(atas.plus(bawah))}cm)}`,
    `@page{size:${lebar} ${tinggi};margin:${tepi}}`,
    `@page sampul{@bottom-center{content:none}}`,
    `@page depan{${nomor('romawi', ',lower-roman')}}`,
    `@page isi{${nomor('angka', '')}}`,
    `@page melebar{size:${tinggi} ${lebar};margin:${tepi};${nomor('angka', '')}}`,
  ].join('');
}

/** The widths that a column of a table may have, in half percents: a page may carry no style of its own. */
const lajur = Array.from({ length: 200 }, (_, index) => `.lajur-${index + 1}{width:${(index + 1) / 2}%}`).join('');

/** Settings reach the style sheet as plain positive numbers, and as nothing else. */
function angkaCss(value: Decimal): string {
  const text = plainText(value);
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(text) || value.gt(decimal('100')))
    throw new Error(`«${text}» is no length for a page`);
  return text;
}
