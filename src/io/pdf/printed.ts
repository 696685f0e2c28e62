/** Opens what a browser has just printed. */
import type { PDFContext } from '@cantoo/pdf-lib';
import { loadLibrary, openPdf, type PdfDocument } from './document.ts';
import { readPlain } from './plain.ts';

/** As `openPdf` opens it, and faster. */
export async function openPrinted(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await loadLibrary();
  const objects = readPlain(bytes, library);
  // The library lets nobody make a document of objects that it has not read itself, but in its types alone.
  const Document = library.PDFDocument as unknown as Constructor;
  return objects ? new Document(objects, false, false) : openPdf(bytes);
}

type Constructor = new (objects: PDFContext, ignoreEncryption: boolean, updateMetadata: boolean) => PdfDocument;
