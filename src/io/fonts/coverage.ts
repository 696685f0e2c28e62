/** Knows which characters each face gives, without opening a font: from a table made by `scripts/fonts-coverage.ts`. */
import coverage from './coverage.json' with { type: 'json' };
import { type Face, type Family, facesOf, nameOf } from './faces.ts';

/** Of the characters, those the face gives: that it has, and that its `unicode-range` lets through. */
function givenBy(face: Face, codePoints: readonly number[]): readonly number[] {
  const table: Readonly<Record<string, string>> = coverage;
  const ranges = parseRanges(table[nameOf(face)] ?? '');
  return codePoints.filter((codePoint) => isIn(ranges, codePoint));
}

/** The characters of the text that no face of the family gives, in order of code point: they would print as boxes. */
export function missingGlyphs(family: Family, text: string): readonly string[] {
  const wanted = codePointsOf(text);
  const given = new Set(regularOf(family).flatMap((face) => givenBy(face, wanted)));
  return wanted.filter((codePoint) => !given.has(codePoint)).map((codePoint) => String.fromCodePoint(codePoint));
}

/** The faces without which the text cannot be set: a subset comes only for a character that no earlier one gives. */
export function neededFaces(family: Family, text: string): readonly Face[] {
  let wanted = codePointsOf(text);
  const needed = regularOf(family).filter((face) => {
    const given = new Set(givenBy(face, wanted));
    wanted = wanted.filter((codePoint) => !given.has(codePoint));
    return given.size > 0;
  });
  return needed.flatMap(({ family: name, subset }) =>
    facesOf(family).filter((face) => face.family === name && face.subset === subset),
  );
}

/** Bold and italic give what regular gives (`tests/fonts.test.ts` says so), so asking the regular faces is enough. */
function regularOf(family: Family): readonly Face[] {
  return facesOf(family).filter(({ weight, style }) => weight === 400 && style === 'normal');
}

/** The characters that need a glyph, each once, in order. */
function codePointsOf(text: string): readonly number[] {
  // A page has some hundred thousand letters, nearly all of them of ASCII: they are not gone through one by one.
  const found = [...ASCII.filter((character) => text.includes(character)), ...new Set(text.match(BEYOND_ASCII))];
  return found
    .filter((character) => !GLYPHLESS.test(character))
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((one, other) => one - other);
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** Line breaks, tabs, and what only steers the setting: soft hyphen, joiners, zero-width space, bidi and variation marks. */
const GLYPHLESS = /[\t\n\f\r\u2028\u2029]|\p{Default_Ignorable_Code_Point}/u;

/** From and to, both included. */
type Range = readonly [from: number, to: number];

/** Reads `U+0000-00FF,U+0131` and `20-7e,a0`. */
export function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** Writes sorted code points as `20-7e,a0`. */
export function writeRanges(codePoints: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === codePoint) last[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16);
  return runs.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(',');
}

export function isIn(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
