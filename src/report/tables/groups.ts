/** Rows that belong together, under a row over the whole width that names them and carries their sums. */
import { type Cell, type Row, rowHead, rowOf } from './cell.ts';

/** Without a head, rows that are each their own. */
export interface Group {
  readonly head?: Row;
  readonly rows: readonly Row[];
}

/** The name goes over all columns but those of the sums, which are the last; `columns` counts all of the table. */
export function group(nama: string, columns: number, rows: readonly Row[], sums: readonly Cell[] = []): Group {
  return { head: groupRow(nama, columns, sums), rows };
}

function groupRow(nama: string, columns: number, sums: readonly Cell[] = []): Row {
  return rowOf([rowHead(nama, { scope: 'rowgroup', columns: columns - sums.length }), ...sums], 'group');
}

/** A group within a group. */
export function subgroupRow(nama: string, columns: number): Row {
  return rowOf([rowHead(nama, { columns, tingkat: 1 })], 'subgroup');
}

/** Rows that may be parted from one another. */
export function loose(rows: readonly Row[]): readonly Group[] {
  return rows.length === 0 ? [] : [{ rows }];
}

export function rowsOf({ head, rows }: Group): readonly Row[] {
  return head ? [head, ...rows] : rows;
}

/** The same groups with each cell changed. */
export function mapCells(groups: readonly Group[], change: (cell: Cell) => Cell): readonly Group[] {
  const changed = (row: Row): Row => ({ ...row, cells: row.cells.map(change) });
  return groups.map(({ head, rows }) => ({ ...(head ? { head: changed(head) } : {}), rows: rows.map(changed) }));
}
