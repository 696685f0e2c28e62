/** Opens a PDF for reading and finishing; the library is loaded only when a PDF is at hand. */
import type { PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { readPlain } from './plain.ts';

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

/** The same for one that a browser has just printed. */
export async function openPrinted(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await loadLibrary();
  const objects = readPlain(bytes, library);
  // The library lets nobody make a document of objects that it has not read itself, but in its types alone.
  const Document = library.PDFDocument as unknown as Constructor;
  return objects ? new Document(objects, false, false) : openPdf(bytes);
}

type Constructor = new (objects: PDFContext, ignoreEncryption: boolean, updateMetadata: boolean) => PdfDocument;
