/** Takes the attached files out of a PDF. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { loadLibrary, type PdfDocument } from './document.ts';
import { contentOf } from './stream.ts';

/** `bytes` is absent where the stream is damaged. The name is as the PDF gives it: never a path to be trusted. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 8;

/** In the order of the name tree; two of one name come as two. */
export async function readAttached(document: PdfDocument): Promise<readonly Attached[]> {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } = await loadLibrary();
  const name = (key: string) => PDFName.of(key);
  const read = (specification: Dictionary, given: string): Attached => {
    const written = specification.lookup(name('UF')) ?? specification.lookup(name('F'));
    const isText = written instanceof PDFString || written instanceof PDFHexString;
    const file = specification.lookupMaybe(name('EF'), PDFDict)?.lookup(name('F'));
    const bytes = file instanceof PDFStream ? contentOf(file) : undefined;
    return { name: isText ? written.decodeText() : given, bytes };
  };
  const walk = (node: Dictionary, depth: number): readonly Attached[] => {
    const pairs = node.lookupMaybe(name('Names'), PDFArray);
    const own = Array.from({ length: Math.floor((pairs?.size() ?? 0) / 2) }, (_, index) => {
      const key = pairs?.lookup(index * 2);
      const specification = pairs?.lookup(index * 2 + 1);
      const given = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : '';
      return specification instanceof PDFDict ? [read(specification, given)] : [];
    });
    const below = depth < DEEPEST ? (node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) : [];
    const kids = below.map((kid) => document.context.lookup(kid));
    return [...own.flat(), ...kids.flatMap((kid) => (kid instanceof PDFDict ? walk(kid, depth + 1) : []))];
  };
  const tree = document.catalog.lookupMaybe(name('Names'), PDFDict)?.lookupMaybe(name('EmbeddedFiles'), PDFDict);
  return tree ? walk(tree, 0) : [];
}
