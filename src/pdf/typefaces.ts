/** The fonts of a PDF's pages: which text their glyphs stand for, and how wide each is. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';
import { contentOf } from './stream.ts';
import { readUnicode, type Unicode } from './unicode.ts';

export interface Typeface {
  readonly unicode: Unicode;
  /** In thousandths of the font's size. */
  width(glyph: number): number;
}

/** By the name that the page has for a font; fonts that do not say what their glyphs stand for are left out. */
export type PageFonts = ReadonlyMap<string, Typeface>;

/** A reader of pages' fonts that reads every font once. */
export async function fontReader({ context }: PdfDocument): Promise<(resources: Dictionary) => PageFonts> {
  const library = await loadLibrary();
  const { PDFDict, PDFName } = library;
  const known = new Map<unknown, Typeface | undefined>();
  return (resources) => {
    const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict)?.entries() ?? [];
    const read = fonts.flatMap(([name, font]): [string, Typeface][] => {
      const typeface = known.has(font) ? known.get(font) : typefaceOf(context.lookup(font), library);
      known.set(font, typeface);
      return typeface ? [[name.asString(), typeface]] : [];
    });
    return new Map(read);
  };
}

function typefaceOf(font: PDFObject | undefined, library: Library): Typeface | undefined {
  const { PDFDict, PDFName, PDFStream } = library;
  if (!(font instanceof PDFDict)) return undefined;
  const map = font.lookup(PDFName.of('ToUnicode'));
  const bytes = map instanceof PDFStream ? contentOf(map) : undefined;
  if (!bytes) return undefined;
  let widths: ReadonlyMap<number, number> | undefined;
  return {
    unicode: readUnicode(latin1(bytes)),
    width(glyph) {
      widths ??= widthsOf(font, library);
      return widths.get(glyph) ?? widths.get(DEFAULT) ?? 1000;
    },
  };
}

/** The width of every glyph that has none of its own, kept under no glyph's number. */
const DEFAULT = -1;
/** Glyphs have two bytes. */
const LAST_GLYPH = 65_535;

/** Source: ISO 32000-1, 9.7.4.3: `3 [278 355] 10 12 556` gives 3 and 4 a width each, and 10 to 12 the same. */
function widthsOf(font: Dictionary, { PDFArray, PDFDict, PDFName, PDFNumber }: Library): ReadonlyMap<number, number> {
  const below = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  const list = below?.lookupMaybe(PDFName.of('W'), PDFArray);
  const fallback = below?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber();
  const widths = new Map<number, number>(fallback === undefined ? [] : [[DEFAULT, fallback]]);
  let left = 2 * LAST_GLYPH;
  for (let at = 0; list && at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index++)
        widths.set(first + index, next.lookup(index, PDFNumber).asNumber());
      at += 2;
    } else {
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      const last = Math.min(list.lookup(at + 1, PDFNumber).asNumber(), LAST_GLYPH);
      for (let glyph = first; glyph <= last && left-- > 0; glyph++) widths.set(glyph, width);
      at += 3;
    }
  }
  return widths;
}
