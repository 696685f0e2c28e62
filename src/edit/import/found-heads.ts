/** Where the heads of a kind of sheet may stand: rows in which its columns are named. */
import { isCounting, isNumberLike } from './columns/heads.ts';
import { type Grid, headAt, isMonth, type Row } from './grid/grid.ts';
import type { Ranks } from './kinds/kind.ts';
import { type Jenis, kinds } from './kinds.ts';

/** Heads that begin in the row `top` and take `depth` rows; `columns` are the places where each column of the kind is named. */
export interface Found {
  readonly top: number;
  readonly depth: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** The heads that begin in a row, in as many rows as they may take; those alone in which a column of the kind is named. */
export function found(sheet: Grid, kind: Jenis, top: number): readonly Found[] {
  const { depth: most, columns: wanted } = kinds[kind];
  return Array.from({ length: most }, (_, below) => below + 1)
    .filter((depth) => !sheet.rows.slice(top + 1, top + depth).some(holdsNumbers))
    .map((depth) => ({ top, depth, columns: columnsOf(heads(sheet, top, depth), wanted) }))
    .filter(({ columns }) => columns.size > 0);
}

/** Years, and numbers that count the columns, stand in heads; others below them. */
function holdsNumbers(row: Row): boolean {
  return (
    !isCounting(row) &&
    row.cells.some(
      (cell) => cell && !isMonth(cell) && !/^20\d\d$/.test(cell.text.trim()) && isNumberLike(cell.text.slice(0, 40)),
    )
  );
}

/** The heads of the columns as one line: what stands above several columns stands before each. */
function heads(sheet: Grid, top: number, depth: number): readonly string[] {
  const rows = sheet.rows.slice(top, top + depth).filter((row) => !isCounting(row));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map(
      (row, at) => headAt(row, column) || (at < rows.length - 1 ? above(sheet, rows, at, column) : ''),
    );
    return normal(texts.join(' '));
  });
}

/** In a merged cell what its first column says; where a file knows no merged cells, what stands to the left. */
function above(sheet: Grid, rows: readonly Row[], at: number, column: number): string {
  const row = rows[at];
  if (!row) return '';
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  if (merge) return merge.top === row.number ? headAt(row, merge.left) : '';
  if (sheet.merges.length > 0 || headAt(rows[at + 1], column) === '') return '';
  for (let left = column; left >= 0; left -= 1) if (headAt(row, left) !== '') return headAt(row, left);
  return '';
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** For each column the places where its best pattern fits. */
function columnsOf(
  texts: readonly string[],
  wanted: Readonly<Record<string, Ranks>>,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(wanted).flatMap(([column, ranks]) => {
      for (const rank of ranks) {
        const at = texts.flatMap((head, index) => (rank.test(head) ? [index] : []));
        if (at.length > 0) return [[column, at] as const];
      }
      return [];
    }),
  );
}
