/** Opens what a browser has just printed. */
import type { PDFContext } from '@cantoo/pdf-lib';
import { loadLibrary, openPdf, type PdfDocument } from './document.ts';
import { readPlain } from './plain.ts';
import { renameTags } from './tag-names.ts';

/** As `openPdf` opens it, and faster; its tags have names that do not depend on the browser's other work. */
export async function openPrinted(printed: Uint8Array): Promise<PdfDocument> {
  const library = await loadLibrary();
  const bytes = renameTags(printed);
  const objects = readPlain(bytes, library);
  // The library lets nobody make a document of objects that it has not read itself, but in its types alone.
  const Document = library.PDFDocument as unknown as Constructor;
  return objects ? new Document(objects, false, false) : openPdf(bytes);
}

type Constructor = new (objects: PDFContext, ignoreEncryption: boolean, updateMetadata: boolean) => PdfDocument;
