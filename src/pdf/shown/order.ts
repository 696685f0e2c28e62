/** Whether the things of a page stand where they are to be read: rows below each other, cells side by side, in the order of the tags. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { around } from '../tags/box.ts';
import { attributeOf, type Element, isElement, type Kid } from '../tags/element.ts';
import type { Box } from '../tags/index.ts';
import { INLINE } from '../tags/marks.ts';
import { follows, type Piece } from './pieces.ts';

/** The piece of a page, by the object of the page and its number there. */
export type PieceOf = (page: number, number: number) => Piece | undefined;

/** What something fills on each page, by the object of the page. */
type Parts = ReadonlyMap<number, Box>;

/** In points. */
const EDGE = 1;

/** Each place where it is not so, told with the page. `order` has the pages by their objects, from 0. */
export function disorder(tree: Element, pieceOf: PieceOf, order: ReadonlyMap<number, number>): readonly Text[] {
  const told: Text[] = [];
  const tell = (page: number, text: string) => {
    told.push(notInPlace(order.get(page) ?? 0, text));
  };
  const textOf = (kid: Kid): string =>
    isElement(kid)
      ? kid.kids.map(textOf).join('')
      : kid.kind === 'content'
        ? (pieceOf(kid.page, kid.number)?.text ?? '')
        : '';
  const walk = (element: Element): Parts => {
    // Charts are compared with what they should be, place by place.
    if (element.role === 'Figure') return boxesIn(element);
    const kids = element.kids.filter((kid) => kid.kind !== 'thing');
    if (kids.some((kid) => !isElement(kid) || INLINE.has(kid.role))) readOn(element);
    const all = new Map<number, Box>();
    let before: Parts | undefined;
    for (const kid of kids) {
      const parts = isElement(kid) ? walk(kid) : boxesOf(kid.page, kid.number);
      const isInline = !isElement(kid) || INLINE.has(kid.role);
      const wrong = before && !isInline ? misplaced(before, parts, element.role) : undefined;
      if (wrong !== undefined) tell(wrong, textOf(kid));
      const reaches = isElement(kid) && Number(attributeOf(kid, 'RowSpan') ?? 1) > 1;
      if (!reaches) for (const [page, box] of parts) all.set(page, around(all.get(page), box));
      if (parts.size > 0) before = parts;
    }
    return all;
  };
  const boxesOf = (page: number, number: number): Parts => {
    const piece = pieceOf(page, number);
    return piece ? new Map([[page, piece.box]]) : new Map();
  };
  const boxesIn = (element: Element): Parts => {
    const all = new Map<number, Box>();
    for (const kid of element.kids) {
      const parts = isElement(kid) ? boxesIn(kid) : kid.kind === 'content' ? boxesOf(kid.page, kid.number) : new Map();
      for (const [page, box] of parts) all.set(page, around(all.get(page), box));
    }
    return all;
  };
  /** The page on which it is so; undefined where all is well. */
  const misplaced = (before: Parts, after: Parts, role: string): number | undefined => {
    for (const [page, box] of after) {
      const other = before.get(page);
      if (other) {
        const isBelow = box[3] <= other[1] + EDGE;
        const isBeside = box[0] >= other[2] - EDGE;
        if (role === 'TR' ? !isBeside : ROWS.has(role) ? !isBelow : !isBelow && !isBeside) return page;
      }
    }
    if (role === 'TR' || role === 'LI') return undefined;
    const [last, first] = [Math.max(...places(before)), Math.min(...places(after))];
    return first < last ? [...after.keys()][0] : undefined;
  };
  const places = (parts: Parts) => [...parts.keys()].map((page) => order.get(page) ?? 0);
  /** The lines of a paragraph, with what stands within them. */
  const readOn = (element: Element) => {
    let before: Piece | undefined;
    let place = -1;
    const walkLine = (kid: Kid): void => {
      if (isElement(kid)) {
        if (INLINE.has(kid.role)) kid.kids.forEach(walkLine);
        else before = undefined;
      } else if (kid.kind === 'content') {
        const piece = pieceOf(kid.page, kid.number);
        const [last, first] = [before?.letters.at(-1), piece?.letters[0]];
        const number = order.get(kid.page) ?? 0;
        if (last && first && (number < place || (number === place && !follows(last, first))))
          tell(kid.page, piece?.text ?? '');
        if (piece) [before, place] = [piece, number];
      }
    };
    element.kids.forEach(walkLine);
  };
  walk(tree);
  return told;
}

/** `page` counts from 0. */
export function notInPlace(page: number, text: string): Text {
  const place = page + 1;
  return {
    id: `halaman PDF ke-${place}: ${quoted(text.slice(0, 40))} tidak berdiri di tempatnya`,
    en: `page ${place} of the PDF: ${quoted(text.slice(0, 40))} does not stand in its place`,
  };
}

const ROWS = new Set(['Table', 'THead', 'TBody', 'TFoot', 'L']);
