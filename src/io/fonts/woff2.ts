/** Reads the glyphs of the WOFF2 files that lkj brings. Source: WOFF File Format 2.0, W3C 2024. */
import { brotliDecompressSync } from 'node:zlib';
import {
  BLANK,
  composedGlyph,
  type Glyph,
  type Glyphs,
  type Part,
  type Point,
  type Reader,
  reading,
  readParts,
  simpleGlyph,
} from './glyphs.ts';

/** Those of the tables that have a number, as far as they are read. */
const TAGS = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep'];

export interface Woff2 extends Glyphs {
  /** The number of a character's glyph; undefined where it has none. */
  numberOf(codePoint: number): number | undefined;
  /** The programs that fit all glyphs to a grid. */
  readonly programs: string;
}

export function openWoff2(file: Uint8Array): Woff2 {
  const tables = unpack(file);
  const table = (tag: string) => tables.get(tag) ?? new Uint8Array();
  const units = reading(table('head'), 18).u16();
  const widths = reading(table('hhea'), 34).u16();
  const [hmtx, isMixed] = [table('hmtx'), !tables.has('hmtx transformed')];
  const numbers = readCharacters(table('cmap'));
  return {
    glyph: readGlyphs(table('glyf')),
    advance(number) {
      const index = Math.min(number, widths - 1);
      return (reading(hmtx, isMixed ? index * 4 : 1 + index * 2).u16() * 1000) / units;
    },
    numberOf: (codePoint) => numbers.get(codePoint),
    programs: ['fpgm', 'prep', 'cvt '].map((tag) => Buffer.from(table(tag)).toString('hex')).join(),
  };
}

function unpack(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const [count, packed] = [reading(file, 12).u16(), reading(file, 20).u32()];
  const head = reading(file, 48);
  const long = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = head.u8();
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const parts = Array.from({ length: count }, () => {
    const flags = head.u8();
    const number = flags & 0x3f;
    const tag = number === 0x3f ? Buffer.from(head.take(4)).toString('latin1') : (TAGS[number] ?? String(number));
    const length = long();
    const isGlyphs = tag === 'glyf' || tag === 'loca';
    const isTransformed = isGlyphs ? flags >> 6 === 0 : flags >> 6 > 0;
    return { tag, isTransformed, length: isTransformed ? long() : length };
  });
  const unpacked = reading(new Uint8Array(brotliDecompressSync(head.take(packed))));
  const tables = new Map<string, Uint8Array>();
  for (const { tag, isTransformed, length } of parts) {
    tables.set(tag, unpacked.take(length));
    if (isTransformed) tables.set(`${tag} transformed`, new Uint8Array());
  }
  return tables;
}

/** Section 5.1. */
function readGlyphs(table: Uint8Array): (number: number) => Glyph {
  const head = reading(table, 4);
  const count = head.u16();
  head.u16();
  const sizes = Array.from({ length: 7 }, () => head.u32());
  const [contours, lengths, flags, points, parts, boxes, programs] = sizes.map((size) => reading(head.take(size)));
  if (!contours || !lengths || !flags || !points || !parts || !boxes || !programs) throw new RangeError('no glyphs');
  /** Each is made when it is asked for: most never are. */
  const glyphs = new Map<number, () => Glyph>();
  const composed = new Map<number, { readonly parts: readonly Part[]; readonly program: Uint8Array }>();
  for (let number = 0; number < count; number++) {
    const ends = contours.i16();
    if (ends > 0) {
      const counts = Array.from({ length: ends }, () => short(lengths));
      const all = flags.take(counts.reduce((sum, one) => sum + one, 0));
      const places = points.take(all.reduce((sum, flag) => sum + sizeOf(flag & 0x7f), 0));
      const program = programs.take(short(points));
      glyphs.set(number, () => {
        const [pen, marks, steps] = [{ x: 0, y: 0 }, reading(all), reading(places)];
        const drawn = counts.map((length) => Array.from({ length }, () => nextPoint(pen, marks, steps)));
        return simpleGlyph(drawn, program);
      });
    } else if (ends < 0) {
      const { parts: made, hasProgram } = readParts(parts);
      composed.set(number, { parts: made, program: programs.take(hasProgram ? short(points) : 0) });
    }
  }
  const glyphOf = (number: number): Glyph => {
    const made = composed.get(number);
    return made ? composedGlyph(made.parts, glyphOf, made.program) : (glyphs.get(number)?.() ?? BLANK);
  };
  return glyphOf;
}

