/** Makes the tags of a printed PDF those that PDF/UA-1 and PDF/A-3a ask for, as far as they can be made. */
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import { latin1 } from '../latin1.ts';
import type { Packer } from '../packer.ts';
import { contentOf, rememberContent } from '../stream.ts';
import { fontReader } from '../typefaces.ts';
import type { Box } from './box.ts';
import { type Claims, judge } from './claims.ts';
import type { Content, Element } from './element.ts';
import { describeLinks } from './links.ts';
import { marksOf } from './marks.ts';
import { mendTree } from './mend.ts';
import { type Rewritten, rewritePage } from './rewrite.ts';
import { type Standing, writeTree } from './write.ts';

export type { Box } from './box.ts';
export { canonical, placesOf } from './canonical.ts';
export type { Claims } from './claims.ts';
export type { Element } from './element.ts';
export { markGroups, type PageRow } from './groups.ts';
export { type PlainTag, readTag } from './plain-tag.ts';
export { type PlainTags, readTree } from './read.ts';
export { scan } from './scan.ts';
export { track } from './tracker.ts';
export type { Standing } from './write.ts';

interface Mended {
  /** What can be claimed of it now. */
  readonly claims: Claims;
  /** The numbers of the slots that were filled. */
  readonly filled: readonly number[];
  /** As it was written. */
  readonly standing: Standing | undefined;
}

/**
 * Fills the slots of its pages too, for each page is read and written once. `before` is the tree as it was read; `labels` are
 * by the number of their slot.
 */
export async function mendTags(
  document: PdfDocument,
  before: Element | undefined,
  { labels, packer }: { readonly labels: readonly string[]; readonly packer: Packer },
): Promise<Mended> {
  const library = await loadLibrary();
  const pages = before && (await rewritePages(document, { tree: before, labels }, library));
  if (!before || !pages) {
    const standing = before && (await writeTree(document, before, before));
    return { claims: { archivable: 'B', accessible: false }, filled: [], standing };
  }
  const isArtifact = ({ page, number }: Content) => pages.get(page)?.artifacts.has(number) ?? false;
  const texts = textsOf(pages);
  const tree = mendTree(before, { isArtifact, gained: gainedBy(pages), boxes: boxesOf(pages), texts });
  replaceDrawings(document, pages, packer, library);
  const standing = await writeTree(document, before, tree);
  await describeLinks(document, before, texts);
  const rewritten = [...pages.values()];
  const filled = rewritten.flatMap((page) => page.filled);
  return { claims: judge(document, tree, rewritten, library), filled, standing };
}

/** By the number of the page's object. */
type Pages = ReadonlyMap<number, Rewritten>;

/** Undefined where one of them cannot be read; nothing is changed then. */
async function rewritePages(
  document: PdfDocument,
  { tree, labels }: { readonly tree: Element; readonly labels: readonly string[] },
  { PDFStream }: Library,
): Promise<Pages | undefined> {
  const marks = marksOf(tree);
  const fontsOf = await fontReader(document);
  const pages = new Map<number, Rewritten>();
  for (const { ref, node } of document.getPages()) {
    const [stream, resources] = [node.Contents(), node.Resources()];
    const bytes = stream instanceof PDFStream ? contentOf(stream) : undefined;
    const fonts = resources ? fontsOf(resources) : new Map();
    const rewritten = bytes && rewritePage(latin1(bytes), marks.get(ref.objectNumber) ?? new Map(), fonts, labels);
    if (!rewritten) return undefined;
    pages.set(ref.objectNumber, rewritten);
  }
  return pages;
}

/** In the place of the old ones. */
function replaceDrawings({ context }: PdfDocument, pages: Pages, packer: Packer, library: Library): void {
  const { PDFDict, PDFName, PDFRef } = library;
  for (const [page, { drawing }] of pages) {
    const place = context.lookup(PDFRef.of(page), PDFDict).get(PDFName.of('Contents'));
    if (!(place instanceof PDFRef)) continue;
    const content = Buffer.from(drawing, 'latin1');
    const stream = context.stream(packer.pack(content), { Filter: 'FlateDecode' });
    rememberContent(stream, content);
    context.assign(place, stream);
  }
}

function gainedBy(pages: Pages): ReadonlyMap<Element, readonly Content[]> {
  const gained = new Map<Element, Content[]>();
  for (const [page, rewritten] of pages)
    for (const { figure, number } of rewritten.gained)
      gained.set(figure, [...(gained.get(figure) ?? []), { kind: 'content', page, number }]);
  return gained;
}

/** What stands on two pages is said in one. */
function textsOf(pages: Pages): ReadonlyMap<Element, string> {
  const texts = new Map<Element, string>();
  for (const page of pages.values())
    for (const [element, text] of page.texts) texts.set(element, [texts.get(element) ?? '', text].join(' ').trim());
  return texts;
}

/** Of the pictures that are on one page. Source: ISO 32000-1, table 344. */
function boxesOf(pages: Pages): ReadonlyMap<Element, Box> {
  const found = [...pages.values()].flatMap(({ boxes }) => [...boxes]);
  const counted = new Map<Element, number>();
  for (const [figure] of found) counted.set(figure, (counted.get(figure) ?? 0) + 1);
  return new Map(found.filter(([figure]) => counted.get(figure) === 1).map(([figure, box]) => [figure, rounded(box)]));
}

/** Outwards, to a hundredth of a point. */
function rounded([left, bottom, right, top]: Box): Box {
  const [down, up] = [
    (value: number) => Math.floor(value * 100) / 100,
    (value: number) => Math.ceil(value * 100) / 100,
  ];
  return [down(left), down(bottom), up(right), up(top)];
}
