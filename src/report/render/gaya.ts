/** The style of the report: our sheets, those of its theme, and a few rules made from the settings. */
import { type Decimal, decimal, decimalOf, plainText } from '../../base/decimal.ts';
import { kertas } from '../../base/kertas.ts';
import { type Markup, markup } from '../../base/markup.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { barisTerbanyak } from '../sections/index.ts';

/** Of the themes only the one that is chosen is in the page. */
export function gaya(pengaturan: Pengaturan, fontCss: string, templates: ReadonlyMap<string, string>): Markup {
  const css = [fontCss, halaman(pengaturan), lajur, geser, tanda, ...sheetsOf(templates, pengaturan.tema)].join('\n');
  if (/<\//.test(css)) throw new Error('a style sheet would end the style element');
  return markup(css);
}

/** In the order given, which is that of their names: the theme stands behind the sheets whose names it gives values to. */
function sheetsOf(templates: ReadonlyMap<string, string>, tema: Pengaturan['tema']): readonly string[] {
  const milik = `styles/tema/${tema}.css`;
  if (!templates.has(milik)) throw new Error(`there is no style sheet ${milik}`);
  return [...templates].flatMap(([path, text]) =>
    path.startsWith('styles/') && (path === milik || !path.startsWith('styles/tema/')) ? [text] : [],
  );
}

/** Margin boxes take nothing from :root, so the font of the page numbers is said here. */
function halaman({ kertas: ukuran, margin, huruf, ukuranHuruf, spasiBaris, rata, kakiHalaman }: Pengaturan): string {
  const lebar = `${kertas[ukuran].lebar}cm`;
  const tinggi = `${kertas[ukuran].tinggi}cm`;
  const { atas, kanan, bawah, kiri } = margin;
  const tepi = [atas, kanan, bawah, kiri].map((panjang) => `${angkaCss(panjang)}cm`).join(' ');
  const keluarga = `"${huruf}","Noto Sans Math"`;
  const kaki = kakiBernomor(`font-family:${keluarga};`, angkaCss(decimalOf(ukuranHuruf)), kakiHalaman);
  return [
    `:root{--huruf:${keluarga};--ukuran:${angkaCss(decimalOf(ukuranHuruf))}pt;--spasi:${angkaCss(spasiBaris)};`,
    `--rata:${rata === 'kiri' ? 'left' : 'justify'};`,
    `--lebar-kertas:${lebar};--tinggi-kertas:${tinggi};--tepi:${tepi};`,
    `--tinggi-isi:calc(${tinggi} - ${angkaCss(atas.plus(bawah))}cm)}`,
    `@page{size:${lebar} ${tinggi};margin:${tepi}}`,
    `@page sampul{@bottom-center{content:none}}`,
    `@page depan{${kaki('romawi', ',lower-roman')}}`,
    `@page isi{${kaki('angka', '')}}`,
    `@page melebar{size:${tinggi} ${lebar};margin:${tepi};${kaki('angka', '')}}`,
  ].join('');
}

/**
 * The foot of a page: its number in the middle, or on the right of a sentence that the agency wants there.
 * Pages are counted by counters of their own: Chromium does not reset `page` at an element.
 */
function kakiBernomor(font: string, ukuran: string, kalimat: string | undefined) {
  return (counter: string, style: string): string => {
    const nomor = `content:counter(${counter}${style});${font}font-size:round(${ukuran}pt,0.25px)`;
    if (kalimat === undefined) return `counter-increment:${counter};@bottom-center{${nomor}}`;
    return (
      `counter-increment:${counter};@bottom-right{${nomor};width:10%;text-align:right}` +
      `@bottom-left{content:${stringCss(kalimat)};${font}font-size:7.5pt;line-height:1.2;color:#444;width:88%;text-align:left}`
    );
  };
}

/** The widths that a column of a table may have, in half percents: a page may carry no style of its own. */
const lajur = Array.from({ length: 200 }, (_, index) => `.lajur-${index + 1}{width:${(index + 1) / 2}%}`).join('');

/** How far a number may be moved so that its comma stands under the others, in half digits: a comma, and up to ten digits. */
const geser = Array.from({ length: 21 }, (_, index) => `.geser-${index + 1}{--geser:${index + 1}}`).join('');

/** How many lines the signatures under a form take, and the notes before them: what is signed keeps room for both. */
const tanda = Array.from({ length: barisTerbanyak }, (_, index) => index + 1)
  .map((baris) => `:is(section,div):has(>.baris-${baris}){--tanda:${baris}}.catatan-${baris}{--catatan:${baris}}`)
  .join('');

/** Settings reach the style sheet as plain positive numbers, and as nothing else but a sentence in a string. */
function angkaCss(value: Decimal): string {
  const text = plainText(value);
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(text) || value.gt(decimal('100')))
    throw new Error(`«${text}» is no length for a page`);
  return text;
}

/** Letters stay as they are, so that the fonts know of them; whatever could mean something to CSS or HTML is a number. */
function stringCss(text: string): string {
  const escaped = text.replace(/[\p{Cc}"'\\<>&]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
