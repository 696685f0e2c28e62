/** Opens what a browser has just printed. */
import type { PDFContext } from '@cantoo/pdf-lib';
import { loadLibrary, openPdf, type PdfDocument } from './document.ts';
import { readPlain } from './plain.ts';
import { renameTags } from './tag-names.ts';
import { type Element, readTree } from './tags/index.ts';

export interface PrintedPdf {
  readonly document: PdfDocument;
  /** Its tags, which may stand nowhere else: they are written into the document when they have been mended. */
  readonly tree: Element | undefined;
}

/** As `openPdf` opens it, and faster; its tags have names that do not depend on the browser's other work. */
export async function openPrinted(printed: Uint8Array): Promise<PrintedPdf> {
  const library = await loadLibrary();
  const bytes = renameTags(printed);
  const plain = readPlain(bytes, library);
  if (plain) {
    // The library lets nobody make a document of objects that it has not read itself, but in its types alone.
    const Document = library.PDFDocument as unknown as Constructor;
    const document = new Document(plain.objects, false, false);
    const tree = await readTree(document, plain.tags);
    if (tree || plain.tags.size === 0) return { document, tree };
  }
  return openWhole(bytes);
}

/** All of it by the library. */
export async function openWhole(bytes: Uint8Array): Promise<PrintedPdf> {
  const document = await openPdf(bytes);
  return { document, tree: await readTree(document) };
}

type Constructor = new (objects: PDFContext, ignoreEncryption: boolean, updateMetadata: boolean) => PdfDocument;
