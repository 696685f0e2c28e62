/** Old and open workbooks (xls, ods, XML of 2003) as grids: what cells hold and show, merged cells, hidden rows. */
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Cell, type Grid, limits, type Merge, type Row } from '../grid.ts';
import { showsAs } from '../xlsx/number-format.ts';
import type { Refusal } from './refusal.ts';

/** Days between the calendar that begins in 1904 and that of 1900. */
const since1904 = 1462;

export function readBook(bytes: Uint8Array): readonly Grid[] | Exclude<Refusal, 'encrypted'> {
  const book = read(bytes, {
    ...{ type: 'array', dense: true, cellNF: true, cellText: true, cellHTML: false, cellFormula: true, bookVBA: true },
    sheetRows: limits.rows + 1,
  });
  if (book.vbaraw) return 'macros';
  const visible = book.SheetNames.filter((_, at) => !book.Workbook?.Sheets?.[at]?.Hidden);
  const grids: Grid[] = [];
  let left: number = limits.text;
  for (const name of visible.slice(0, limits.sheets)) {
    const sheet = book.Sheets[name];
    const grid = sheet && gridOf(name, sheet, book);
    if (!grid || typeof grid === 'string') {
      if (grid) return grid;
      continue;
    }
    for (const { cells } of grid.rows) for (const cell of cells) left -= cell?.text.length ?? 0;
    if (left < 0 || grid.rows.length > limits.rows) return 'tooLarge';
    grids.push(grid);
  }
  return grids;
}

function gridOf(name: string, sheet: WorkSheet, book: WorkBook): Grid | 'external' | 'tooLarge' | 'unread' {
  const days = book.Workbook?.WBProps?.date1904 ? since1904 : 0;
  // `dense` keeps the cells of a sheet as rows; only some have any.
  const cells = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: Row[] = [];
  for (const [at, all] of cells.entries()) {
    if (!all) continue;
    if (all.some((cell) => isExternal(cell))) return 'external';
    const own = all.slice(0, limits.columns).map((cell) => cellOf(cell, days));
    if (own.some((cell) => (cell?.text.length ?? 0) > limits.letters)) return 'tooLarge';
    rows.push({ number: at + 1, cells: own, ...(sheet['!rows']?.[at]?.hidden ? { isHidden: true as const } : {}) });
  }
  const last = rows[limits.heads]?.number ?? Number.POSITIVE_INFINITY;
  const merges = (sheet['!merges'] ?? [])
    .map(({ s, e }): Merge => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }))
    .filter(({ top }) => top <= last);
  if (merges.length > limits.merges) return 'tooLarge';
  // Some programs leave out where a cell stands that follows a merged one: nobody knows then.
  return merges.some((merge) => isCovered(merge, rows)) ? 'unread' : { name, rows, merges };
}

/** Something stands below a merged cell, where nobody can have written it. */
function isCovered({ top, left, bottom, right }: Merge, rows: readonly Row[]): boolean {
  return rows.some(
    ({ number, cells }) =>
      number >= top &&
      number <= bottom &&
      cells.slice(left, right + 1).some((cell, at) => cell && (at > 0 || number > top)),
  );
}

/** `[1]Lembar!A1` of xls, `'file:///…'#Lembar.A1` of ods. */
function isExternal(cell: CellObject | undefined): boolean {
  return /(?:^|[^\w\]])\[[^\]#@.$]+\][^[\]]*!|'file:|file:\/\//i.test(cell?.f?.slice(0, 2000) ?? '');
}

function cellOf(cell: CellObject | undefined, days: number): Cell | undefined {
  if (!cell || cell.t === 'z' || cell.v === undefined) return undefined;
  const formula = cell.f === undefined ? {} : { formula: 'kept' as const };
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', kind: 'error', ...formula };
  if (cell.t === 'b') return { text: cell.v ? 'TRUE' : 'FALSE', kind: 'error', ...formula };
  if (cell.t !== 'n')
    return String(cell.v).trim() === '' ? undefined : { text: String(cell.v), kind: 'text', ...formula };
  const shown = showsAs(String(cell.z ?? 'General'), String(cell.v));
  // The value of a cell of numbers is one.
  const value = Number(cell.v) + (shown === 'waktu' ? days : 0);
  return {
    text: String(value),
    kind: 'number',
    ...(shown === 'persen' ? { isPercent: true as const } : {}),
    ...(shown === 'waktu' || shown === 'lain' ? { shows: shown } : {}),
    ...formula,
  };
}
