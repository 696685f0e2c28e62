/** Estimates the width of a text in em, closely enough to choose the widths of columns before anything is drawn. */
import { eachPair } from '../render/pairs.ts';

/** On average over the fonts of the report, rather too wide than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0.,:;'’|!ijlI/]/u, 0.29],
  [/[()frt-]/u, 0.36],
  [/[ckvxyzs]/u, 0.53],
  [/w/u, 0.75],
  [/[mMW%@—]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const plainLetter = 0.56;
/** How many times as wide bold letters are; digits and what stands between them are not wider. */
export const boldness = 1.1;

export function textWidth(teks: string, isBold = false): number {
  let [letters, digits] = [0, 0];
  for (let at = 0; at < teks.length; at += 1) {
    const code = teks.codePointAt(at) ?? 0;
    const width = known.get(code) ?? letterWidth(code);
    if (code < firstLetter) digits += width;
    else letters += width;
    if (code > 0xffff) at += 1;
  }
  return letters * (isBold ? boldness : 1) + digits;
}

const firstLetter = 'A'.codePointAt(0) ?? 0;

/** By code point: a report has thousands of texts and a hundred letters. */
const known = new Map<number, number>();

function letterWidth(code: number): number {
  const letter = String.fromCodePoint(code);
  const width = widths.find(([pattern]) => pattern.test(letter))?.[1] ?? plainLetter;
  known.set(code, width);
  return width;
}

/** White space, and behind a stroke between words. */
const breakable = /[ \t\n]+|(?<=\p{L}{2}\/)(?=\p{L}{2})/u;

/** The widest part that a line cannot be broken in, or is not where pairs of words and numbers are kept. */
export function wordWidth(teks: string, isBold = false, keepsPairs = true): number {
  const kept = keepsPairs && teks.includes(' ') ? eachPair(teks, (pair) => pair.replaceAll(' ', '\u00a0')) : teks;
  return Math.max(0, ...kept.split(breakable).map((word) => textWidth(word, isBold)));
}

/** How many lines a text takes in a column; the ends of lines stay partly empty. */
export function lineCount(teks: string, width: number): number {
  const wanted = textWidth(teks);
  return wanted <= width ? 1 : Math.ceil((wanted * 1.1) / Math.max(width, 1));
}
