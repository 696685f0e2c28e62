/** The glyphs of a font as they are drawn, to be compared with those of another file, in which they may have other numbers. */

/** In units of the font; none where nothing is drawn. */
export type GlyphBox = readonly [left: number, bottom: number, right: number, top: number];

export interface Glyph {
  /** All that decides how it looks: its points and those of its parts, and the program that fits them to a grid. */
  readonly drawn: string;
  readonly box: GlyphBox | undefined;
}

export const BLANK: Glyph = { drawn: '', box: undefined };

/** What an `Opened` font gives; numbers that it does not have throw RangeError, as does whatever is damaged. */
export interface Glyphs {
  glyph(number: number): Glyph;
  /** In thousandths of the size of its letters. */
  advance(number: number): number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** Reads numbers one after the other, the high byte first. */
export interface Reader {
  u8(): number;
  i8(): number;
  u16(): number;
  i16(): number;
  u32(): number;
  take(length: number): Uint8Array;
}

export function reading(bytes: Uint8Array, start = 0): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const next = (length: number): number => {
    at += length;
    return at - length;
  };
  return {
    u8: () => view.getUint8(next(1)),
    i8: () => view.getInt8(next(1)),
    u16: () => view.getUint16(next(2)),
    i16: () => view.getInt16(next(2)),
    u32: () => view.getUint32(next(4)),
    take(length) {
      if (at + length > bytes.length) throw new RangeError('the font ends too early');
      return bytes.subarray(next(length), at);
    },
  };
}

export function simpleGlyph(contours: readonly (readonly Point[])[], program: Uint8Array): Glyph {
  const drawn = contours.map((points) => points.map(({ x, y, isOn }) => `${x} ${y} ${isOn ? 1 : 0}`).join()).join('|');
  const boxes = contours.flat().map(({ x, y }) => [x, y, x, y] as const);
  return { drawn: `${drawn};${hexadecimal(program)}`, box: boxes.length > 0 ? around(boxes) : undefined };
}

const [WORDS, OFFSETS, SCALE, MORE, TWO_SCALES, MATRIX, PROGRAM, ITS_WIDTH, SCALED] = [
  1, 2, 8, 0x20, 0x40, 0x80, 0x100, 0x200, 0x800,
];

/** A glyph in another, and where. */
export interface Part {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** How it is placed and scaled, as the file says. */
  readonly said: string;
}

/** The parts of a glyph that is made of others, and whether a program stands behind them. Source: OpenType 1.9, glyf. */
export function readParts(reader: Reader): { readonly parts: readonly Part[]; readonly hasProgram: boolean } {
  const parts: Part[] = [];
  let flags = MORE;
  let hasProgram = false;
  while (flags & MORE) {
    flags = reader.u16();
    const number = reader.u16();
    const [x, y] = flags & WORDS ? [reader.i16(), reader.i16()] : [reader.i8(), reader.i8()];
    const scales = flags & SCALE ? 1 : flags & TWO_SCALES ? 2 : flags & MATRIX ? 4 : 0;
    const scaled = Array.from({ length: scales }, () => reader.i16());
    parts.push({ number, x, y, said: `${flags & (OFFSETS | ITS_WIDTH | SCALED)} ${scaled.join()}` });
    hasProgram ||= (flags & PROGRAM) > 0;
  }
  return { parts, hasProgram };
}

export function composedGlyph(parts: readonly Part[], partOf: (number: number) => Glyph, program: Uint8Array): Glyph {
  const made = parts.map(({ number, x, y, said }) => ({ x, y, said, ...partOf(number) }));
  const drawn = made.map((part) => `${part.said} ${part.x} ${part.y} (${part.drawn})`).join('+');
  // What is scaled is a mark on a letter, and smaller.
  const boxes = made.flatMap(({ box, x, y }): GlyphBox[] =>
    box ? [[box[0] + x, box[1] + y, box[2] + x, box[3] + y]] : [],
  );
  return { drawn: `${drawn};${hexadecimal(program)}`, box: boxes.length > 0 ? around(boxes) : undefined };
}

function around(boxes: readonly GlyphBox[]): GlyphBox {
  const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

function hexadecimal({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('hex');
}
