/** Names of indicators as sheets write them: numbered, or several in one cell. */
import type { Cell, Row } from '../grid/grid.ts';

/** `1. Nilai …  2. Indeks …`, or a list of lines. */
export function severalNames(text: string): boolean {
  return [...text.matchAll(/(?:^|\s)(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/giu)].length > 1;
}

/** Values in lines, of which nobody can tell whose they are. */
export function severalValues({ cells }: Row, columns: readonly number[]): boolean {
  return columns.some((column) => linesOf(cells[column]?.text ?? '').length > 1);
}

/** Without the number before it. */
export function bareName(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/iu, '').trim();
}

/**
 * A row of several indicators as one row for each: as many numbered lines of names as each of the other columns has lines.
 * Undefined where a column has another number of them; only `shared` may say one thing for all.
 */
export function eachIndicator(
  row: Row,
  nama: number,
  columns: readonly number[],
  shared: number | undefined,
): readonly Row[] | undefined {
  const names = linesOf(row.cells[nama]?.text ?? '');
  if (names.length < 2 || !isNumbered(names)) return undefined;
  const parts = new Map<number, readonly string[]>([[nama, names.map(bareName)]]);
  for (const column of columns) {
    const cell = row.cells[column];
    if (!cell || cell.text.trim() === '') continue;
    const lines = linesOf(cell.text);
    if (lines.length === 1 && column === shared) continue;
    if (lines.length !== names.length || cell.kind !== 'text') return undefined;
    parts.set(column, isNumbered(lines) ? lines.map(withoutNumber) : lines);
  }
  return names.map((_, at) => {
    const cells: (Cell | undefined)[] = [...row.cells];
    for (const [column, lines] of parts) cells[column] = { text: lines[at] ?? '', kind: 'text' };
    return { ...row, cells };
  });
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** 1, 2, 3 or a, b, c before each. */
function isNumbered(lines: readonly string[]): boolean {
  return lines.every((line, at) => {
    const number = /^(\d{1,2}|[a-h])[.)]\s+\S/i.exec(line)?.[1]?.toLowerCase();
    return number === String(at + 1) || number === 'abcdefgh'[at];
  });
}

function withoutNumber(line: string): string {
  return line.replace(/^\w{1,2}[.)]\s+/, '');
}