/** How many bytes the place of a point takes. */
function sizeOf(flag: number): number {
  return flag < 84 ? 1 : flag < 120 ? 2 : flag < 124 ? 3 : 4;
}

/** Section 5.2. */
function nextPoint(pen: { x: number; y: number }, flags: Reader, points: Reader): Point {
  const byte = flags.u8();
  const flag = byte & 0x7f;
  const signed = (isPositive: number, value: number) => (isPositive & 1 ? value : -value);
  const step = (): readonly [number, number] => {
    if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + points.u8())];
    if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + points.u8()), 0];
    if (flag < 84) {
      const [first, second] = [flag - 20, points.u8()];
      const x = signed(flag, 1 + (first & 0x30) + (second >> 4));
      return [x, signed(flag >> 1, 1 + ((first & 0x0c) << 2) + (second & 0x0f))];
    }
    if (flag < 120) {
      const first = flag - 84;
      const x = signed(flag, 1 + (Math.floor(first / 12) << 8) + points.u8());
      return [x, signed(flag >> 1, 1 + (((first % 12) >> 2) << 8) + points.u8())];
    }
    if (flag < 124) {
      const [first, middle] = [points.u8(), points.u8()];
      const x = signed(flag, (first << 4) + (middle >> 4));
      return [x, signed(flag >> 1, ((middle & 0x0f) << 8) + points.u8())];
    }
    const x = signed(flag, points.u16());
    return [x, signed(flag >> 1, points.u16())];
  };
  const [x, y] = step();
  pen.x += x;
  pen.y += y;
  return { x: pen.x, y: pen.y, isOn: byte < 0x80 };
}

/** 255UInt16. */
function short(reader: Reader): number {
  const code = reader.u8();
  if (code === 253) return reader.u16();
  return code === 255 ? reader.u8() + 253 : code === 254 ? reader.u8() + 506 : code;
}

/** Source: OpenType 1.9, cmap, formats 4 and 12. */
function readCharacters(table: Uint8Array): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const head = reading(table, 2);
  for (let left = head.u16(); left > 0; left--) {
    head.u32();
    const start = head.u32();
    const format = reading(table, start).u16();
    if (format === 4) readRuns(table, start, numbers);
    if (format === 12) {
      const groups = reading(table, start + 12);
      for (let count = groups.u32(); count > 0; count--) {
        const [first, last, glyph] = [groups.u32(), groups.u32(), groups.u32()];
        for (let code = first; code <= last; code++) numbers.set(code, glyph + code - first);
      }
    }
  }
  return numbers;
}

function readRuns(table: Uint8Array, start: number, numbers: Map<number, number>): void {
  const count = reading(table, start + 6).u16() / 2;
  const word = (list: number, index: number) => reading(table, start + 14 + list * count * 2 + index * 2).u16();
  for (let run = 0; run < count; run++) {
    // The list of the last codes has a word behind it.
    const [last, first, delta, offset] = [word(0, run), word(1, run + 1), word(2, run + 1), word(3, run + 1)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const place = start + 14 + 3 * count * 2 + 2 + run * 2 + offset + (code - first) * 2;
      const found = offset === 0 ? code : reading(table, place).u16();
      if (found !== 0) numbers.set(code, (found + delta) & 0xffff);
    }
  }
}
