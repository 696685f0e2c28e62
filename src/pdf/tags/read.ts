/** Reads the tags of a PDF. */
import type { PDFDict as Dictionary, PDFNumber as Numeral, PDFObject } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { type Names, named, plain } from '../names.ts';
import type { Attribute, Element, Kid } from './element.ts';
import { attributesIn, kidsOf, othersOf, type PlainTag } from './plain-tag.ts';

/** The tags that stand beside the document, by the numbers of their objects. */
export type PlainTags = ReadonlyMap<number, PlainTag>;

/**
 * Undefined where the document has no tags, or says anything with them that an Element does not: a tree that was read tells all
 * that stood in the file.
 */
export async function readTree(
  { catalog, context }: PdfDocument,
  beside: PlainTags = new Map(),
): Promise<Element | undefined> {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFRef } = library;
  const root = catalog.get(PDFName.of('StructTreeRoot'));
  const dictionary = context.lookup(root);
  const top = dictionary instanceof PDFDict ? dictionary.get(PDFName.of('K')) : undefined;
  if (!(root instanceof PDFRef) || !(top instanceof PDFRef)) return undefined;
  const readDictionary = dictionaryReader(beside, library);
  const met = new Set<number>();
  let depth = 0;
  const tagOf: TagReader = (number, parent) => {
    if (met.has(number) || depth > DEEPEST) throw new NoTree();
    met.add(number);
    depth++;
    const tag = beside.get(number);
    const element = tag
      ? elementOf(number, tag, tagOf)
      : readDictionary({ number, parent, object: context.lookup(PDFRef.of(number)) }, tagOf);
    depth--;
    return element;
  };
  try {
    return tagOf(top.objectNumber, root.objectNumber);
  } catch (error) {
    if (error instanceof NoTree) return undefined;
    throw error;
  }
}

/** Thrown where the tags are no tree, or say what is not understood. */
class NoTree extends Error {}

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 1000;

/** `parent` is the number of the object above. Throws NoTree. */
type TagReader = (number: number, parent: number) => Element;

function elementOf(number: number, tag: PlainTag, tagOf: TagReader): Element {
  const { role, others, identifier } = tag;
  const keys = othersOf(tag);
  const kids: Kid[] = [];
  for (const kid of kidsOf(tag)) kids.push(typeof kid === 'number' ? tagOf(kid, number) : kid);
  const [isForeign, isDescribed] = [keys.includes('Lang'), keys.includes('Alt')];
  const element = {
    kind: 'element',
    number,
    role,
    others,
    attributes: attributesIn(tag),
    isForeign,
    isDescribed,
    kids,
  } as const;
  return identifier === undefined ? element : { ...element, identifier };
}

/** What is told apart from the rest of a tag. */
const OWN = new Set(['Type', 'S', 'P', 'Pg', 'K', 'A', 'ID']);
/** All that a piece of a drawing and a thing on a page may say. */
const OF_PIECE = new Set(['Type', 'Pg', 'MCID']);
const OF_THING = new Set(['Type', 'Pg', 'Obj']);

interface Place {
  readonly number: number;
  readonly parent: number;
  readonly object: PDFObject | undefined;
}

/** Of tags that are written in any other way, or packed. */
function dictionaryReader(beside: PlainTags, library: Library) {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const name = named(library);
  const numberOf = (object: PDFObject | undefined): number | undefined => {
    if (object === undefined) return undefined;
    if (!(object instanceof PDFRef) || object.generationNumber !== 0) throw new NoTree();
    return object.objectNumber;
  };
  const assertOnly = (dictionary: Dictionary, keys: ReadonlySet<string>) => {
    if (!dictionary.keys().every((key) => keys.has(plain(key)))) throw new NoTree();
  };
  const content = (number: Numeral, page: number | undefined): Kid => {
    if (page === undefined) throw new NoTree();
    return { kind: 'content', page, number: number.asNumber() };
  };
  const kidOf = (kid: PDFObject, { tag, number }: { tag: Dictionary; number: number }, tagOf: TagReader): Kid => {
    if (kid instanceof PDFRef && beside.has(kid.objectNumber)) return tagOf(kid.objectNumber, number);
    const found = tag.context.lookup(kid);
    if (found instanceof PDFNumber) return content(found, numberOf(tag.get(name('Pg'))));
    if (!(found instanceof PDFDict)) throw new NoTree();
    const piece = found.lookup(name('MCID'));
    if (piece instanceof PDFNumber) {
      assertOnly(found, OF_PIECE);
      return content(piece, numberOf(found.get(name('Pg'))) ?? numberOf(tag.get(name('Pg'))));
    }
    const object = numberOf(found.get(name('Obj')));
    if (object !== undefined) {
      assertOnly(found, OF_THING);
      return { kind: 'thing', object, page: numberOf(found.get(name('Pg'))) };
    }
    const below = kid instanceof PDFRef ? numberOf(kid) : undefined;
    if (below === undefined) throw new NoTree();
    return tagOf(below, number);
  };
  return ({ number, parent, object: tag }: Place, tagOf: TagReader): Element => {
    if (!(tag instanceof PDFDict)) throw new NoTree();
    const role = tag.lookup(name('S'));
    if (!(role instanceof PDFName) || numberOf(tag.get(name('P'))) !== parent) throw new NoTree();
    const identifier = tag.get(name('ID'));
    const kids = tag.lookup(name('K'));
    const listed = kids instanceof PDFArray ? kids.asArray() : [tag.get(name('K'))];
    const others = tag.entries().filter(([key]) => !OWN.has(plain(key)));
    return {
      kind: 'element',
      number,
      role: plain(role),
      others: others.map(([key, value]) => `\n${key} ${textOf(value, library)}`).join(''),
      attributes: attributesOf(tag, library, name),
      ...(identifier ? { identifier: textOf(identifier, library) } : {}),
      isForeign: tag.has(name('Lang')),
      isDescribed: tag.has(name('Alt')),
      kids: listed.flatMap((kid) => (kid ? kidOf(kid, { tag, number }, tagOf) : [])),
    };
  };
}

/** Chromium writes each attribute as a list of its own. */
function attributesOf(tag: Dictionary, library: Library, name: Names): readonly Attribute[] {
  const { PDFArray, PDFDict, PDFName } = library;
  const given = tag.lookup(name('A'));
  const lists = given instanceof PDFArray ? given.asArray().map((list) => tag.context.lookup(list)) : [given];
  return lists.flatMap((list) => {
    if (list === undefined) return [];
    const owner = list instanceof PDFDict ? list.lookup(name('O')) : undefined;
    if (!(list instanceof PDFDict) || !(owner instanceof PDFName)) throw new NoTree();
    const entries = list.entries().filter(([key]) => key !== name('O'));
    return entries.map(([key, value]) => ({ owner: plain(owner), key: plain(key), value: textOf(value, library) }));
  });
}

/** A value that stands there whole: no number of another object. */
function textOf(value: PDFObject, library: Library): string {
  const { PDFArray, PDFDict, PDFRef, PDFStream } = library;
  if (value instanceof PDFRef || value instanceof PDFDict || value instanceof PDFStream) throw new NoTree();
  if (!(value instanceof PDFArray)) return String(value);
  return `[${value
    .asArray()
    .map((item) => textOf(item, library))
    .join(' ')}]`;
}
