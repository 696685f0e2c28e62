/** Writes SVG elements: attributes and text escaped, lengths with two decimals at most. */
import type { Canvas } from './chart.ts';
import { palet } from './warna.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** `isi` is finished markup, never text. */
export function element(name: string, attributes: Attributes, isi = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return isi === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${isi}</${name}>`;
}

/** The whole drawing, as large on paper as it is drawn. */
export function svg({ lebar, huruf }: Canvas, tinggi: number, isi: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: lebar,
      height: tinggi,
      viewBox: `0 0 ${attribute(lebar)} ${attribute(tinggi)}`,
      // Signs that the font of the report lacks come from the font that it embeds for them.
      'font-family': `${huruf}, Noto Sans Math`,
      fill: palet.tinta,
    },
    isi.join(''),
  );
}

/** Where lines of text stand; `y` is the base line of the first. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly ukuran: number;
  readonly rata?: 'start' | 'middle' | 'end';
  readonly gaya?: Attributes;
}

/** How far lines stand apart, in sizes of their letters. */
export const spasi = 1.22;

/** One element a line: each is a text of its own to those that read the drawing. */
export function text(lines: readonly string[], { x, y, ukuran, rata = 'start', gaya = {} }: TextPlace): string {
  return lines
    .map((line, index) =>
      line === ''
        ? ''
        : element(
            'text',
            {
              x,
              y: y + index * ukuran * spasi,
              'font-size': ukuran,
              ...(rata === 'start' ? {} : { 'text-anchor': rata }),
              ...gaya,
            },
            escapeXml(line),
          ),
    )
    .join('');
}

export function line(x1: number, y1: number, x2: number, y2: number, gaya: Attributes): string {
  return element('line', { x1, y1, x2, y2, ...gaya });
}

function attribute(value: string | number): string {
  return typeof value === 'string' ? escapeXml(value) : String(Math.round(value * 100) / 100 + 0);
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
