/** Reads the text that is drawn on the pages of a PDF. */
import type { PDFDict as Dictionary, PDFStream as Stream } from '@cantoo/pdf-lib';
import { loadLibrary, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';
import { type PlacedText, readTexts, textReader } from './placed-texts.ts';
import { contentOf } from './stream.ts';
import { fontReader } from './typefaces.ts';

/** A text a line, page by page, and behind them those of the drawings that pages share, each once. */
export async function drawnTexts(document: PdfDocument): Promise<readonly string[]> {
  const { PDFDict, PDFName, PDFStream } = await loadLibrary();
  const [readPage, fontsOf] = [await textReader(document), await fontReader(document)];
  const pages = document.getPages();
  const lines = (texts: readonly PlacedText[] = []) =>
    texts.map(({ parts }) => parts.map(({ text }) => text).join('')).join('\n');
  const read = pages.map((page) => lines(readPage(page)));
  const met = new Set<Stream>();
  const waiting: (Dictionary | undefined)[] = pages.map(({ node }) => node.Resources());
  // The list grows while it is walked.
  for (const resources of waiting) {
    for (const [, reference] of resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.entries() ?? []) {
      const form = document.context.lookup(reference);
      if (!(form instanceof PDFStream) || met.has(form)) continue;
      met.add(form);
      const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
      const content = form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') ? contentOf(form) : undefined;
      if (content) read.push(lines(readTexts(latin1(content), own ? fontsOf(own) : new Map())));
      waiting.push(own);
    }
  }
  return read;
}
