/** Finds the column of each cell of a table, and the height of each row. */

import type { Cell, Row } from './cell.ts';
import { lineCount } from './measure.ts';

/** A cell with the column that it begins in. */
export interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/** Padding and rule of a cell, both sides, in em. */
export const cellEdge = 1.35;
/** The same in a snug table. */
export const snugCellEdge = 0.85;

/** Heads joined over the rows above push those of a row to the right. */
export function place(rows: readonly Row[]): readonly (readonly Placed[])[] {
  const taken: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell): Placed => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const at = column;
      for (column = at; column < at + cell.columns; column += 1) taken[column] = cell.rows;
      return { cell, column: at };
    });
    for (const [index, left] of taken.entries()) taken[index] = Math.max(0, (left ?? 0) - 1);
    return placed;
  });
}

const lineHeight = 1.28;
const rowEdge = 0.8;

/** In em, of all rows; heads joined over several rows are not what makes them high. */
export function heightOf(rows: readonly Row[], widths: readonly number[]): number {
  const heights = place(rows).map((row) => {
    const lines = row.map(({ cell, column }) => {
      const width = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
      return cell.rows > 1 ? 1 : lineCount(cell.teks, width - cellEdge);
    });
    return Math.max(1, ...lines) * lineHeight + rowEdge;
  });
  return heights.reduce((sum, one) => sum + one, 0);
}
