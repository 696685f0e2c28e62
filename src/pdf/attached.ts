/** Takes the attached files out of a PDF, wherever in it they hang. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';
import { contentOf } from './stream.ts';
import { damagedPdf } from './unreadable.ts';

/** `bytes` is absent where the stream is damaged. The name is as the PDF gives it: never a path to be trusted. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  /** It stands in the tree that programs list; others show in one program or the other, or in none. */
  readonly isListed: boolean;
}

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 100;

/**
 * In the order of the name tree; two of one name come as two, and so do two contents or two names of one. Behind them all files
 * that stand in no tree: associated with the document, a page or any object, in an annotation, or in nothing at all. Throws
 * UnreadablePdf where the tree leads back to itself.
 */
export async function readAttached(document: PdfDocument): Promise<readonly Attached[]> {
  const library = await loadLibrary();
  const { catalog, context } = document;
  const { PDFArray, PDFDict, PDFName, PDFStream } = library;
  const name = (key: string) => PDFName.of(key);
  const dictionary = (object: PDFObject | undefined) => {
    const found = context.lookup(object);
    return found instanceof PDFDict ? found : undefined;
  };
  const members = (object: PDFObject | undefined) => {
    const found = context.lookup(object);
    return found instanceof PDFArray ? found.asArray() : [];
  };
  const met = new Set<PDFObject>();
  const found: Attached[] = [];
  const read = (specification: Dictionary, isListed: boolean, key?: PDFObject): void => {
    met.add(specification);
    const contents = filesOf(specification, library);
    for (const content of contents) met.add(content);
    const bytes = [...contents].map((content) => (content instanceof PDFStream ? contentOf(content) : undefined));
    for (const written of namesOf(specification, key, library))
      for (const one of bytes.length === 0 ? [undefined] : bytes) found.push({ name: written, bytes: one, isListed });
  };
  const walk = (node: Dictionary, depth: number): void => {
    if (met.has(node) || depth > DEEPEST) throw damagedPdf();
    met.add(node);
    const pairs = members(node.get(name('Names')));
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const specification = dictionary(pairs[index + 1]);
      if (specification) read(specification, true, pairs[index]);
    }
    for (const kid of members(node.get(name('Kids')))) {
      const below = dictionary(kid);
      if (below) walk(below, depth + 1);
    }
  };
  const tree = dictionary(dictionary(catalog.get(name('Names')))?.get(name('EmbeddedFiles')));
  if (tree) walk(tree, 0);
  const associated = members(catalog.get(name('AF')));
  const loose = [...associated.flatMap((one) => dictionary(one) ?? []), ...looseIn(document, library)];
  for (const object of loose) {
    if (met.has(object)) continue;
    met.add(object);
    if (object instanceof PDFDict) read(object, false);
    else if (object instanceof PDFStream) found.push({ name: NAMELESS, bytes: contentOf(object), isListed: false });
  }
  return found;
}

/** For a content that no entry names. */
const NAMELESS = 'tanpa-nama';

/** Every name that programs show of an entry: the key of the tree, and those of the entry itself, each once. */
function namesOf(
  specification: Dictionary,
  key: PDFObject | undefined,
  { PDFHexString, PDFName, PDFString }: Library,
): ReadonlySet<string> {
  const textOf = (object: PDFObject | undefined) =>
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
  const known = textOf(specification.lookup(PDFName.of('UF')));
  const others = ['F', 'DOS', 'Mac', 'Unix'].map((other) => textOf(specification.lookup(PDFName.of(other))));
  const given = [known, ...others, textOf(key && specification.context.lookup(key))];
  const names = given.filter((one) => one !== undefined);
  // As we write a name for programs that know no other letters.
  const plain = known === undefined ? undefined : plainName(known);
  return new Set(names.length > 0 ? names.map((one) => (one === plain ? String(known) : one)) : [NAMELESS]);
}

/** ASCII, and nothing that a literal string would take for its own. */
export function plainName(name: string): string {
  return name.replace(/[^\w./-]/g, '_');
}

/** The contents of an entry, whatever key or list of it they hang on. */
function filesOf(
  specification: Dictionary,
  { PDFArray, PDFDict, PDFName, PDFStream }: Library,
): ReadonlySet<PDFObject> {
  const files = new Set<PDFObject>();
  const { context } = specification;
  for (const key of ['EF', 'RF']) {
    const list = context.lookup(specification.get(PDFName.of(key)));
    if (!(list instanceof PDFDict)) continue;
    for (const value of list.values()) {
      const one = context.lookup(value);
      const held = one instanceof PDFArray ? one.asArray().map((part) => context.lookup(part)) : [one];
      for (const file of held) if (file instanceof PDFStream || !(one instanceof PDFArray)) files.add(file ?? value);
    }
  }
  return files;
}

/** All entries and contents of files that any object of the document has, or is. */
function looseIn({ context }: PdfDocument, { PDFArray, PDFDict, PDFName, PDFStream }: Library): readonly PDFObject[] {
  const marks = ['EF', 'RF'].map((key) => PDFName.of(key));
  const entries: PDFObject[] = [];
  const contents: PDFObject[] = [];
  /** Objects lie in one another only as deep as they were read. */
  const look = (object: PDFObject): void => {
    if (object instanceof PDFArray) for (const one of object.asArray()) look(one);
    else if (object instanceof PDFDict) {
      if (marks.some((key) => object.has(key))) entries.push(object);
      for (const one of object.values()) look(one);
    } else if (object instanceof PDFStream) {
      if (object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile')) contents.push(object);
      look(object.dict);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) look(object);
  return [...entries, ...contents];
}
