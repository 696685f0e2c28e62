/** The paper: its size and edges, and what stands in them beside the text of the report. */

import { type Decimal, decimal, decimalOf, plainText } from '../../base/decimal.ts';
import { DRAFT_MARK } from '../../base/draft-mark.ts';
import { kertas } from '../../base/kertas.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import type { ReportView } from '../present/index.ts';

/** What the sheets take from the settings, by the names of their variables. */
export function settings(pengaturan: Pengaturan): string {
  const { ukuranHuruf, spasiBaris, rata, margin } = pengaturan;
  const [lebar, tinggi] = sizeOf(pengaturan);
  return [
    `:root{--huruf:${family(pengaturan)};--ukuran:${cssNumber(decimalOf(ukuranHuruf))}pt;--spasi:${cssNumber(spasiBaris)};`,
    `--rata:${rata === 'kiri' ? 'left' : 'justify'};`,
    `--lebar-kertas:${lebar};--tinggi-kertas:${tinggi};--tepi:${edgesOf(pengaturan)};`,
    `--tinggi-isi:calc(${tinggi} - ${cssNumber(margin.atas.plus(margin.bawah))}cm)}`,
    isLowSideways(pengaturan) ? '@media print{.melebar p.pengantar{break-after:auto}}' : '',
  ].join('');
}

/** Whether a page on its side has no room for a line, the form that it announces, and who signs it. */
function isLowSideways({ kertas: paper, margin }: Pengaturan): boolean {
  return decimalOf(kertas[paper].lebar).minus(margin.atas).minus(margin.bawah).lt(decimal('12'));
}

/** What stands at the head and the foot of pages: the report, its part and the agency. Empty in a form alone, which is no part of a report. */
export interface Running {
  readonly report: string;
  /** By the anchor with which each part begins. */
  readonly parts: ReadonlyMap<string, string>;
  readonly foot: string;
  /** Behind the text of every page but the cover, pale: `DRAF`; empty where the report is no draft. */
  readonly mark: string;
}

/** Pale enough to read over, dark enough to stay on paper. */
const markColour = '#e8e8e8';

export function runningOf({ sampul, periode, bab, lampiran, instansi, pengaturan, draf }: ReportView): Running {
  const mark = draf ? DRAFT_MARK : '';
  if (sampul === null) return { report: '', parts: new Map(), foot: pengaturan.kakiHalaman ?? '', mark };
  const chapters = bab.map(({ id, label, judul }) => [id, `${label.replace(/^BAB/, 'Bab')} · ${judul}`] as const);
  const annexes = lampiran.map(({ id, label, judul }) => [id, `${label} · ${judul}`] as const);
  return {
    report: `Laporan Kinerja ${periode}`,
    parts: new Map([...chapters, ...annexes]),
    foot: pengaturan.kakiHalaman ?? instansi,
    mark,
  };
}

/** Each part has pages of its own name, since a browser writes the same head on all pages of one name. */
export function pageRules(view: ReportView): string {
  const { pengaturan } = view;
  const running = runningOf(view);
  const [lebar, tinggi] = sizeOf(pengaturan);
  const tepi = edgesOf(pengaturan);
  const wide = `size:${tinggi} ${lebar};margin:${tepi};`;
  const edges = edgeTexts(pengaturan, running);
  const parts = [...running.parts].map(([id, part], index) => {
    const name = `bagian-${index + 1}`;
    const section = `section[aria-labelledby=${cssString(id)}]`;
    const content = edges('angka', '', part);
    const sideways = edges('angka', '', part, true);
    return (
      `${section}{page:${name}}${section} .melebar,${section}.melebar{page:melebar-${index + 1}}` +
      `@page ${name}{${content}}@page melebar-${index + 1}{${wide}${sideways}}`
    );
  });
  return [
    `@page{size:${lebar} ${tinggi};margin:${tepi}}`,
    `@page sampul{@bottom-center{content:none}}`,
    `@page depan{${edges('romawi', ',lower-roman')}}`,
    screenMark(running.mark),
    `@page isi{${edges('angka', '')}}`,
    `@page melebar{${wide}${edges('angka', '', '', true)}}`,
    ...parts,
  ].join('');
}

