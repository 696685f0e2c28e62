/** The cells of a table in their columns. */
import { attributeOf, type Element, isElement, made } from './element.ts';

/** Every row fills the same columns, with the cells that reach down into it. Source: ISO 14289-1, 7.5. */
export function isRegular(rows: readonly Element[]): boolean {
  const { widths, isClosed } = layOut(rows, (row) => cellsOf(row));
  return isClosed && widths.every((width) => width === widths[0]);
}

/** The first and the last column of each cell, from 0. */
export function columnsIn(rows: readonly Element[]): ReadonlyMap<Element, readonly [first: number, last: number]> {
  const { places } = layOut(rows, cellsOf);
  return new Map([...places].map(([cell, first]) => [cell, [first, first + spanOf(cell, 'ColSpan') - 1]]));
}

/**
 * Chromium leaves out a cell that is empty, and those behind it move to the left: the headers that a cell names say where it
 * was. `1 | Program | | 5`, its 5 with the fourth header, comes as three cells, and has four again. A head lacks its corner.
 */
export function fillRows(heads: readonly Element[], body: readonly Element[]): readonly (readonly Element[])[] {
  const width = Math.max(0, ...layOut([...heads, ...body], cellsOf).widths);
  const filledHeads: Element[] = [];
  layOut(heads, (row, free) => {
    const missing = free.count(width) - cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0);
    return keep(filledHeads, row, [...empties(missing), ...cellsOf(row)]);
  });
  const columns = columnsOf(filledHeads);
  const filledBody: Element[] = [];
  layOut(body, (row, free) => {
    const cells: Element[] = [];
    const all = free.count(width);
    let left = all;
    for (const cell of cellsOf(row)) {
      const wanted = headersOf(cell).flatMap((header) => columns.get(header) ?? []);
      // Of a header over several columns and one below it, the one below.
      const place = Math.max(0, ...wanted);
      const before = free.count(place) - (all - left);
      cells.push(...empties(before), cell);
      left -= Math.max(0, before) + spanOf(cell, 'ColSpan');
    }
    return keep(filledBody, row, [...cells, ...empties(left)]);
  });
  return [filledHeads, filledBody];
}

/** What the rows above leave of a row. */
interface Free {
  /** How many columns before this one are free. */
  count(column: number): number;
}

interface Layout {
  /** How far each row reaches. */
  readonly widths: readonly number[];
  /** No cell reaches down further than there are rows. */
  readonly isClosed: boolean;
  readonly places: ReadonlyMap<Element, number>;
}

function layOut(rows: readonly Element[], cells: (row: Element, free: Free) => readonly Element[]): Layout {
  /** For how many rows more each column is taken. */
  let taken: readonly number[] = [];
  const places = new Map<Element, number>();
  const widths = rows.map((row) => {
    const above = taken;
    const isTaken = (column: number) => (above[column] ?? 0) > 0;
    const counts = [0];
    const count = (end: number) => {
      for (let column = counts.length - 1; column < end; column++)
        counts.push((counts[column] ?? 0) + (isTaken(column) ? 0 : 1));
      return counts[end] ?? 0;
    };
    const next = above.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of cells(row, { count })) {
      while (isTaken(column)) column++;
      places.set(cell, column);
      for (let width = spanOf(cell, 'ColSpan'); width > 0; width--) next[column++] = spanOf(cell, 'RowSpan') - 1;
    }
    taken = next;
    return Math.max(column, above.findLastIndex((left) => left > 0) + 1);
  });
  return { widths, places, isClosed: taken.every((left) => left <= 0) };
}

/** The column of each header that a cell can name. */
function columnsOf(heads: readonly Element[]): ReadonlyMap<string, number> {
  const { places } = layOut(heads, cellsOf);
  return new Map([...places].flatMap(([{ identifier }, column]) => (identifier ? [[identifier, column]] : [])));
}

export function headersOf(cell: Element): readonly string[] {
  return (attributeOf(cell, 'Headers') ?? '').match(/\([^)]*\)|<[^>]*>/g) ?? [];
}

function keep(rows: Element[], row: Element, cells: readonly Element[]): readonly Element[] {
  rows.push({ ...row, kids: cells });
  return cells;
}

function empties(count: number): readonly Element[] {
  return Array.from({ length: Math.max(0, count) }, () => made('TD', []));
}

function cellsOf({ kids }: Element): readonly Element[] {
  return kids.filter(isElement);
}

export function spanOf(cell: Element, key: 'ColSpan' | 'RowSpan'): number {
  const span = Number(attributeOf(cell, key) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
