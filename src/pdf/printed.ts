/** Opens what a browser has just printed. */
import { documentOf, loadLibrary, openPdf, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';
import { readPlain } from './plain.ts';
import { type Element, readTree } from './tags/index.ts';

export interface PrintedPdf {
  readonly document: PdfDocument;
  /** Its tags, which may stand nowhere else: they are written into the document when they have been mended. */
  readonly tree: Element | undefined;
}

/** As `openPdf` opens it, and faster; its tags have names that do not depend on the browser's other work. */
export async function openPrinted(printed: Uint8Array): Promise<PrintedPdf> {
  const library = await loadLibrary();
  const bytes = renameTags(printed);
  const plain = readPlain(bytes, library);
  if (plain) {
    const document = documentOf(plain.objects, library);
    const tree = await readTree(document, plain.tags);
    if (tree || plain.tags.size === 0) return { document, tree };
  }
  return openWhole(bytes);
}

/** All of it by the library. */
export async function openWhole(bytes: Uint8Array): Promise<PrintedPdf> {
  const document = await openPdf(bytes);
  return { document, tree: await readTree(document) };
}

/**
 * As a value of `/ID`, or in a list, which for names are the index and the heads of a cell: a title may read so too. What stands
 * before it is looked at last, for the search finds its letters faster than that.
 */
const NAME = /node\d{8}(?=\))(?<=(?:\/ID|[[)R])\s*\(node\d{8})/g;

/**
 * `node00000067` and the like, wherever one stands: at its tag, in the index of tags, and in the cells that name their heads.
 * Before the file is read, for in its bytes all of them are found at once, and a name as long takes the place of each.
 */
export function renameTags(printed: Uint8Array): Uint8Array {
  const text = latin1(printed);
  const found = [...text.matchAll(NAME)];
  // Their order stays, by which the index of tags is searched.
  const sorted = [...new Set(found.map(([name]) => name))].sort();
  const names = new Map(sorted.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  const renamed = Buffer.from(printed);
  for (const { 0: name, index } of found) renamed.write(names.get(name) ?? name, index, 'latin1');
  return new Uint8Array(renamed.buffer, renamed.byteOffset, renamed.byteLength);
}
