/** Whether the cells of each table stand under each other: each column of a page lies to the right of the one before. */
import type { Text } from '../../base/diagnostic.ts';
import { contentsOf, type Element, isElement } from '../tags/element.ts';
import { columnsIn } from '../tags/grid.ts';
import { rowsOf } from '../tags/tables.ts';
import { notInPlace, type PieceOf } from './order.ts';
import type { Piece } from './pieces.ts';

/** In points. */
const EDGE = 1;

/** A piece of a cell, which stands in these columns. */
interface Standing {
  readonly piece: Piece;
  readonly first: number;
  readonly last: number;
}

/** Each cell that stands under another column, told with its page. `order` has the pages by their objects, from 0. */
export function outOfColumn(tree: Element, pieceOf: PieceOf, order: ReadonlyMap<number, number>): readonly Text[] {
  const told: Text[] = [];
  const walk = (element: Element): void => {
    if (element.role === 'Table')
      for (const [page, standing] of pagesOf(element, pieceOf)) {
        const wrong = firstWrong(standing);
        if (wrong) told.push(notInPlace(order.get(page) ?? 0, wrong.piece.text));
      }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return told;
}

/** What stands on each page of a table, in which column. */
function pagesOf(table: Element, pieceOf: PieceOf): ReadonlyMap<number, readonly Standing[]> {
  const pages = new Map<number, Standing[]>();
  for (const [cell, [first, last]] of columnsIn(rowsOf(table)))
    for (const { page, number } of contentsOf(cell)) {
      const piece = pieceOf(page, number);
      if (!piece || piece.box[0] >= piece.box[2]) continue;
      const list = pages.get(page) ?? [];
      pages.set(page, list);
      list.push({ piece, first, last });
    }
  return pages;
}

/** Of two that overlap, the one that has fewer of its kind is not known: the later one is told. */
function firstWrong(standing: readonly Standing[]): Standing | undefined {
  /** How far right each column reaches. */
  const ends: number[] = [];
  for (const { last, piece } of standing) ends[last] = Math.max(ends[last] ?? -Infinity, piece.box[2]);
  let end = -Infinity;
  const before = Array.from(ends, (right = -Infinity) => {
    const reached = end;
    end = Math.max(end, right);
    return reached;
  });
  return standing.find(({ first, piece }) => piece.box[0] < (before[first] ?? -Infinity) - EDGE);
}
