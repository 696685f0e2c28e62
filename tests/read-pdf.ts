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

/** A run of text as it is drawn: its size in points, where it begins and ends from the left, where its line stands from below, and on which page. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly page: { readonly index: number; readonly width: number; readonly height: number };
}

export async function runs(pdf: PDFDocumentProxy): Promise<readonly Run[]> {
  const found: Run[] = [];
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const left = Number(item.transform[4]);
      found.push({
        text: item.str,
        size: item.height,
        left,
        right: left + item.width,
        baseline: Number(item.transform[5]),
        page: { index, width, height },
      });
    }
  }
  return found;
}

/** Margins of a page, in points. */
export type Margins = Readonly<Record<'kiri' | 'kanan' | 'atas' | 'bawah', number>>;

/** What stands outside the box that the margins leave; the foot of a page and its small head have their own places. */
export function outside(drawn: readonly Run[], { kiri, kanan, atas, bawah }: Margins): readonly string[] {
  return drawn
    .filter(({ left, right, baseline, size, page }) => {
      const isFoot = baseline < bawah;
      const isHead = size < 8.5 && baseline < page.height - atas / 4;
      const isBeside = left < kiri - 2 || right > page.width - kanan + 2;
      return isBeside || baseline < 0 || (!isFoot && !isHead && baseline > page.height - atas);
    })
    .map(({ text, page }) => `page ${page.index + 1}: ${text}`);
}

export interface Bookmark {
  readonly title: string;
  readonly label: string;
  /** Where it leads: the page from 0, and how high above its foot, in points. */
  readonly page: number;
  readonly top: number;
}

/** Where a named destination or a place of the outline is. */
export async function placeOf(
  pdf: PDFDocumentProxy,
  dest: string | readonly unknown[] | null,
): Promise<{ readonly page: number; readonly top: number }> {
  const place: readonly unknown[] | null = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  if (!place) return { page: -1, top: 0 };
  // A destination begins with the reference of its page, which is all that getPageIndex takes.
  const page = await pdf.getPageIndex(place[0] as Parameters<typeof pdf.getPageIndex>[0]);
  return { page, top: Number(place[3] ?? 0) };
}

/** Every bookmark, in order, with the label of the page it leads to. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const labels = await pdf.getPageLabels();
  const walk = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<Bookmark[]> => {
    const found: Bookmark[] = [];
    for (const { title, dest, items: below } of items ?? []) {
      const place = await placeOf(pdf, dest);
      const label = labels?.[place.page] ?? '';
      found.push({ title: title.replace(/\s+/g, ' ').trim(), label, ...place }, ...(await walk(below)));
    }
    return found;
  };
  return walk(await pdf.getOutline());
}
