/** What a report says beside its pages: bookmarks, the title of its window, labels of pages, descriptions of pictures and links. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { percentDecoded } from '../../base/percent.ts';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { lowerRoman } from '../labels.ts';
import { latin1 } from '../latin1.ts';
import { contentOf } from '../stream.ts';
import { type Element, isElement, type Kid } from '../tags/element.ts';
import { xmp } from '../xmp.ts';

export interface Said {
  readonly bookmarks: readonly string[];
  /** Title, author and so on by their keys, of which some may be nobody's. */
  readonly properties: ReadonlyMap<string, string>;
  /** The metadata says the same as the properties, and no more. */
  readonly isRepeated: boolean;
  readonly labels: readonly string[];
  /** In the order of the tags. */
  readonly descriptions: readonly string[];
  /** What each link says of itself, and its words on the page, which count from 0. */
  readonly links: readonly { readonly says: string; readonly words: string; readonly page: number }[];
  /** Where each link leads, in the order of the tags: `#tabel-capaian` or an address; last those without a tag. */
  readonly leads: readonly string[];
  /** On which page each bookmark is, from 0, and how far up. */
  readonly places: readonly Place[];
}

/** Not a number where it is said in another way than Chromium does. */
export type Place = readonly [page: number, up: number];

/** What of a tag says nothing to a reader; that of attributes is said by their texts. */
const SILENT = new Set(['/Type', '/S', '/P', '/Pg', '/K', '/A', '/ID', '/Lang']);

export async function readSaid(
  document: PdfDocument,
  tree: Element,
  textOf: (page: number, number: number) => string,
): Promise<Said> {
  const library = await loadLibrary();
  const { context, catalog } = document;
  const { PDFDict, PDFName, PDFRef, PDFStream } = library;
  const name = (key: string) => PDFName.of(key);
  const descriptions: string[] = [];
  const words = new Map<number, string>();
  const leads: string[] = [];
  const leadOf = (number: number) => leadIn(context.lookup(PDFRef.of(number)), library);
  const whole = (kid: Kid): string => {
    if (kid.kind === 'content') return textOf(kid.page, kid.number);
    return isElement(kid) ? kid.kids.map(whole).join('') : '';
  };
  const walk = (element: Element): void => {
    const tag = element.number === undefined ? undefined : context.lookup(PDFRef.of(element.number));
    if (tag instanceof PDFDict)
      for (const key of tag.keys())
        if (!SILENT.has(key.asString())) descriptions.push(wordsOf(tag.lookup(key), library));
    for (const { value } of element.attributes) if (/^[(<]/.test(value)) descriptions.push(value);
    const things = element.kids.flatMap((kid) => (kid.kind === 'thing' ? [leadOf(kid.object)] : []));
    // One on two lines is two on the page.
    if (things.length > 0) leads.push([...new Set(things)].join(' '));
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid);
      if (kid.kind === 'thing') words.set(kid.object, whole(element));
    }
  };
  walk(tree);
  const links = document.getPages().flatMap(({ node }, page) =>
    (node.Annots()?.asArray() ?? []).map((reference) => {
      const link = context.lookup(reference);
      const says = link instanceof PDFDict ? wordsOf(link.lookup(name('Contents')), library) : '';
      const number = reference instanceof PDFRef ? reference.objectNumber : -1;
      if (!words.has(number)) leads.push(leadIn(link, library));
      return { says, words: words.get(number) ?? '', page };
    }),
  );
  const information = context.lookup(context.trailerInfo.Info);
  const entries = information instanceof PDFDict ? information.entries() : [];
  const properties = new Map(
    entries.map(([key, value]) => [key.asString().slice(1), wordsOf(context.lookup(value), library)]),
  );
  const metadata = catalog.lookup(name('Metadata'));
  const repeated = metadata instanceof PDFStream ? latin1(contentOf(metadata) ?? new Uint8Array()) : '';
  const items = bookmarksOf(catalog.lookup(name('Outlines')), library);
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index]));
  return {
    bookmarks: items.map((item) => wordsOf(item.lookup(name('Title')), library)),
    places: items.map((item) => placeIn(item.lookup(name('Dest')), pages, library)),
    leads,
    properties,
    isRepeated: claims.some((one) => repeated === asBytes(metadataOf(properties, one))),
    labels: labelsIn(catalog.lookup(name('PageLabels')), document.getPageCount(), library),
    descriptions,
    links,
  };
}

