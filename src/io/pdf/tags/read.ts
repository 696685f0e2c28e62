/** Reads the tags of a PDF. */
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { type Names, named, plain } from '../names.ts';
import type { Attribute, Element, Kid } from './element.ts';

/** Undefined where the document has no tags. */
export async function readElements({ catalog, context }: PdfDocument): Promise<Element | undefined> {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFRef } = library;
  const top = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.get(PDFName.of('K'));
  const dictionary = context.lookup(top);
  return top instanceof PDFRef && dictionary instanceof PDFDict
    ? readElement(top, dictionary, library, named(library))
    : undefined;
}

function readElement(reference: Reference, dictionary: Dictionary, library: Library, name: Names): Element {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const ownPage = dictionary.get(name('Pg'));
  const readKid = (kid: PDFObject): readonly Kid[] => {
    const found = dictionary.context.lookup(kid);
    if (found instanceof PDFNumber)
      return ownPage instanceof PDFRef ? [{ kind: 'content', page: ownPage, number: found.asNumber() }] : [];
    if (!(found instanceof PDFDict)) return [];
    const number = found.lookup(name('MCID'));
    if (number instanceof PDFNumber) {
      const page = found.get(name('Pg')) ?? ownPage;
      return page instanceof PDFRef ? [{ kind: 'content', page, number: number.asNumber() }] : [];
    }
    if (found.has(name('Obj'))) return [{ kind: 'thing', dictionary: found }];
    return kid instanceof PDFRef ? [readElement(kid, found, library, name)] : [];
  };
  const kids = dictionary.lookup(name('K'));
  const identifier = dictionary.get(name('ID'));
  const listed = kids instanceof PDFArray ? kids.asArray() : [dictionary.get(name('K'))];
  return {
    kind: 'element',
    reference,
    dictionary,
    role: plain(dictionary.lookup(name('S'), PDFName)),
    attributes: readAttributes(dictionary, library, name),
    ...(identifier ? { identifier: String(identifier) } : {}),
    isForeign: dictionary.has(name('Lang')),
    isDescribed: dictionary.has(name('Alt')),
    kids: listed.flatMap((kid) => (kid === undefined ? [] : readKid(kid))),
  };
}

/** Chromium writes each attribute as a list of its own. */
function readAttributes(
  dictionary: Dictionary,
  { PDFArray, PDFDict, PDFName }: Library,
  name: Names,
): readonly Attribute[] {
  const given = dictionary.lookup(name('A'));
  const lists = given instanceof PDFArray ? given.asArray().map((list) => dictionary.context.lookup(list)) : [given];
  return lists.flatMap((list) => {
    const owner = list instanceof PDFDict ? list.lookup(name('O')) : undefined;
    if (!(list instanceof PDFDict) || !(owner instanceof PDFName)) return [];
    const entries = list.entries().filter(([key]) => key !== name('O'));
    return entries.map(([key, value]) => ({ owner: plain(owner), key: plain(key), value }));
  });
}
