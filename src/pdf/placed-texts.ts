/** Where on a page of a PDF its texts stand. */
import type { PDFPage } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';
import { contentOf, spend } from './stream.ts';
import { type Box, scan, track } from './tags/index.ts';
import { fontReader, type PageFonts } from './typefaces.ts';

/** What is drawn in one go, and the box that each part of it fills; '\ufffd' for what stands for no text. */
export interface PlacedText {
  readonly parts: readonly { readonly text: string; readonly box: Box }[];
  /** The number of the piece of tagged content in which it ends; none for decoration. */
  readonly piece?: number;
}

/** A reader of the texts of pages; undefined for a page whose drawing cannot be read. */
export async function textReader(document: PdfDocument): Promise<(page: PDFPage) => readonly PlacedText[] | undefined> {
  const library = await loadLibrary();
  const fontsOf = await fontReader(document);
  return (page) => {
    const [drawing, resources] = [drawingOf(page, library), page.node.Resources()];
    return drawing === undefined ? undefined : readTexts(drawing, resources ? fontsOf(resources) : new Map());
  };
}

/** Undefined where none is read. */
function drawingOf({ node, doc }: PDFPage, { PDFArray, PDFStream }: Library): string | undefined {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((one) => doc.context.lookup(one)) : [contents];
  const drawn = streams.map((stream) => (stream instanceof PDFStream ? contentOf(stream) : undefined));
  for (const bytes of drawn) spend(doc.context, bytes?.length ?? 0);
  return drawn.includes(undefined) ? undefined : drawn.map((bytes) => latin1(bytes ?? new Uint8Array())).join('\n');
}

/** Undefined where the drawing holds what is not read. */
export function readTexts(drawing: string, fonts: PageFonts): readonly PlacedText[] | undefined {
  const texts: PlacedText[] = [];
  let parts: { text: string; box: Box }[] = [];
  const tracker = track(drawing, true);
  /** Marks within marks have none of their own. */
  const marks: (number | undefined)[] = [];
  const isRead = scan(drawing, (statement) => {
    tracker.see(statement);
    const { operator, start, end } = statement;
    if (operator === 'BT') parts = [];
    else if (operator === 'ET') {
      const piece = marks.at(-1);
      texts.push(piece === undefined ? { parts } : { parts, piece });
    } else if (operator === 'BMC') marks.push(undefined);
    else if (operator === 'BDC') {
      const number = /\/MCID (\d+)/.exec(drawing.slice(start, end))?.[1];
      marks.push(number === undefined ? marks.at(-1) : Number(number));
    } else if (operator === 'EMC') marks.pop();
    else if (SHOWS.has(operator)) {
      const typeface = fonts.get(tracker.font());
      const glyphs = glyphsIn(drawing.slice(start, end));
      const width = glyphs.reduce((sum, glyph) => sum + (typeface?.width(glyph) ?? 1000), 0);
      const text = glyphs.map((glyph) => typeface?.unicode.get(glyph) ?? '\ufffd').join('');
      parts.push({ text, box: tracker.textBox(width / 1000) });
    }
  });
  return isRead ? texts : undefined;
}

const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

/** Chromium writes each glyph as four digits. */
function glyphsIn(show: string): readonly number[] {
  const written = [...show.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, glyphs]) => glyphs ?? '').join('');
  return (written.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16));
}