/**
 * Margin boxes take nothing from :root, so their typeface is said here. Pages are counted by counters of their own: Chromium
 * does not reset `page` at an element.
 */
function edgeTexts(pengaturan: Pengaturan, { report, foot, mark }: Running) {
  const font = `font-family:${family(pengaturan)};`;
  const small = `${font}font-size:round(8pt,0.25px);line-height:1.2;color:#444;`;
  return (counter: string, style: string, part = '', isSideways = false): string => {
    const count = `content:counter(${counter}${style});`;
    const head = (side: string, text: string) =>
      text === ''
        ? ''
        : `@top-${side}{content:${cssString(text)};${small}width:50%;text-align:${side};vertical-align:bottom;padding-bottom:0.4cm}`;
    return [
      markBehind(mark, pengaturan, isSideways),
      `counter-increment:${counter};`,
      head('left', report),
      head('right', part),
      foot === ''
        ? `@bottom-center{${count}${font}font-size:round(${cssNumber(decimalOf(pengaturan.ukuranHuruf))}pt,0.25px)}`
        : `@bottom-right{${count}${small}font-size:9pt;font-weight:700;color:#111;width:10%;text-align:right}@bottom-left{content:${cssString(foot)};${small}width:88%;text-align:left}`,
    ].join('');
  };
}

/** Set in the left edge and as wide as four fifths of the text of an upright page, over which it runs out. */
function markBehind(mark: string, pengaturan: Pengaturan, isSideways: boolean): string {
  if (mark === '') return '';
  const {
    kertas: ukuran,
    margin: { kiri, kanan },
  } = pengaturan;
  const { lebar, tinggi } = kertas[ukuran];
  const room = decimalOf(lebar).minus(kiri).minus(kanan);
  const part = (share: string) => `${plainText(room.times(decimal(share)))}cm`;
  // On a page that lies on its side the room is wider by as much as the paper is higher than wide.
  const more = isSideways ? ` + ${plainText(decimalOf(tinggi).minus(decimalOf(lebar)).times(decimal('0.5')))}cm` : '';
  return `@left-middle{content:${cssString(mark)};font-family:${family(pengaturan)};font-size:${part('0.29')};font-weight:700;color:${markColour};line-height:1;white-space:nowrap;text-align:left;text-indent:calc(${cssNumber(kiri)}cm + ${part('0.1')}${more})}`;
}

/** On the screen, which has no pages, it stays where it is while the report moves. */
function screenMark(mark: string): string {
  if (mark === '') return '';
  return `@media screen{body::after{content:${cssString(mark)}/"";position:fixed;inset:40vh 0 auto;text-align:center;font-size:22vmin;font-weight:700;color:#0002;pointer-events:none}}`;
}

function sizeOf({ kertas: ukuran }: Pengaturan): readonly [width: string, height: string] {
  const { lebar, tinggi } = kertas[ukuran];
  return [`${lebar}cm`, `${tinggi}cm`];
}

function edgesOf({ margin: { atas, kanan, bawah, kiri } }: Pengaturan): string {
  return [atas, kanan, bawah, kiri].map((panjang) => `${cssNumber(panjang)}cm`).join(' ');
}

function family({ huruf }: Pengaturan): string {
  return `"${huruf}","Noto Sans Math"`;
}

/** Settings reach the style sheet as plain positive numbers, and as nothing else but a sentence in a string. */
function cssNumber(value: Decimal): string {
  const text = plainText(value);
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(text) || value.gt(decimal('100')))
    throw new Error(`«${text}» is no length for a page`);
  return text;
}

/** Letters stay as they are, so that the fonts know of them; whatever could mean something to CSS or HTML is a number. */
function cssString(text: string): string {
  const escaped = text.replace(/[\p{Cc}"'\\<>&]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