const claims = [
  { archivable: 'A', accessible: true },
  { archivable: 'U', accessible: false },
  { accessible: false },
] as const;

function metadataOf(properties: ReadonlyMap<string, string>, claim: (typeof claims)[number]): string {
  const of = (key: string) => properties.get(key) ?? '';
  const date = of('ModDate').replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z?.*$/s, '$1-$2-$3T$4:$5:$6');
  const [title, author, subject, creator] = ['Title', 'Author', 'Subject', 'Creator'].map(of);
  return xmp({
    title: title ?? '',
    author: author ?? '',
    subject: subject ?? '',
    creator: creator ?? '',
    producer: of('Producer'),
    date,
    ...claim,
  });
}

function asBytes(text: string): string {
  return latin1(new TextEncoder().encode(text));
}

function wordsOf(object: PDFObject | undefined, { PDFHexString, PDFString }: Library): string {
  if (object === undefined) return '';
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : String(object);
}

/** In their order, each before those below it; `assertEntries` has seen that there is no circle. */
function bookmarksOf(outlines: PDFObject | undefined, { PDFDict, PDFName }: Library): readonly Dictionary[] {
  const found: Dictionary[] = [];
  const met = new Set<Dictionary>();
  const waiting = [outlines instanceof PDFDict ? outlines.lookup(PDFName.of('First')) : undefined];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (!(item instanceof PDFDict) || met.has(item)) continue;
    met.add(item);
    found.push(item);
    waiting.push(item.lookup(PDFName.of('Next')), item.lookup(PDFName.of('First')));
  }
  return found;
}

function placeIn(place: PDFObject | undefined, pages: ReadonlyMap<string, number>, { PDFArray }: Library): Place {
  if (!(place instanceof PDFArray) || String(place.get(1)) !== '/XYZ') return [Number.NaN, Number.NaN];
  return [pages.get(String(place.get(0))) ?? Number.NaN, Number(String(place.get(3)))];
}

/** `#` and the name of a place of the report, or an address; what is neither stands as it is written. */
function leadIn(link: PDFObject | undefined, { PDFDict, PDFHexString, PDFName, PDFString }: Library): string {
  if (!(link instanceof PDFDict)) return '';
  const action = link.lookup(PDFName.of('A'));
  const place = link.get(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.get(PDFName.of('D')) : undefined);
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  const text = address ?? place;
  if (text instanceof PDFName) return `#${percentDecoded(text.decodeText())}`;
  if (!(text instanceof PDFString || text instanceof PDFHexString)) return String(text);
  return address ? text.decodeText() : `#${percentDecoded(text.decodeText())}`;
}

/** The label of each page; none where they are counted in another way than lkj does. */
export async function readLabels(document: PdfDocument): Promise<readonly string[]> {
  const library = await loadLibrary();
  return labelsIn(document.catalog.lookup(library.PDFName.of('PageLabels')), document.getPageCount(), library);
}

/** Of each page. Source: ISO 32000-1, 12.4.2; of the ways to count those that lkj writes. */
function labelsIn(tree: PDFObject | undefined, count: number, library: Library): readonly string[] {
  const { PDFArray, PDFDict, PDFName, PDFNumber } = library;
  const list = tree instanceof PDFDict && tree.keys().length === 1 ? tree.lookup(PDFName.of('Nums')) : undefined;
  const labels: string[] = Array.from({ length: count }, () => '');
  if (!(list instanceof PDFArray)) return [];
  for (let at = 0; at + 1 < list.size(); at += 2) {
    const [start, range] = [list.lookup(at), list.lookup(at + 1)];
    if (!(start instanceof PDFNumber) || !(range instanceof PDFDict)) return [];
    const way = String(range.get(PDFName.of('S')) ?? '');
    if (range.keys().some((key) => key !== PDFName.of('S')) || !['', '/r', '/D'].includes(way)) return [];
    for (let page = start.asNumber(); page < count; page++) {
      const number = page - start.asNumber() + 1;
      labels[page] = way === '/r' ? lowerRoman(number) : way === '/D' ? String(number) : '';
    }
  }
  return labels;
}
