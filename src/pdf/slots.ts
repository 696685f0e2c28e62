/** The page numbers in the contents of a report: printed as marks, and put in when the pages are known. */
import type { Typeface } from './typefaces.ts';

/** Every letter that a label can have: the browser puts into a PDF only the glyphs that it draws. */
const LETTERS = '0123456789ivxlcdm';

/** In the case that the style sheet gives it. */
const SLOT = new RegExp(`${LETTERS}(\\d+)`, 'gi');
const ALONE = new RegExp(`^${LETTERS}(\\d+)$`, 'i');

/** What to compose the page with: for each anchor a mark that stands where its label will, alone in its element. */
export function slotsFor(anchors: readonly string[]): ReadonlyMap<string, string> {
  return new Map(anchors.map((anchor, index) => [anchor, LETTERS + index]));
}

/** The numbers of the slots that the page has, each as often as it stands there. */
export function slotsIn(html: string): readonly number[] {
  return [...html.matchAll(SLOT)].map(([, index]) => Number(index));
}

/** The text with its slots filled. `labels` are by the number of their slot. */
export function fillText(text: string, labels: readonly string[]): string {
  return text.replace(SLOT, (slot, index) => inCaseOf(slot, labels[Number(index)] ?? ''));
}

/** The number of the slot that a run of glyphs is; undefined for any other. */
export function slotOf(run: string): number | undefined {
  const index = ALONE.exec(run)?.[1];
  return index === undefined ? undefined : Number(index);
}

/**
 * A run that is a slot, drawn with its label instead, so that it ends where the slot did; undefined where it is not drawn
 * as Chromium draws. `BT /F7 12 Tf 1 0 0 -1 100 50 Tm <0013> Tj 6.67 0 Td <0014> Tj ` → `BT /F7 12 Tf 1 0 0 -1 106.67 50 Tm <0015> Tj `.
 */
export function fillRun(run: string, typeface: Typeface, slot: string, label: string): string | undefined {
  const [, font, size, matrix, x, y, shows = ''] = RUN.exec(run) ?? [];
  const drawn = glyphsOf(inCaseOf(slot, label), typeface);
  if (font === undefined || !drawn) return undefined;
  const width = (glyphs: readonly number[]) =>
    (glyphs.reduce((sum, glyph) => sum + typeface.width(glyph), 0) * Number(size)) / 1000;
  let end = Number(x);
  let last: readonly number[] = [];
  for (const [, move, glyphs] of shows.matchAll(SHOW)) {
    end += Number(move ?? 0);
    last = (glyphs?.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16));
  }
  end += width(last);
  const hexadecimal = drawn.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');
  const start = (end - width(drawn)).toFixed(4).replace(/\.?0+$/, '');
  return `BT\n${font} ${size} Tf\n${matrix} ${start} ${y} Tm\n<${hexadecimal}> Tj\n`;
}

const NUMBER = '(-?[\\d.]+)';
const RUN = new RegExp(
  `^BT\\s+(/\\S+) ${NUMBER} Tf\\s+(-?[\\d.]+ 0 0 -?[\\d.]+) ${NUMBER} ${NUMBER} Tm\\s+((?:(?:${NUMBER} 0 Td\\s*)?<[0-9A-Fa-f]+> Tj\\s*)+)$`,
);
const SHOW = new RegExp(`(?:${NUMBER} 0 Td\\s*)?<([0-9A-Fa-f]+)> Tj`, 'g');

function glyphsOf(label: string, { unicode }: Typeface): readonly number[] | undefined {
  const glyphs = [...label].map((letter) => [...unicode].find(([, text]) => text === letter)?.[0]);
  return glyphs.every((glyph) => glyph !== undefined) ? glyphs : undefined;
}

function inCaseOf(slot: string, label: string): string {
  return slot === slot.toUpperCase() ? label.toUpperCase() : label;
}
