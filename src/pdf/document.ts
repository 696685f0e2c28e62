/** Opens a PDF for reading and finishing; the library is loaded only when a PDF is at hand. */
import type { PDFContext, PDFDocument } from '@cantoo/pdf-lib';

export type PdfDocument = PDFDocument;

export type Library = typeof import('@cantoo/pdf-lib');

/** The library itself: its classes are needed to look into a document. */
export function loadLibrary(): Promise<Library> {
  return import('@cantoo/pdf-lib');
}

/** Leaves the document's properties alone, and reads it in one go: nothing else waits for this thread. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { PDFDocument: Document } = await loadLibrary();
  return Document.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}

/** A document of objects that were read by us; it must have a catalog. */
export function documentOf(objects: PDFContext, library: Library): PdfDocument {
  // The library lets nobody make a document of objects that it has not read itself, but in its types alone.
  const Document = library.PDFDocument as unknown as Constructor;
  return new Document(objects, false, false);
}

type Constructor = new (objects: PDFContext, ignoreEncryption: boolean, updateMetadata: boolean) => PdfDocument;
