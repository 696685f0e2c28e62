/** Says in words where each link leads, for screen readers. */
import { loadLibrary, type PdfDocument } from '../document.ts';
import { type Element, isElement } from './element.ts';

/** Its own words, else where it leads. Source: ISO 14289-1, 7.18.5. `tree` is the one that the texts speak of. */
export async function describeLinks(
  document: PdfDocument,
  tree: Element,
  texts: ReadonlyMap<Element, string>,
): Promise<void> {
  const { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } = await loadLibrary();
  const walk = (element: Element): void => {
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid);
      if (kid.kind !== 'thing') continue;
      const thing = document.context.lookup(PDFRef.of(kid.object));
      const link = thing instanceof PDFDict ? thing : undefined;
      const address =
        link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI')) ?? link?.lookup(PDFName.of('Dest'));
      const place =
        address instanceof PDFString || address instanceof PDFHexString || address instanceof PDFName
          ? address.decodeText()
          : '';
      const words = (texts.get(element) ?? '').replace(/\s+/g, ' ').trim();
      link?.set(PDFName.of('Contents'), PDFHexString.fromText(words || place));
    }
  };
  walk(tree);
  for (const { node } of document.getPages()) if (node.Annots()) node.set(PDFName.of('Tabs'), PDFName.of('S'));
}
