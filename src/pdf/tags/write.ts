/** Writes the mended tree back, with the index by which a page and a link find their tags. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { WrittenObject } from '../written.ts';
import { type Attribute, byOwner, type Element, isElement, type Kid } from './element.ts';

/** A tree as it stands in a document. */
export interface Standing {
  readonly tree: Element;
  /** The numbers of the objects of elements that we made. */
  readonly made: ReadonlyMap<Element, number>;
}

/** What was read is replaced: objects of elements that are no longer in the tree leave the file. */
export async function writeTree(document: PdfDocument, before: Element, tree: Element): Promise<Standing> {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFRef } = library;
  const { context, catalog } = document;
  const rootReference = catalog.get(PDFName.of('StructTreeRoot'));
  if (!(rootReference instanceof PDFRef)) throw new Error('a tree was read from no object');
  const root = context.lookup(rootReference, PDFDict);
  const made = new Map<Element, number>();
  const names = new Map<string, number>();
  forget(document, before, root, library);
  const index = openIndex(document, library);
  const roles = new Set<string>();
  const writeKid = (kid: Kid, parent: number, page: number | undefined): string => {
    if (kid.kind === 'element') return `${writeElement(kid, parent)} 0 R`;
    if (kid.kind === 'thing') {
      index.setThing(kid.object, parent);
      return `<</Type /OBJR\n/Obj ${kid.object} 0 R${onPage(kid.page)}>>`;
    }
    index.setContent(kid.page, kid.number, parent);
    return kid.page === page ? String(kid.number) : `<</Type /MCR${onPage(kid.page)}\n/MCID ${kid.number}>>`;
  };
  const writeElement = (element: Element, parent: number): number => {
    const { role, others, attributes, identifier, kids } = element;
    const reference = element.number === undefined ? context.nextRef() : PDFRef.of(element.number);
    const number = reference.objectNumber;
    if (element.number === undefined) made.set(element, number);
    roles.add(role);
    if (identifier !== undefined) names.set(identifier, number);
    const page = pageOf(kids);
    const written = kids.map((kid) => writeKid(kid, number, page));
    const list =
      written.length > 1 ? `\n/K [${written.join(' ')}]` : written[0] === undefined ? '' : `\n/K ${written[0]}`;
    const said = `${attributesText(attributes)}${identifier === undefined ? '' : `\n/ID ${identifier}`}`;
    context.assign(
      reference,
      new WrittenObject(`<</Type /StructElem\n/S /${role}${others}\n/P ${parent} 0 R${onPage(page)}${list}${said}>>`),
    );
    return number;
  };
  root.set(PDFName.of('K'), PDFRef.of(writeElement(tree, rootReference.objectNumber)));
  writeRoles(root, roles, document, library);
  index.write(root);
  writeNames(root, names, document, library);
  return { tree, made };
}

/** The index by which cells find the heads that they name. Source: ISO 32000-1, 14.7.2, table 322. */
function writeNames(
  root: Dictionary,
  names: ReadonlyMap<string, number>,
  { context }: PdfDocument,
  { PDFName, PDFRef, PDFString }: Library,
): void {
  if (names.size === 0) return;
  const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = sorted.flatMap(([name, object]) => [PDFString.of(name.slice(1, -1)), PDFRef.of(object)]);
  root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: entries })));
}

function pageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if (kid.kind === 'content') return kid.page;
  return undefined;
}

function onPage(page: number | undefined): string {
  return page === undefined ? '' : `\n/Pg ${page} 0 R`;
}

function attributesText(given: readonly Attribute[]): string {
  const written = [...byOwner(given)].map(
    ([owner, entries]) => `<</O /${owner}${[...entries].map(([key, value]) => `\n/${key} ${value}`).join('')}>>`,
  );
  if (written.length === 0) return '';
  return written.length > 1 ? `\n/A [${written.join(' ')}]` : `\n/A ${written[0]}`;
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
function openIndex({ context }: PdfDocument, { PDFDict, PDFName, PDFNumber, PDFRef }: Library) {
  /** The tags of a page's pieces, by their numbers there. */
  const pages = new Map<number, number[]>();
  const things = new Map<number, number>();
  const keyOf = (object: number, key: string) => {
    const found = context.lookup(PDFRef.of(object));
    return found instanceof PDFDict ? found.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() : undefined;
  };
  return {
    setContent(page: number, number: number, parent: number): void {
      const list = pages.get(page) ?? [];
      pages.set(page, list);
      list[number] = parent;
    },
    setThing(object: number, parent: number): void {
      const key = keyOf(object, 'StructParent');
      if (key !== undefined) things.set(key, parent);
    },
    write(root: Dictionary): void {
      const entries = new Map(things);
      for (const [page, list] of pages) {
        const key = keyOf(page, 'StructParents');
        if (key === undefined) continue;
        const parents = Array.from(list, (parent) => (parent === undefined ? 'null' : `${parent} 0 R`));
        entries.set(key, context.register(new WrittenObject(`[${parents.join(' ')}]`)).objectNumber);
      }
      const sorted = [...entries].sort(([a], [b]) => a - b);
      const numbers = sorted.map(([key, object]) => `${key} ${object} 0 R`).join(' ');
      root.set(PDFName.of('ParentTree'), context.register(new WrittenObject(`<</Nums [${numbers}]>>`)));
      root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
    },
  };
}

/** What was read of the tags and their index: where it stands in the document, it leaves it. */
function forget(
  { context }: PdfDocument,
  before: Element,
  root: Dictionary,
  { PDFArray, PDFDict, PDFName, PDFRef }: Library,
): void {
  const remove = (object: PDFObject | undefined) => {
    if (object instanceof PDFRef) context.delete(object);
  };
  const walk = ({ number, kids }: Element): void => {
    if (number !== undefined) context.delete(PDFRef.of(number));
    for (const kid of kids) if (isElement(kid)) walk(kid);
  };
  walk(before);
  const index = root.get(PDFName.of('ParentTree'));
  const numbers = context.lookupMaybe(index, PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  // Lists of tags, and tags, which have gone.
  for (const object of numbers) remove(object);
  remove(index);
  const removeNames = (names: PDFObject | undefined): void => {
    const kids = context.lookupMaybe(names, PDFDict)?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
    kids.forEach(removeNames);
    remove(names);
  };
  removeNames(root.get(PDFName.of('IDTree')));
}
