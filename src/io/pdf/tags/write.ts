/** Writes the mended tree back, with the index by which a page and a link find their tags. */
import type {
  PDFDict as Dictionary,
  PDFArray as List,
  PDFName as Name,
  PDFObject,
  PDFRef as Reference,
} from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { type Names, named } from '../names.ts';
import { type Attribute, type Element, isElement, type Kid, type Thing } from './element.ts';

/** What was read is replaced: objects of elements that are no longer in the tree leave the file. */
export async function writeTree(document: PdfDocument, before: Element, tree: Element): Promise<void> {
  const library = await loadLibrary();
  const { PDFDict, PDFNumber } = library;
  const name = named(library);
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const rootReference = catalog.get(name('StructTreeRoot'));
  if (!(rootReference instanceof library.PDFRef)) return;
  const index = openIndex(document, library);
  const roles = new Set<string>();
  const listOf = (kids: readonly PDFObject[]): List => {
    const list = context.obj([]);
    for (const kid of kids) list.push(kid);
    return list;
  };
  const written = new Set<Reference>();
  const writeKid = (kid: Kid, parent: Reference, page: Reference | undefined): PDFObject => {
    if (kid.kind === 'element') return writeElement(kid, parent);
    if (kid.kind === 'thing') {
      index.setThing(kid, parent);
      return kid.dictionary;
    }
    index.setContent(kid.page, kid.number, parent);
    return kid.page === page ? PDFNumber.of(kid.number) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.number });
  };
  const writeElement = (element: Element, parent: Reference): Reference => {
    const dictionary = element.dictionary ?? context.obj({ Type: 'StructElem' });
    const reference = element.reference ?? context.register(dictionary);
    written.add(reference);
    roles.add(element.role);
    dictionary.set(name('S'), name(element.role));
    dictionary.set(name('P'), parent);
    const page = element.kids.find((kid) => kid.kind === 'content')?.page;
    put(dictionary, name('Pg'), page);
    put(dictionary, name('A'), attributes(element.attributes, document, name));
    const kids = element.kids.map((kid) => writeKid(kid, reference, page));
    put(dictionary, name('K'), kids.length > 1 ? listOf(kids) : kids[0]);
    return reference;
  };
  root.set(name('K'), writeElement(tree, rootReference));
  writeRoles(root, roles, document, library);
  index.write(root);
  forget(before, written, document);
}

function put(dictionary: Dictionary, key: Name, value: PDFObject | undefined): void {
  if (value === undefined) dictionary.delete(key);
  else dictionary.set(key, value);
}

/** One list for each owner; a span of one is understood. */
function attributes(given: readonly Attribute[], { context }: PdfDocument, name: Names): PDFObject | undefined {
  const lists = new Map<string, Dictionary>();
  for (const { owner, key, value } of given) {
    if (/Span$/.test(key) && String(value) === '1') continue;
    const list = lists.get(owner) ?? context.obj({});
    list.set(name('O'), name(owner));
    list.set(name(key), typeof value === 'string' ? name(value) : isList(value) ? context.obj([...value]) : value);
    lists.set(owner, list);
  }
  const written = [...lists.values()];
  return written.length > 1 ? context.obj(written) : written[0];
}

function isList(value: PDFObject | readonly number[]): value is readonly number[] {
  return Array.isArray(value);
}

/** Roles of PDF 2.0 by those of PDF 1.7. Source: ISO 32000-1, 14.8.4; ISO 19005-3, 6.7.3.4. */
export const standsFor: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Div',
  FENote: 'Note',
  DocumentFragment: 'Div',
};

function writeRoles(
  root: Dictionary,
  roles: ReadonlySet<string>,
  { context }: PdfDocument,
  { PDFName }: Library,
): void {
  const used = Object.entries(standsFor).filter(([role]) => roles.has(role));
  if (used.length > 0) root.set(PDFName.of('RoleMap'), context.obj(Object.fromEntries(used)));
}

/** The tree of parents: by page the tags of its pieces, by link its one tag. Source: ISO 32000-1, 14.7.4.4. */
function openIndex(document: PdfDocument, library: Library) {
  const { PDFDict, PDFName, PDFNull, PDFNumber } = library;
  const { context } = document;
  const entries = new Map<number, Reference>();
  const lists = new Map<Reference, List>();
  const numberIn = (dictionary: Dictionary | undefined, key: string) =>
    dictionary?.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber();
  const listOf = (page: Reference): List => {
    const known = lists.get(page);
    if (known) return known;
    const list = context.obj([]);
    const key = numberIn(context.lookup(page, PDFDict), 'StructParents');
    if (key !== undefined) entries.set(key, context.register(list));
    lists.set(page, list);
    return list;
  };
  return {
    setContent(page: Reference, number: number, parent: Reference): void {
      const list = listOf(page);
      while (list.size() <= number) list.push(PDFNull);
      list.set(number, parent);
    },
    setThing({ dictionary }: Thing, parent: Reference): void {
      const key = numberIn(dictionary.lookupMaybe(PDFName.of('Obj'), PDFDict), 'StructParent');
      if (key !== undefined) entries.set(key, parent);
    },
    write(root: Dictionary): void {
      const sorted = [...entries].sort(([a], [b]) => a - b);
      root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: sorted.flat() })));
      root.set(PDFName.of('ParentTreeNextKey'), context.obj((sorted.at(-1)?.[0] ?? -1) + 1));
    },
  };
}

function forget(before: Element, written: ReadonlySet<Reference>, { context }: PdfDocument): void {
  const walk = ({ reference, kids }: Element): void => {
    if (reference && !written.has(reference)) context.delete(reference);
    for (const kid of kids) if (isElement(kid)) walk(kid);
  };
  walk(before);
}
