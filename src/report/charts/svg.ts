/** Writes SVG elements: attributes and text escaped, lengths with two decimals at most. */
import type { Canvas } from './chart.ts';
import { palette } from './colours.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** `content` is finished markup, never text. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** The whole drawing, as large on paper as it is drawn. */
export function svg({ width, font }: Canvas, height: number, content: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${attribute(width)} ${attribute(height)}`,
      // Signs that the font of the report lacks come from the font that it embeds for them.
      'font-family': `${font}, Noto Sans Math`,
      fill: palette.ink,
    },
    content.join(''),
  );
}

/** Where lines of text stand; `y` is the base line of the first. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align?: 'start' | 'middle' | 'end';
  readonly style?: Attributes;
}

/** How far lines stand apart, in sizes of their letters. */
export const lineSpacing = 1.22;

/** One element a line: each is a text of its own to those that read the drawing. */
export function text(lines: readonly string[], { x, y, size, align = 'start', style = {} }: TextPlace): string {
  return lines
    .map((line, index) =>
      line === ''
        ? ''
        : element(
            'text',
            {
              x,
              y: y + index * size * lineSpacing,
              'font-size': size,
              ...(align === 'start' ? {} : { 'text-anchor': align }),
              ...style,
            },
            escapeXml(line),
          ),
    )
    .join('');
}

export function line(x1: number, y1: number, x2: number, y2: number, style: Attributes): string {
  return element('line', { x1, y1, x2, y2, ...style });
}

function attribute(value: string | number): string {
  return typeof value === 'string' ? escapeXml(value) : String(short(value) + 0);
}

/** A length with two decimals at most. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
