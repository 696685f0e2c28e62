/** A table as a grid: each cell with the row and the column where it stands, and how far it reaches. */
import { isRow, type Meaning, type MeaningOf } from './cells.ts';
import { classesOf, type Element, elementsIn, hasClass, isElement } from './tree.ts';

/** Rows and columns count from 0. */
export interface Cell extends Meaning {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isHead: boolean;
  /** Whether its row is a sum, of all or of a part, or names the rows below it. */
  readonly jenisBaris: 'total' | 'subtotal' | 'grup' | 'subgrup' | undefined;
}

export interface Grid {
  readonly caption: Element | undefined;
  /** The part of the table's width that each column takes, of 1 in all. */
  readonly widths: readonly number[];
  /** How many of the first rows are heads. */
  readonly heads: number;
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Texts stand to the left, numbers to the right, all else in the middle. */
export function alignment({ jenis }: Cell) {
  return jenis === 'teks' ? 'left' : jenis === 'angka' ? 'right' : 'center';
}

export function gridOf(table: Element, meaning: MeaningOf): Grid {
  const head = table.children.filter(isElement).find(({ tag }) => tag === 'thead');
  const heads = head ? elementsIn(head, isRow).length : 0;
  const rows = elementsIn(table, isRow);
  const cells = place(rows, heads, meaning);
  // In one go: a budget may have thousands.
  const byRow: Cell[][] = rows.map(() => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const columns = Math.max(1, ...cells.map((cell) => cell.column + cell.columns));
  const caption = table.children.filter(isElement).find(({ tag }) => tag === 'caption');
  return { caption, widths: widthsOf(table, columns), heads, rows: byRow };
}

function place(rows: readonly Element[], heads: number, meaning: MeaningOf): readonly Cell[] {
  const placed: Cell[] = [];
  const covered = new Set<string>();
  for (const [row, element] of rows.entries()) {
    const isHead = row < heads;
    const jenisBaris = (['total', 'subtotal', 'grup', 'subgrup'] as const).find((name) => hasClass(element, name));
    const written = element.children.filter(isElement);
    let column = 0;
    for (const cell of written) {
      while (covered.has(`${row} ${column}`)) column += 1;
      const reach = { rows: span(cell, 'rowspan'), columns: span(cell, 'colspan') };
      const here: Cell = { ...meaning(cell), element: cell, row, column, ...reach, isHead, jenisBaris };
      cover(covered, here);
      placed.push(here);
      column += here.columns;
    }
  }
  return placed;
}

function cover(covered: Set<string>, { row, column, rows, columns }: Cell): void {
  for (let y = row; y < row + rows; y += 1) for (let x = column; x < column + columns; x += 1) covered.add(`${y} ${x}`);
}

function span({ attributes }: Element, name: 'rowspan' | 'colspan'): number {
  return Number(attributes.get(name) ?? '1');
}

/** As the style classes of the columns say, in half percents; columns without them share what is there. */
function widthsOf(table: Element, columns: number): readonly number[] {
  const steps = elementsIn(table, ({ tag }) => tag === 'col').map((col) =>
    Number(/^lajur-(\d+)$/.exec(classesOf(col).find((name) => name.startsWith('lajur-')) ?? '')?.[1]),
  );
  const isSaid = steps.length === columns && steps.every((step) => step > 0);
  const all = steps.reduce((sum, step) => sum + step, 0);
  return isSaid ? steps.map((step) => step / all) : Array.from({ length: columns }, () => 1 / columns);
}
