/** Names the tags by their order: the browser's own names count what it happened to have open, and differ from run to run. */
import type { PDFHexString as HexText, PDFObject, PDFString as Text } from '@cantoo/pdf-lib';
import { loadLibrary, type PdfDocument } from './document.ts';
import { named } from './names.ts';

/** `node00000067` and the like, wherever one stands: at its tag, in the index of tags, and in the cells that name their heads. */
export async function renameTags(document: PdfDocument): Promise<void> {
  const library = await loadLibrary();
  const { PDFArray, PDFDict, PDFHexString, PDFString } = library;
  const [type, element, ...mayName] = ['Type', 'StructElem', 'A', 'ID'].map(named(library));
  const found: { readonly name: string; readonly rename: (name: string) => void }[] = [];
  const see = (object: PDFObject, replace: (renamed: PDFObject) => void): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) {
      const name = nameOf(object);
      if (name !== undefined) found.push({ name, rename: (renamed) => replace(PDFString.of(renamed)) });
    } else visit(object);
  };
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFArray) {
      for (let index = 0; index < object.size(); index++)
        see(object.get(index), (renamed) => object.set(index, renamed));
    } else if (object instanceof PDFDict) {
      // Most objects are tags, of which most name none.
      const isTag = type !== undefined && object.get(type) === element;
      for (const key of isTag ? mayName : object.keys()) {
        const value = object.get(key);
        if (value) see(value, (renamed) => object.set(key, renamed));
      }
    }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object);
  // Their order stays, by which the index of tags is searched.
  const sorted = [...new Set(found.map(({ name }) => name))].sort();
  const names = new Map(sorted.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const { name, rename } of found) rename(names.get(name) ?? name);
}

/** Undefined for a text that is no name of the browser's. Skia writes these as they are. */
function nameOf(text: Text | HexText): string | undefined {
  const written = text.asString();
  return /^node\d{8}$/.test(written) ? written : undefined;
}
