/** Reads the glyphs of a TrueType file that may be anybody's, as it is embedded in a PDF. */
import {
  BLANK,
  composedGlyph,
  type Glyph,
  type Glyphs,
  type Point,
  type Reader,
  reading,
  readParts,
  simpleGlyph,
} from './glyphs.ts';

/** What else there can be draws glyphs in another way, which some programs prefer. */
const KNOWN = new Set('OS/2,cmap,cvt ,fpgm,gasp,glyf,head,hhea,hmtx,loca,maxp,name,post,prep,STAT'.split(','));

export interface TrueType extends Glyphs {
  /** The programs that fit all glyphs to a grid. */
  readonly programs: string;
  /** Of which the size of its letters has so many. */
  readonly units: number;
}

/** Deeper parts of parts are made by nobody. */
const DEEPEST = 6;

/** Throws RangeError where it is damaged, or has what fonts of ours have not. Source: OpenType 1.9, "The OpenType Font File". */
export function openTrueType(file: Uint8Array): TrueType {
  const head = reading(file);
  if (head.u32() !== 0x10000) throw new RangeError('no TrueType font');
  const count = head.u16();
  head.take(6);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index++) {
    const tag = Buffer.from(head.take(4)).toString('latin1');
    head.u32();
    const [start, length] = [head.u32(), head.u32()];
    if (tables.has(tag) || !KNOWN.has(tag)) throw new RangeError(`a table ${tag}`);
    tables.set(tag, reading(file, start).take(length));
  }
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag);
    if (!found) throw new RangeError(`no table ${tag}`);
    return found;
  };
  const [units, isLong] = [reading(table('head'), 18).u16(), reading(table('head'), 50).u16() === 1];
  const widths = reading(table('hhea'), 34).u16();
  const [loca, glyf, hmtx] = [table('loca'), table('glyf'), table('hmtx')];
  const placeOf = (number: number) => (isLong ? reading(loca, number * 4).u32() : reading(loca, number * 2).u16() * 2);
  const glyph = (number: number, depth: number): Glyph => {
    const [start, end] = [placeOf(number), placeOf(number + 1)];
    if (start === end) return BLANK;
    const reader = reading(glyf.subarray(0, end), start);
    const contours = reader.i16();
    reader.take(8);
    if (contours >= 0) return readSimple(reader, contours);
    if (depth > DEEPEST) throw new RangeError('parts of parts without end');
    const { parts, hasProgram } = readParts(reader);
    const program = hasProgram ? reader.take(reader.u16()) : new Uint8Array();
    return composedGlyph(parts, (part) => glyph(part, depth + 1), program);
  };
  return {
    glyph: (number) => glyph(number, 0),
    advance: (number) => (reading(hmtx, Math.min(number, widths - 1) * 4).u16() * 1000) / units,
    units,
    programs: ['fpgm', 'prep', 'cvt '].map((tag) => Buffer.from(tables.get(tag) ?? []).toString('hex')).join(),
  };
}

const [ON, SHORT_X, SHORT_Y, REPEAT, SAME_X, SAME_Y] = [1, 2, 4, 8, 0x10, 0x20];

function readSimple(reader: Reader, count: number): Glyph {
  const ends = Array.from({ length: count }, () => reader.u16());
  const program = reader.take(reader.u16());
  const points = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = reader.u8();
    flags.push(flag);
    for (let left = flag & REPEAT ? reader.u8() : 0; left > 0; left--) flags.push(flag);
  }
  const along = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? reader.u8() : -reader.u8();
      else if (!(flag & same)) value += reader.i16();
      return value;
    });
  };
  const [xs, ys] = [along(SHORT_X, SAME_X), along(SHORT_Y, SAME_Y)];
  const all = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & ON) > 0 }));
  return simpleGlyph(
    ends.map((end, index) => all.slice((ends[index - 1] ?? -1) + 1, end + 1)),
    program,
  );
}
