/** Reads on which page of the PDF, and where on it, each anchor of the report stands. */
import { percentDecoded } from '../base/percent.ts';
import { loadLibrary, openPdf, type PdfDocument } from './document.ts';

/** The index of the page, from 0, on which each linked anchor stands. */
export type Destinations = ReadonlyMap<string, number>;

export async function readDestinations(pdf: Uint8Array | PdfDocument): Promise<Destinations> {
  const document = pdf instanceof Uint8Array ? await openPdf(pdf) : pdf;
  const { PDFArray, PDFDict, PDFName } = await loadLibrary();
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  const read = places.flatMap(([name, place]): [string, number][] => {
    const target = document.context.lookupMaybe(place, PDFArray)?.get(0);
    const page = pageOf.get(String(target));
    // Chromium writes a link's fragment as it stands in the URL.
    return page === undefined ? [] : [[percentDecoded(name.decodeText()), page]];
  });
  return new Map(read);
}
