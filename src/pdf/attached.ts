/** Takes the attached files out of a PDF. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { loadLibrary, type PdfDocument } from './document.ts';
import { contentOf } from './stream.ts';
import { damagedPdf } from './unreadable.ts';

/** `bytes` is absent where the stream is damaged. The name is as the PDF gives it: never a path to be trusted. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 100;

/**
 * In the order of the name tree; two of one name come as two, and so do two contents of one. Behind them what is associated with
 * the document and stands in no tree, which programs list too. Throws UnreadablePdf where the tree leads back to itself.
 */
export async function readAttached({ catalog, context }: PdfDocument): Promise<readonly Attached[]> {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } = await loadLibrary();
  const name = (key: string) => PDFName.of(key);
  const textOf = (object: PDFObject | undefined) =>
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
  const dictionary = (object: PDFObject | undefined) => {
    const found = context.lookup(object);
    return found instanceof PDFDict ? found : undefined;
  };
  const members = (object: PDFObject | undefined) => {
    const found = context.lookup(object);
    return found instanceof PDFArray ? found.asArray() : [];
  };
  const met = new Set<Dictionary>();
  const read = (specification: Dictionary, given: string): readonly Attached[] => {
    met.add(specification);
    const written = textOf(specification.lookup(name('UF')) ?? specification.lookup(name('F'))) ?? given;
    const embedded = dictionary(specification.get(name('EF')));
    const files = new Set(
      [embedded?.get(name('F')), ...(embedded?.values() ?? [])].filter((file) => file !== undefined),
    );
    const contents = files.size === 0 ? [undefined] : [...files];
    return contents.map((reference) => {
      const file = context.lookup(reference);
      return { name: written, bytes: file instanceof PDFStream ? contentOf(file) : undefined };
    });
  };
  const found: Attached[] = [];
  const walk = (node: Dictionary, depth: number): void => {
    if (met.has(node) || depth > DEEPEST) throw damagedPdf();
    met.add(node);
    const pairs = members(node.get(name('Names')));
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const specification = dictionary(pairs[index + 1]);
      if (specification)
        for (const file of read(specification, textOf(context.lookup(pairs[index])) ?? '')) found.push(file);
    }
    for (const kid of members(node.get(name('Kids')))) {
      const below = dictionary(kid);
      if (below) walk(below, depth + 1);
    }
  };
  const tree = dictionary(dictionary(catalog.get(name('Names')))?.get(name('EmbeddedFiles')));
  if (tree) walk(tree, 0);
  for (const associated of members(catalog.get(name('AF')))) {
    const specification = dictionary(associated);
    if (specification && !met.has(specification)) for (const file of read(specification, '')) found.push(file);
  }
  return found;
}
