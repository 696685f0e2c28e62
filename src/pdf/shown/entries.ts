/** Whether a report has no lists and actions but those that lkj writes: nothing runs or opens by itself, and a link leads to a place or an address. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { quoted } from '../../base/quote.ts';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import type { Element } from '../tags/element.ts';
import { assertKeys } from './keys.ts';
import { Strange } from './strange.ts';
import { assertTagged } from './tagged.ts';

const CATALOG =
  'Type,Pages,Dests,MarkInfo,StructTreeRoot,Outlines,ViewerPreferences,Lang,PageLabels,OutputIntents,Metadata,Names,AF,PieceInfo,Version';
const ITEM = 'Title,Parent,Prev,Next,First,Last,Count,Dest,SE';
/** What a report may lead to outside. */
const ADDRESS = /^(?:https?|mailto):/i;

/** Throws Strange. */
export async function assertEntries(document: PdfDocument, tree: Element | undefined): Promise<void> {
  const { catalog } = document;
  const library = await loadLibrary();
  const { PDFDict, PDFName } = library;
  const below = (key: string) => catalog.lookupMaybe(PDFName.of(key), PDFDict);
  assertKeys(catalog, CATALOG.split(','));
  assertKeys(below('Names') ?? catalog.context.obj({}), ['EmbeddedFiles']);
  assertKeys(below('ViewerPreferences') ?? catalog.context.obj({}), ['Type', 'DisplayDocTitle']);
  assertBookmarks(below('Outlines'), library);
  assertCounts(document, library);
  if (tree) assertTagged(document, tree, library);
  for (const { node } of document.getPages())
    for (const reference of node.Annots()?.asArray() ?? []) {
      const annotation = node.context.lookup(reference);
      if (annotation instanceof PDFDict) assertAction(annotation, library);
    }
}

/** Some programs go by the number of pages that is told, others by the pages. */
function assertCounts(document: PdfDocument, { PDFName, PDFNumber }: Library): void {
  const counts = new Map<Dictionary, number>();
  for (const { node } of document.getPages())
    for (let above = node.Parent(); above; above = above.Parent()) counts.set(above, (counts.get(above) ?? 0) + 1);
  for (const [pages, count] of counts) {
    const told = pages.lookup(PDFName.of('Count'));
    if (!(told instanceof PDFNumber) || told.asNumber() !== count)
      throw new Strange('jumlah halaman yang disebut lain', 'a number of pages that is told otherwise');
  }
}

function assertBookmarks(outlines: Dictionary | undefined, { PDFDict, PDFName }: Library): void {
  if (!outlines) return;
  assertKeys(outlines, ['Type', 'Count', 'First', 'Last']);
  const met = new Set<Dictionary>();
  const waiting = [outlines.lookup(PDFName.of('First'))];
  for (const item of waiting) {
    if (!(item instanceof PDFDict)) continue;
    if (met.has(item)) throw new Strange('markah yang berputar', 'bookmarks that go in a circle');
    met.add(item);
    assertKeys(item, ITEM.split(','));
    waiting.push(item.lookup(PDFName.of('First')), item.lookup(PDFName.of('Next')));
  }
}

/** A place of the report, or an address of the web. */
function assertAction(annotation: Dictionary, { PDFDict, PDFHexString, PDFName, PDFString }: Library): void {
  if (!annotation.has(PDFName.of('A'))) return;
  const action = annotation.lookup(PDFName.of('A'));
  if (!(action instanceof PDFDict)) throw led('');
  const kind = String(action.get(PDFName.of('S')));
  if (kind !== '/GoTo' && kind !== '/URI') throw led(kind);
  assertKeys(action, ['Type', 'S', kind === '/URI' ? 'URI' : 'D']);
  const address = action.lookup(PDFName.of('URI'));
  const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
  if (kind === '/URI' && !ADDRESS.test(text)) throw led(text);
}

function led(where: string): Strange {
  return new Strange(`tautan yang menjalankan ${quoted(where)}`, `a link that runs ${quoted(where)}`);
}
