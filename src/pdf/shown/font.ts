/** The fonts of a page as they are drawn: each letter's outline is that of lkj's own face, whatever the file says that it stands for. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { quoted } from '../../base/quote.ts';
import type { OwnFace } from '../../io/fonts/index.ts';
import { openTrueType, type TrueType } from '../../io/fonts/index.ts';
import type { Library } from '../document.ts';
import { contentOf } from '../stream.ts';
import type { Box } from '../tags/index.ts';
import type { Typeface } from '../typefaces.ts';
import { assertKeys } from './keys.ts';
import { Strange } from './strange.ts';

export interface ShownLetter {
  readonly letter: string;
  /** In thousandths of the size. */
  readonly advance: number;
  readonly ink: Box | undefined;
}

export interface ShownFont {
  /** Throws Strange where the glyph is not that of the letter. */
  letter(code: number): ShownLetter;
}

/** The files of a face by the name that fonts give themselves, `Arimo-Bold`. */
export type OwnFaces = (name: string) => readonly OwnFace[];

const TOP = ['Type', 'Subtype', 'BaseFont', 'Encoding', 'DescendantFonts', 'ToUnicode'];
const BELOW = ['Type', 'FontDescriptor', 'BaseFont', 'Subtype', 'CIDToGIDMap', 'CIDSystemInfo', 'W', 'DW'];
const DESCRIPTOR = 'Type,FontName,Flags,Ascent,Descent,StemV,CapHeight,XHeight,ItalicAngle,FontBBox,FontFile2'.split(
  ',',
);

/** Throws Strange where it is written in another way than Chromium writes it. */
export function readFont(font: Dictionary, typeface: Typeface, facesOf: OwnFaces, library: Library): ShownFont {
  const { PDFArray, PDFDict, PDFName, PDFStream } = library;
  const word = (dictionary: Dictionary | undefined, key: string) => String(dictionary?.lookup(PDFName.of(key)) ?? '');
  const below = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  const descriptor = below?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const said = word(below, 'BaseFont');
  const name = said.replace(/^\/[A-Z]{6}\+/, '');
  const isPlain =
    word(font, 'Subtype') === '/Type0' &&
    word(font, 'Encoding') === '/Identity-H' &&
    word(below, 'Subtype') === '/CIDFontType2' &&
    word(below, 'CIDToGIDMap') === '/Identity';
  const file = descriptor?.lookup(PDFName.of('FontFile2'));
  const bytes = file instanceof PDFStream ? contentOf(file) : undefined;
  const faces = facesOf(name);
  if (!below || !descriptor || !isPlain || !bytes || faces.length === 0)
    throw new Strange(`huruf ${quoted(said)} yang bukan huruf lkj`, `a font ${quoted(said)} that is not lkj's`);
  assertKeys(font, TOP);
  assertKeys(below, BELOW);
  assertKeys(descriptor, DESCRIPTOR);
  const drawn = open(bytes, name);
  const known = new Map<number, ShownLetter>();
  const read = (code: number): ShownLetter => {
    const letter = typeface.unicode.get(code)?.normalize('NFC');
    const point = letter?.codePointAt(0);
    if (letter === undefined || point === undefined || letter !== String.fromCodePoint(point))
      throw new Strange(`huruf tanpa arti dalam ${quoted(name)}`, `a letter without a meaning in ${quoted(name)}`);
    const [glyph, advance] = [drawn.glyph(code), drawn.advance(code)];
    const isOwn = faces.some((face) => {
      const number = face.font.numberOf(point);
      if (number === undefined || face.font.programs !== drawn.programs) return false;
      return face.font.glyph(number).drawn === glyph.drawn && isNear(face.font.advance(number), advance);
    });
    if (!isOwn || !isNear(typeface.width(code), advance)) {
      throw new Strange(
        `bentuk atau lebar huruf ${quoted(letter)} bukan milik ${name}`,
        `the shape or the width of the letter ${quoted(letter)} is not that of ${name}`,
      );
    }
    const scale = 1000 / drawn.units;
    const [left, bottom, right, top] = glyph.box ?? [0, 0, 0, 0];
    const ink: Box | undefined = glyph.box && [left * scale, bottom * scale, right * scale, top * scale];
    return { letter, advance, ink };
  };
  return {
    letter(code) {
      const found = known.get(code) ?? reading(() => read(code), name);
      known.set(code, found);
      return found;
    },
  };
}

/** In thousandths of the size; the PDF rounds. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.1;
}

function open(bytes: Uint8Array, name: string): TrueType {
  return reading(() => openTrueType(bytes), name);
}

function reading<T>(read: () => T, name: string): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Strange(
      `huruf ${quoted(name)} yang rusak atau lain`,
      `a font ${quoted(name)} that is damaged or another`,
    );
  }
}
