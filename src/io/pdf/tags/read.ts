/** Reads the tags of a PDF. */
import type { PDFDict as Dictionary, PDFNumber as Numeral, PDFObject } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { type Names, named, plain } from '../names.ts';
import type { Attribute, Element, Kid } from './element.ts';
import { attributesIn, kidsOf, othersOf, type PlainTag } from './plain-tag.ts';

/** The tags that stand beside the document, by the numbers of their objects. */
export type PlainTags = ReadonlyMap<number, PlainTag>;

/** Undefined where the document has no tags, or no tree of them. */
export async function readTree(
  { catalog, context }: PdfDocument,
  beside: PlainTags = new Map(),
): Promise<Element | undefined> {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFRef } = library;
  const top = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.get(PDFName.of('K'));
  if (!(top instanceof PDFRef)) return undefined;
  const readDictionary = dictionaryReader(beside, library);
  const met = new Set<number>();
  let [depth, isTree] = [0, true];
  const tagOf = (number: number): Element | undefined => {
    if (met.has(number) || depth > DEEPEST) {
      isTree = false;
      return undefined;
    }
    met.add(number);
    depth++;
    const tag = beside.get(number);
    const dictionary = tag ?? context.lookup(PDFRef.of(number));
    const element = tag
      ? readPlain(number, tag, tagOf)
      : dictionary instanceof PDFDict
        ? readDictionary(number, dictionary, tagOf)
        : undefined;
    depth--;
    return element;
  };
  const tree = tagOf(top.objectNumber);
  return isTree ? tree : undefined;
}

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 1000;

type TagReader = (number: number) => Element | undefined;

const NONE: readonly never[] = [];

function readPlain(number: number, tag: PlainTag, tagOf: TagReader): Element {
  const { role, others, identifier } = tag;
  const keys = othersOf(tag);
  return {
    kind: 'element',
    number,
    role,
    others,
    attributes: tag.attributes === '' ? NONE : attributesIn(tag),
    ...(identifier === undefined ? {} : { identifier }),
    isForeign: keys.includes('Lang'),
    isDescribed: keys.includes('Alt'),
    kids: kidsOf(tag).flatMap((kid) => (typeof kid === 'number' ? (tagOf(kid) ?? []) : kid)),
  };
}

/** What is told apart from the rest of a tag. */
const OWN = new Set(['Type', 'S', 'P', 'Pg', 'K', 'A', 'ID']);

/** Of tags that are written in any other way, or packed. */
function dictionaryReader(beside: PlainTags, library: Library) {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const name = named(library);
  const numberOf = (object: PDFObject | undefined) => (object instanceof PDFRef ? object.objectNumber : undefined);
  const kidOf = (kid: PDFObject, tag: Dictionary, tagOf: TagReader): Kid | undefined => {
    if (kid instanceof PDFRef && beside.has(kid.objectNumber)) return tagOf(kid.objectNumber);
    const found = tag.context.lookup(kid);
    const content = (number: Numeral, page: number | undefined): Kid | undefined =>
      page === undefined ? undefined : { kind: 'content', page, number: number.asNumber() };
    if (found instanceof PDFNumber) return content(found, numberOf(tag.get(name('Pg'))));
    if (!(found instanceof PDFDict)) return undefined;
    const [piece, page] = [found.lookup(name('MCID')), numberOf(found.get(name('Pg')))];
    if (piece instanceof PDFNumber) return content(piece, page ?? numberOf(tag.get(name('Pg'))));
    const object = numberOf(found.get(name('Obj')));
    if (object !== undefined) return { kind: 'thing', object, page };
    return kid instanceof PDFRef ? tagOf(kid.objectNumber) : undefined;
  };
  return (number: number, tag: Dictionary, tagOf: TagReader): Element => {
    const role = tag.lookupMaybe(name('S'), PDFName);
    const identifier = tag.get(name('ID'));
    const kids = tag.lookup(name('K'));
    const listed = kids instanceof PDFArray ? kids.asArray() : [tag.get(name('K'))];
    const others = tag.entries().filter(([key]) => !OWN.has(plain(key)));
    return {
      kind: 'element',
      number,
      role: role ? plain(role) : '',
      others: others.map(([key, value]) => `\n${key} ${value}`).join(''),
      attributes: attributesOf(tag, library, name),
      ...(identifier ? { identifier: String(identifier) } : {}),
      isForeign: tag.has(name('Lang')),
      isDescribed: tag.has(name('Alt')),
      kids: listed.flatMap((kid) => (kid && kidOf(kid, tag, tagOf)) ?? []),
    };
  };
}

/** Chromium writes each attribute as a list of its own. */
function attributesOf(tag: Dictionary, { PDFArray, PDFDict, PDFName }: Library, name: Names): readonly Attribute[] {
  const given = tag.lookup(name('A'));
  const lists = given instanceof PDFArray ? given.asArray().map((list) => tag.context.lookup(list)) : [given];
  return lists.flatMap((list) => {
    const owner = list instanceof PDFDict ? list.lookup(name('O')) : undefined;
    if (!(list instanceof PDFDict) || !(owner instanceof PDFName)) return [];
    const entries = list.entries().filter(([key]) => key !== name('O'));
    return entries.map(([key, value]) => {
      const written = value instanceof PDFArray ? `[${value.asArray().join(' ')}]` : String(value);
      return { owner: plain(owner), key: plain(key), value: written };
    });
  });
}
