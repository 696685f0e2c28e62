/** Mends what Chromium's tags lack or have too much of, in one walk from the leaves up. */
import { attributeOf, type Content, contentsOf, type Element, isElement, type Kid, made } from './element.ts';
import { mendTable } from './tables.ts';

/** Pieces of the drawing that are no longer part of the tree, and those that pictures gain. */
interface Changes {
  readonly isArtifact: (content: Content) => boolean;
  /** By the picture as it was read. */
  readonly gained: ReadonlyMap<Element, readonly Content[]>;
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  /** What the labels of lists say. */
  readonly texts: ReadonlyMap<Element, string>;
}

export function mendTree(tree: Element, changes: Changes): Element {
  const mended = mend(tree, changes);
  return { ...mended, kids: mendHeadings(mended.kids.flatMap((kid) => settle(kid, mended.role))) };
}

function mend(element: Element, changes: Changes): Element {
  const kept = element.kids.filter((kid) => kid.kind !== 'content' || !changes.isArtifact(kid));
  const kids = kept.map((kid) => (isElement(kid) ? mend(kid, changes) : kid)).filter((kid) => !isEmpty(kid));
  const settled =
    element.role === 'NonStruct' || element.role === 'Document'
      ? kids
      : kids.flatMap((kid) => settle(kid, element.role));
  return mendRole({ ...element, kids: settled }, element, changes);
}

/** Left behind where all that was in it is decoration. Cells and the like stand for something even when empty. */
function isEmpty(kid: Kid): boolean {
  return (
    isElement(kid) && kid.kids.length === 0 && (kid.role === 'NonStruct' || kid.role === 'P' || kid.role === 'Caption')
  );
}

function mendRole(element: Element, before: Element, changes: Changes): Element {
  switch (element.role) {
    case 'Table':
      return mendTable(element);
    case 'L':
      return mendList(element, before, changes);
    case 'LI':
      return mendItem(element);
    case 'Figure':
      return mendFigure(element, before, changes);
    default:
      return element;
  }
}

/** Chromium does not say how a list with letters counts; its first label does. Source: ISO 32000-1, table 347. */
function mendList(list: Element, before: Element, { texts }: Changes): Element {
  const first = before.kids.flatMap((item) => (isElement(item) ? item.kids : []));
  const label = first.find((kid) => isElement(kid) && kid.role === 'Lbl');
  if (!label || !isElement(label) || attributeOf(list, 'ListNumbering') !== undefined) return list;
  const numbering = { owner: 'List', key: 'ListNumbering', value: `/${numberingOf((texts.get(label) ?? '').trim())}` };
  return { ...list, attributes: [...list.attributes, numbering] };
}

/** `i.` → LowerRoman, `a)` → LowerAlpha, `•` → Disc. */
function numberingOf(label: string): string {
  if (/^\d/.test(label)) return 'Decimal';
  const letter = /^[a-z]+(?=[.)]|$)/i.exec(label)?.[0];
  if (letter === undefined) return 'Disc';
  const family = /^[ivx]+$/i.test(letter) ? 'Roman' : 'Alpha';
  return (letter === letter.toLowerCase() ? 'Lower' : 'Upper') + family;
}

/** An item holds its label and its body, nothing else. Source: ISO 32000-1, table 336. */
function mendItem(item: Element): Element {
  const isPart = (kid: Kid) => isElement(kid) && (kid.role === 'Lbl' || kid.role === 'LBody');
  const rest = item.kids.filter((kid) => !isPart(kid));
  const parts = item.kids.filter(isPart);
  return { ...item, kids: rest.length === 0 ? parts : [...parts, made('LBody', rest)] };
}

/** `figure` and the picture in it come as two figures: the outer one only holds picture and caption together. What has an alternative text is not read. */
function mendFigure(figure: Element, before: Element, { gained, boxes }: Changes): Element {
  if (figure.kids.some((kid) => isElement(kid) && kid.role === 'Figure')) return { ...figure, role: 'Div' };
  const box = boxes.get(before);
  const attributes = box ? [{ owner: 'Layout', key: 'BBox', value: `[${box.join(' ')}]` }] : [];
  return {
    ...figure,
    kids: [...(figure.isDescribed ? contentsOf(figure) : figure.kids), ...(gained.get(before) ?? [])],
    attributes: [...figure.attributes, ...attributes],
  };
}

/** What text may not stand in directly. Source: ISO 32000-1, 14.8.4.2. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'NonStruct']);

/** Text, and what stands within a line of it. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Sub', 'Figure', 'Lbl']);

/** Gives the boxes without a meaning one, by what they hold and what they stand in; or leaves them out. */
function settle(kid: Kid, parent: string): readonly Kid[] {
  if (!isElement(kid) || kid.role !== 'NonStruct') return [kid];
  const isRun = kid.kids.every((inner) => !isElement(inner));
  // Only a tag can say of a word that it is in another language.
  const isKept = GROUPING.has(parent) || kid.isForeign;
  const inText = GROUPING.has(parent) ? 'P' : 'Span';
  if (isRun) return isKept ? [{ ...kid, role: inText }] : kid.kids;
  if (isLine(kid)) {
    const kids = kid.kids.flatMap((inner) => settle(inner, 'P'));
    return isKept ? [{ ...kid, role: inText, kids }] : kids;
  }
  const first = kid.kids[0];
  const role = first && isElement(first) && /^H[1-6]$/.test(first.role) ? 'Sect' : 'Div';
  const kids = kid.kids.flatMap((inner) => settle(inner, role));
  return role === 'Sect' || kid.isForeign ? [{ ...kid, role, kids }] : kids;
}

/** It holds runs of text and what stands among them. */
function isLine({ kids }: Element): boolean {
  return kids.every(
    (kid) =>
      !isElement(kid) || INLINE.has(kid.role) || (kid.role === 'NonStruct' && kid.kids.every((one) => !isElement(one))),
  );
}

/** A heading is at most one level below the one above it: where a level is skipped, those below move up. Source: ISO 14289-1, 7.4.2. */
function mendHeadings(kids: readonly Kid[]): readonly Kid[] {
  const open: number[] = [];
  const walk = (kid: Kid): Kid => {
    if (!isElement(kid)) return kid;
    const level = Number(/^H([1-6])$/.exec(kid.role)?.[1] ?? 0);
    if (level === 0) return { ...kid, kids: kid.kids.map(walk) };
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { ...kid, role: `H${open.length}` };
  };
  return kids.map(walk);
}
