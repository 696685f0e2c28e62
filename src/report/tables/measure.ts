/** Estimates the width of a text in em, closely enough to choose the widths of columns before anything is drawn. */

/** On average over the fonts of the report, rather too wide than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’|!ijlIft()/-]/u, 0.31],
  [/[mwMW%@—]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const plainLetter = 0.56;
/** How many times as wide bold letters are. */
export const boldness = 1.08;

export function textWidth(teks: string, isBold = false): number {
  let width = 0;
  for (let at = 0; at < teks.length; at += 1) {
    const code = teks.codePointAt(at) ?? 0;
    width += known.get(code) ?? letterWidth(code);
    if (code > 0xffff) at += 1;
  }
  return isBold ? width * boldness : width;
}

/** By code point: a report has thousands of texts and a hundred letters. */
const known = new Map<number, number>();

function letterWidth(code: number): number {
  const letter = String.fromCodePoint(code);
  const width = widths.find(([pattern]) => pattern.test(letter))?.[1] ?? plainLetter;
  known.set(code, width);
  return width;
}

/** White space, and behind a stroke between words. */
const breakable = /\s+|(?<=\p{L}{2}\/)(?=\p{L}{2})/u;

/** The widest part that a line cannot be broken in. */
export function wordWidth(teks: string, isBold = false): number {
  return Math.max(0, ...teks.split(breakable).map((word) => textWidth(word, isBold)));
}

/** How many lines a text takes in a column; the ends of lines stay partly empty. */
export function lineCount(teks: string, width: number): number {
  const wanted = textWidth(teks);
  return wanted <= width ? 1 : Math.ceil((wanted * 1.1) / Math.max(width, 1));
}
