/** Checks that the pages of a PDF form a tree: the library would follow a circle without end. */
import type { PDFObject } from '@cantoo/pdf-lib';
import type { Library, PdfDocument } from './document.ts';
import { damagedPdf } from './unreadable.ts';

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 100;

/** Throws UnreadablePdf where a page is met twice, knows another above it, or is none. */
export function assertPages({ catalog, context }: PdfDocument, library: Library): void {
  const { PDFArray, PDFName, PDFPageLeaf, PDFPageTree, PDFRef } = library;
  const met = new Set<PDFObject>();
  const walk = (reference: PDFObject | undefined, parent: PDFObject | undefined, depth: number): void => {
    const node = context.lookup(reference);
    const isNode = node instanceof PDFPageTree || node instanceof PDFPageLeaf;
    if (!(reference instanceof PDFRef) || !isNode || met.has(reference) || depth > DEEPEST) throw damagedPdf();
    if (node.get(PDFName.of('Parent')) !== parent) throw damagedPdf();
    met.add(reference);
    if (node instanceof PDFPageLeaf) return;
    const kids = node.get(PDFName.of('Kids'));
    const listed = kids instanceof PDFRef ? context.lookup(kids) : kids;
    if (!(listed instanceof PDFArray)) throw damagedPdf();
    for (const kid of listed.asArray()) walk(kid, reference, depth + 1);
  };
  walk(catalog.get(PDFName.of('Pages')), undefined, 0);
}
