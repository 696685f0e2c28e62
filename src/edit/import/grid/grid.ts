/** A table as rows of cells, whichever file it came from: behind this all files are the same. */
import { bulan } from '../../../base/bulan.ts';
import type { Text } from '../../../base/diagnostic.ts';

/** `text` of a number is the number as the file holds it, with a decimal point; a day counts as Excel does from 1900 on. */
export interface Cell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'error';
  /** The cell shows its number in percent: 0.5 is seen as 50%. */
  readonly isPercent?: true;
  /** The cell shows no plain number: a date or time, or other digits than the number has. */
  readonly shows?: 'waktu' | 'lain';
  /** The cell holds a formula; its text is the result that the file keeps, if it keeps one. */
  readonly formula?: 'kept' | 'without result';
}

/** `number` counts as the spreadsheet does, from 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
  /** A person who opens the file does not see it; it is read all the same, and that is told. */
  readonly isHidden?: true;
}

/** Cells that are shown as one; rows from 1, columns from 0, both ends within. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `name` is that of a sheet, or of the file where it has one table only. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  /** What was seen while the file was read: what a person is to know, and what has to be looked at. */
  readonly seen?: { readonly catatan: readonly Catatan[]; readonly masalah: readonly Catatan[] };
  /** Columns from 0 that a person who opens the file does not see. */
  readonly hiddenColumns?: readonly number[];
}

export type Catatan = Text;

export function textAt(row: Row | undefined, column: number | undefined): string {
  return (column === undefined ? undefined : row?.cells[column]?.text)?.trim() ?? '';
}

/** Heads stand below a title and some lines about the report, not farther down. */
export const deepest = 30;

/** Heads are short: what is longer than this is cut, so that a cell of megabytes costs nothing. */
const longestHead = 300;

/** The text of a cell as far as it can be a head; a day as people read it, the first of a month as that month. */
export function headAt(row: Row | undefined, column: number | undefined): string {
  const cell = column === undefined ? undefined : row?.cells[column];
  const day = cell?.shows === 'waktu' ? dayOf(cell.text) : undefined;
  return day?.replace(/^1 /, '') ?? cell?.text.slice(0, longestHead).trim() ?? '';
}

/** The cell shows a month, which is kept as its first day. */
export function isMonth(cell: Cell | undefined): boolean {
  return cell?.shows === 'waktu' && dayOf(cell.text)?.startsWith('1 ') === true;
}

/** `30 Juni 2024`; undefined for a time of the day. */
function dayOf(serial: string): string | undefined {
  const days = Number(serial);
  if (!(days >= 61 && days < 2_958_466)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000);
  return `${date.getUTCDate()} ${bulan[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  return (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The column of letters: `AA` is 26. */
export function columnAt(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

/**
 * A sheet may not be larger than this. `letters` is the longest text of a cell (Excel keeps 32,767), `text` what all
 * cells hold together: one long text may be named by each of many cells. `merges` are those among the heads.
 */
export const limits = {
  bytes: 20_000_000,
  rows: 200_000,
  columns: 500,
  sheets: 1000,
  letters: 32_767,
  text: 300_000_000,
  merges: 2000,
  /** New lines that are added at once: several times as many as the largest agencies have. */
  added: 2000,
  /** Rows from the top in which heads, and merged cells that matter, may stand. */
  heads: 60,
} as const;
