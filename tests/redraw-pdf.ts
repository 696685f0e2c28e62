/** Changes what a finished report shows: its drawings, fonts and resources. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { contentOf } from '../src/pdf/stream.ts';
import { readUnicode } from '../src/pdf/unicode.ts';

export function drawingOf(document: PDFDocument, page: number): string {
  const contents = document.getPage(page).node.Contents();
  if (!(contents instanceof PDFRawStream)) throw new Error('a page in pieces');
  return Buffer.from(contentOf(contents) ?? []).toString('latin1');
}

/** Draws the page anew. */
export function redraw(document: PDFDocument, page: number, change: (drawing: string) => string): void {
  const before = drawingOf(document, page);
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  const { context } = document;
  document
    .getPage(page)
    .node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(after, 'latin1'))));
}

interface Found {
  readonly page: number;
  /** The font's name on the page, with its slash. */
  readonly font: string;
  /** The whole statement, `<0014> Tj`. */
  readonly show: string;
  /** Where it stands, as `1 0 0 -1 10 20 Tm`. */
  readonly place: string;
  readonly at: number;
}

/** Each place at which the text is drawn in one go. */
export function findText(document: PDFDocument, text: string): readonly Found[] {
  return document.getPages().flatMap((_, page) => {
    const drawing = drawingOf(document, page);
    return [...fontsOf(document, page).keys()].flatMap((font) => {
      const show = `<${codesOf(document, page, font, text)}> Tj`;
      const runs = new RegExp(String.raw`BT\n${font} \S+ Tf\n(1 0 0 -1 \S+ \S+ Tm)\n${show}`, 'gi');
      return [...drawing.matchAll(runs)].map((run) => ({
        page,
        font,
        show: run[0].slice(-show.length),
        place: run[1] ?? '',
        at: run.index + run[0].length - show.length,
      }));
    });
  });
}

/** The fonts of a page by their names on it. */
export function fontsOf(document: PDFDocument, page: number): ReadonlyMap<string, PDFDict> {
  const fonts = document.getPage(page).node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(fonts?.keys().map((name) => [name.asString(), fonts.lookup(name, PDFDict)] as const));
}

/** In hexadecimal; letters that the font has not are `zzzz`. */
export function codesOf(document: PDFDocument, page: number, font: string, text: string): string {
  const map = fontsOf(document, page).get(font)?.lookup(PDFName.of('ToUnicode'));
  const unicode = readUnicode(Buffer.from((map instanceof PDFStream && contentOf(map)) || []).toString('latin1'));
  const codes = new Map(
    [...unicode].map(([code, letter]) => [letter, code.toString(16).padStart(4, '0').toUpperCase()]),
  );
  return [...text].map((letter) => codes.get(letter) ?? 'zzzz').join('');
}

/** Gives the page a thing to draw with. */
export function addResource(
  document: PDFDocument,
  page: number,
  kind: string,
  name: string,
  thing: PDFRef | PDFDict,
): void {
  const resources = document.getPage(page).node.Resources();
  const things = resources?.lookupMaybe(PDFName.of(kind), PDFDict) ?? document.context.obj({});
  things.set(PDFName.of(name), thing);
  resources?.set(PDFName.of(kind), things);
}

/** The file of a font, changed. */
export function changeFontFile(document: PDFDocument, font: PDFDict, change: (file: Buffer) => Buffer): void {
  const descriptor = font
    .lookup(PDFName.of('DescendantFonts'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(PDFName.of('FontDescriptor'), PDFDict);
  const file = descriptor.lookup(PDFName.of('FontFile2'), PDFStream);
  const changed = change(Buffer.from(contentOf(file) ?? []));
  descriptor.set(PDFName.of('FontFile2'), document.context.register(document.context.flateStream(changed)));
}

/** Two glyphs of a TrueType file in the place of each other. */
export function swapGlyphs(file: Buffer, one: number, other: number): Buffer {
  const tables = new Map<string, readonly [entry: number, start: number, length: number]>();
  for (let entry = 12; entry < 12 + 16 * file.readUInt16BE(4); entry += 16)
    tables.set(file.toString('latin1', entry, entry + 4), [
      entry,
      file.readUInt32BE(entry + 8),
      file.readUInt32BE(entry + 12),
    ]);
  const [, head = 0] = tables.get('head') ?? [];
  const [, loca = 0, length = 0] = tables.get('loca') ?? [];
  const [, glyf = 0] = tables.get('glyf') ?? [];
  const isLong = file.readUInt16BE(head + 50) === 1;
  const offset = (index: number) =>
    isLong ? file.readUInt32BE(loca + index * 4) : file.readUInt16BE(loca + index * 2) * 2;
  const count = length / (isLong ? 4 : 2) - 1;
  const glyphs = Array.from({ length: count }, (_, index) =>
    file.subarray(glyf + offset(index), glyf + offset(index + 1)),
  );
  [glyphs[one], glyphs[other]] = [glyphs[other] ?? Buffer.of(), glyphs[one] ?? Buffer.of()];
  const changed = Buffer.from(file);
  let at = 0;
  for (const [index, glyph] of glyphs.entries()) {
    if (isLong) changed.writeUInt32BE(at, loca + index * 4);
    else changed.writeUInt16BE(at / 2, loca + index * 2);
    glyph.copy(changed, glyf + at);
    at += glyph.length;
  }
  return changed;
}
