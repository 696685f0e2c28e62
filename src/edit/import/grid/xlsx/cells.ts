/** One worksheet as rows of cells: numbers as their text in the file, formulas as the result that was kept. */
import { refused } from '../../refused.ts';
import { type Cell, columnAt, type Grid, limits, type Merge, type Row } from '../grid.ts';
import type { Tampil } from './number-format.ts';
import { readXml } from './xml.ts';

interface Shared {
  readonly strings: readonly string[];
  /** What the style of a cell shows of its number. */
  readonly shows: (style: number, value: string) => Tampil;
  /** Days are counted from 1904 on, as Excel for Mac once did. */
  readonly isFrom1904: boolean;
}

/** What one worksheet holds. */
export type Read = Pick<Grid, 'rows' | 'merges' | 'hiddenColumns'>;

export function readCells(xml: string, shared: Shared): Read {
  const rows: Row[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  let left: number = limits.text;
  let row: { number: number; cells: (Cell | undefined)[]; isHidden?: true } | undefined;
  let cell: Raw | undefined;
  let within = '';
  let isPhonetic = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        const number = Number(attribute('r') ?? (rows.at(-1)?.number ?? 0) + 1);
        row = { number, cells: [], ...(isTrue(attribute('hidden')) ? { isHidden: true } : {}) };
        if (!(row.number >= 1 && row.number <= 1_048_576) || rows.length >= limits.rows) throw refused.tooLarge;
      } else if (name === 'c' && row) {
        const column = columnOf(attribute('r')) ?? row.cells.length;
        cell = {
          column,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: '',
          text: '',
          hasFormula: false,
          hasValue: false,
        };
      } else if (name === 'col' && isTrue(attribute('hidden'))) {
        const [first, last] = [Number(attribute('min')), Math.min(Number(attribute('max')), limits.columns)];
        for (let at = first; at >= 1 && at <= last; at += 1) hiddenColumns.push(at - 1);
      } else if (name === 'rPh') isPhonetic = true;
      else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v' && cell) cell.hasValue = true;
      else if (name === 'mergeCell') {
        const merge = mergeOf(attribute('ref'));
        if (merge && merge.top <= (rows[limits.heads]?.number ?? merge.top)) merges.push(merge);
        if (merges.length > limits.merges) throw refused.tooLarge;
      }
      within = name;
    },
    close(name) {
      if (name === 'row' && row) {
        rows.push(row);
        row = undefined;
      } else if (name === 'c' && cell && row) {
        // Far to the right there are only formats and slips of the hand.
        if (cell.column < limits.columns) row.cells[cell.column] = cellOf(cell, shared);
        const length = row.cells[cell.column]?.text.length ?? 0;
        left -= length;
        if (length > limits.letters || left < 0) throw refused.tooLarge;
        cell = undefined;
      } else if (name === 'rPh') isPhonetic = false;
      within = '';
    },
    text(text) {
      if (!cell) return;
      if (within === 'v') cell.value += text;
      else if (within === 't' && !isPhonetic) cell.text += text;
    },
  });
  return { rows, merges, hiddenColumns: [...new Set(hiddenColumns)] };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

interface Raw {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
}

/**
 * Source: ECMA-376 part 1, 18.18.11 (types of cells). Undefined for a cell that holds nothing, and for a formula whose
 * kept result is the empty text, as of `=IF(A1="","",A1)`.
 */
function cellOf(
  { type, style, value, text, hasFormula, hasValue }: Raw,
  { strings, shows, isFrom1904 }: Shared,
): Cell | undefined {
  if (hasFormula && !hasValue) return { text: '', kind: 'text', formula: 'without result' };
  const formula = hasFormula ? { formula: 'kept' as const } : {};
  const written = type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? text : value;
  if (written === '') return undefined;
  if (type === 'e') return { text: written, kind: 'error', ...formula };
  if (type === 'b') return { text: written === '0' ? 'FALSE' : 'TRUE', kind: 'error', ...formula };
  if (type !== 'n') return { text: unescaped(written), kind: 'text', ...formula };
  const shown = shows(style, written.trim());
  const format = shown === 'persen' ? { isPercent: true as const } : shown === 'angka' ? {} : { shows: shown };
  const own =
    isFrom1904 && shown === 'waktu' && Number(written) >= 1 ? String(Number(written) + days1904) : written.trim();
  return { text: own, kind: 'number', ...format, ...formula };
}

/** From 1 January 1900 to 1 January 1904, with the 29 February 1900 that the calendar counts. */
const days1904 = 1462;

/** Controls are kept as `_x000D_`: ECMA-376 part 1, 22.9.2.19. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `AB12` is column 27. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  return letters === undefined ? undefined : columnAt(letters);
}

function mergeOf(reference: string | undefined): Merge | undefined {
  const [from = '', to = ''] = (reference ?? '').split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  if (left === undefined || right === undefined) return undefined;
  return { left, right, top: Number(from.replace(/\D/g, '')), bottom: Number(to.replace(/\D/g, '')) };
}
