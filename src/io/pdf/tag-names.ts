/** Names the tags by their order: the browser's own names count what it happened to have open, and differ from run to run. */
import type { PDFObject } from '@cantoo/pdf-lib';
import { loadLibrary, type PdfDocument } from './document.ts';

/** `node00000067` and the like, wherever one stands: at its tag, in the index of tags, and in the cells that name their heads. */
export async function renameTags(document: PdfDocument): Promise<void> {
  const { PDFArray, PDFDict, PDFHexString, PDFString } = await loadLibrary();
  const { context } = document;
  const nameOf = (object: PDFObject | undefined) => {
    const text = object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
    return /^node\d{8}$/.test(text) ? text : undefined;
  };
  const visit = (object: PDFObject, rename: (name: string) => string | undefined): void => {
    if (object instanceof PDFArray) {
      for (let index = 0; index < object.size(); index++) {
        const renamed = renamedOf(object.get(index), rename);
        if (renamed) object.set(index, renamed);
      }
    } else if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        const renamed = renamedOf(value, rename);
        if (renamed) object.set(key, renamed);
      }
    }
  };
  const renamedOf = (object: PDFObject, rename: (name: string) => string | undefined): PDFObject | undefined => {
    const name = nameOf(object);
    if (name === undefined) {
      visit(object, rename);
      return undefined;
    }
    const renamed = rename(name);
    return renamed === undefined ? undefined : PDFString.of(renamed);
  };
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects)
    visit(object, (name) => {
      found.add(name);
      return undefined;
    });
  // Their order stays, by which the index of tags is searched.
  const names = new Map([...found].sort().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) visit(object, (name) => names.get(name));
}
