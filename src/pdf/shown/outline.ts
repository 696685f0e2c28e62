/** What the tags of a report say that its texts are: headings, lists, captions, and cells in their rows and columns. */
import { attributeOf, type Element, isElement, type Kid } from '../tags/element.ts';
import { columnsIn, spanOf } from '../tags/grid.ts';
import { groupHeadOf } from '../tags/groups.ts';
import { rowsOf } from '../tags/tables.ts';

export interface Part {
  readonly kind: 'heading' | 'list' | 'item' | 'caption' | 'figure' | 'table' | 'cell';
  /** The level of a heading; of a cell row, first and last column, and how many rows it fills, from 0. */
  readonly place: string;
  /** Of a cell what it heads: `Column`, `Row`, or nothing. */
  readonly heads: string;
  readonly text: string;
  /** The object of the page on which it begins. */
  readonly page: number;
}

/** In their order. Cells without a text are left out: Chromium does not tag them. */
export function outlineOf(tree: Element, textOf: (page: number, number: number) => string): readonly Part[] {
  const parts: Part[] = [];
  const whole = (kid: Kid): string => {
    if (kid.kind === 'content') return textOf(kid.page, kid.number);
    return isElement(kid) && kid.role !== 'Lbl' ? kid.kids.map(whole).join('') : '';
  };
  const pageOf = (element: Element): number => {
    for (const kid of element.kids) {
      const page = kid.kind === 'content' ? kid.page : isElement(kid) ? pageOf(kid) : 0;
      if (page > 0) return page;
    }
    return 0;
  };
  const add = (kind: Part['kind'], element: Element, place = '', heads = '') =>
    void parts.push({
      kind,
      place,
      heads,
      text: kind === 'list' || kind === 'table' ? '' : whole(element),
      page: pageOf(element),
    });
  const walk = (element: Element, cells: ReadonlyMap<Element, string>): void => {
    const { role } = element;
    const kind = KINDS[role];
    if (kind === 'cell') {
      const scope = (attributeOf(element, 'Scope') ?? '').slice(1);
      if (whole(element).trim() !== '')
        add(kind, element, cells.get(element) ?? 'no row', role === 'TH' ? scope || 'nothing' : '');
    } else if (kind) add(kind, element, kind === 'heading' ? role.slice(1) : '');
    const below = role === 'Table' ? placesIn(rowsOf(element)) : cells;
    for (const kid of element.kids) if (isElement(kid)) walk(kid, below);
  };
  walk(tree, new Map());
  return parts;
}

const KINDS: Readonly<Record<string, Part['kind']>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, 'heading' as const])),
  L: 'list',
  LI: 'item',
  Caption: 'caption',
  Figure: 'figure',
  Table: 'table',
  TH: 'cell',
  TD: 'cell',
};

/** Where each cell of the rows stands. */
export function placesIn(rows: readonly Element[]): ReadonlyMap<Element, string> {
  const columns = columnsIn(rows);
  return new Map(
    rows.flatMap((row, index) =>
      row.kids.filter(isElement).map((cell) => {
        const [first = -1, last = -1] = columns.get(cell) ?? [];
        return [cell, `${index} ${first} ${last} ${spanOf(cell, 'RowSpan')}`] as const;
      }),
    ),
  );
}

/** The first cell that names a header which stands neither over it nor beside it, nor heads its group, in each table. */
export function wrongHeaders(tree: Element): readonly Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    if (element.role === 'Table') {
      const rows = rowsOf(element);
      const groups = groupsIn(rows);
      const cells = [...placesIn(rows)].map(([cell, place]) => [cell, place.split(' ').map(Number)] as const);
      const named = new Map(cells.flatMap(([cell, place]) => (cell.identifier ? [[cell.identifier, place]] : [])));
      const wrong = cells.find(([cell, place]) =>
        (attributeOf(cell, 'Headers') ?? '').match(/\([^)]*\)|<[^>]*>/g)?.some((header) => {
          const other = named.get(header);
          if (header === groups.get(cell)) return false;
          return !other || !(areBeside(place, other) || areBeside(turned(place), turned(other)));
        }),
      );
      if (wrong) found.push(wrong[0]);
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return found;
}

/** The name of the group in which each cell stands. */
function groupsIn(rows: readonly Element[]): ReadonlyMap<Element, string> {
  let name: string | undefined;
  return new Map(
    rows.flatMap((row) => {
      name = groupHeadOf(row)?.identifier ?? name;
      return row.kids.flatMap((cell) => (isElement(cell) && name !== undefined ? [[cell, name] as const] : []));
    }),
  );
}

/** Whether they share a row. */
function areBeside(
  [row = 0, , , rows = 1]: readonly number[],
  [other = 0, , , others = 1]: readonly number[],
): boolean {
  return row < other + others && other < row + rows;
}

/** Rows for columns. */
function turned([row = 0, first = 0, last = 0, rows = 1]: readonly number[]): readonly number[] {
  return [first, row, row + rows - 1, last - first + 1];
}
