/** Which text the glyphs of a PDF's fonts stand for. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';
import { contentOf } from './stream.ts';

/** The text of each glyph, by the number that draws it. */
export type Unicode = ReadonlyMap<number, string>;

/** By the name that the page has for a font; fonts without such a map are left out. */
export type PageFonts = ReadonlyMap<string, Unicode>;

/** A reader of pages' fonts that reads every map once. */
export async function fontReader({ context }: PdfDocument): Promise<(resources: Dictionary) => PageFonts> {
  const library = await loadLibrary();
  const { PDFDict, PDFName } = library;
  const known = new Map<unknown, Unicode | undefined>();
  return (resources) => {
    const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict)?.entries() ?? [];
    const read = fonts.flatMap(([name, font]): [string, Unicode][] => {
      const map = known.has(font) ? known.get(font) : mapOf(context.lookup(font), library);
      known.set(font, map);
      return map ? [[name.asString(), map]] : [];
    });
    return new Map(read);
  };
}

function mapOf(font: unknown, { PDFDict, PDFName, PDFStream }: Library): Unicode | undefined {
  const stream = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined;
  const bytes = stream instanceof PDFStream ? contentOf(stream) : undefined;
  return bytes && readUnicode(Buffer.from(bytes).toString('latin1'));
}

/** Source: ISO 32000-1, 9.10.3: `<0003> <0020>` for one glyph, `<0013> <001D> <0030>` for a run of them. */
export function readUnicode(map: string): Unicode {
  const found = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(Number.parseInt(glyph ?? '', 16), textOf(text ?? ''));
  }
  for (const [, block] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [start, end] = [Number.parseInt(first ?? '', 16), Number.parseInt(last ?? '', 16)];
      const begin = textOf(text ?? '');
      for (let glyph = start; glyph <= end && glyph - start < 65536; glyph++)
        found.set(glyph, after(begin, glyph - start));
    }
  }
  return found;
}

/** UTF-16, the high byte first, in hexadecimal. */
function textOf(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

/** A run counts on in the last letter. */
function after(text: string, steps: number): string {
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + steps);
}
