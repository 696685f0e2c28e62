/** Reads a PDF as a reader program does: its text, its labels, its outline with the pages it leads to. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export function openReader(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The reader takes its input away, so it gets a copy.
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** The text of each page, its white space made single spaces. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const texts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
      return texts.join('').replace(/\s+/g, ' ').trim();
    }),
  );
}

export interface Bookmark {
  readonly title: string;
  readonly label: string;
}

/** Every bookmark, in order, with the label of the page it leads to. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const labels = await pdf.getPageLabels();
  const walk = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<Bookmark[]> => {
    const found: Bookmark[] = [];
    for (const { title, dest, items: below } of items ?? []) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const index = place ? await pdf.getPageIndex(place[0]) : -1;
      found.push({ title: title.replace(/\s+/g, ' ').trim(), label: labels?.[index] ?? '' }, ...(await walk(below)));
    }
    return found;
  };
  return walk(await pdf.getOutline());
}
