/** Rows brought into one shape: a code in parts or among others, a code and a name in one cell, names set off by their column. */
import { type Cell, columnName, type Row, textAt } from '../grid/grid.ts';
import { kodeText } from '../kode.ts';

/** Where a value is put together, `columns` names a place behind all others; `letters` tells where it came from. */
export interface Shaped {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, string>;
}

/** A whole code, from that of a program down. */
export const program = /^(?:X|[1-9])\.(?:XX|\d{2})\.\d{2}(?:\.\d\.\d{2}(?:\.\d{2,4})?)?$/i;
/** Of an account: its second part has one digit. */
export const account = /^[4-6](?:\.\d(?:\.\d+)*)?\.?$/;

/** Undefined where the columns are not codes that belong together. */
export function shapeCodes(rows: readonly Row[], codes: readonly number[], to: number): readonly Row[] | undefined {
  const written = codes.map((column) => rows.map((row) => textAt(row, column)).filter((text) => text !== ''));
  const whole = codes.filter((_, index) => written[index]?.some((text) => program.test(kodeText(text))));
  const accounts = codes.filter(
    (column, index) =>
      !whole.includes(column) && written[index]?.length && written[index].every((text) => account.test(text)),
  );
  const [own] = whole;
  if (own !== undefined && whole.length === 1) {
    const above = codes.filter((column) => column !== own && !accounts.includes(column)).reverse();
    return rows
      .filter((row) => accounts.every((column) => textAt(row, column) === ''))
      .map((row) => withCell(row, to, cellAt(row, [own, ...above])));
  }
  const areParts = written.every((texts) => texts.every((text) => /^(?:X{1,2}|\d{1,4}|\d\.\d{2})$/i.test(text)));
  if (!areParts || whole.length > 0 || codes.length < 3) return undefined;
  return rows.map((row) => withCell(row, to, joined(row, codes)));
}

/** `1`, `2`, `1`, `2.01`, `1` are `1.02.01.2.01.1`: a number has lost the zeros before it. */
function joined(row: Row, codes: readonly number[]): Cell | undefined {
  const parts = codes
    .flatMap((column) => textAt(row, column) || [])
    .join('.')
    .split('.');
  const text = parts.map((part, at) => (at === 0 || at === 3 || at === 5 ? part : part.padStart(2, '0'))).join('.');
  return text === '' ? undefined : { text, kind: 'text' };
}

function cellAt(row: Row, columns: readonly number[]): Cell | undefined {
  return columns.map((column) => row.cells[column]).find((cell) => cell && cell.text.trim() !== '');
}

/** Names that stand in one of several columns, the farther right the lower; undefined where a row has several. */
export function shapeNames(rows: readonly Row[], names: readonly number[], to: number): readonly Row[] | undefined {
  const isSeveral = rows.some((row) => names.filter((column) => textAt(row, column) !== '').length > 1);
  return isSeveral ? undefined : rows.map((row) => withCell(row, to, cellAt(row, names)));
}

/** A code and a name in one cell. */
export const partTogether = (text: string) => together.exec(text);
const together = /^((?:X|\d{1,2})(?:\.(?:X{1,2}|\d{1,4}))*)\.?(?:\s*[-–:]\s*|\s+)(\S.*)$/is;

/** Undefined where the cells of the column do not begin with codes of programs. */
export function shapeTogether(
  rows: readonly Row[],
  column: number,
  kode: number,
  nama: number,
): readonly Row[] | undefined {
  const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
  const coded = texts.filter((text) => program.test(partTogether(text)?.[1] ?? '')).length;
  if (coded === 0 || coded * 4 < texts.length) return undefined;
  return rows.map((row) => {
    const [, code, name] = partTogether(textAt(row, column)) ?? [];
    if (code === undefined || name === undefined) return withCell(row, nama, row.cells[column]);
    return withCell(withCell(row, kode, { text: code, kind: 'text' }), nama, { text: name.trim(), kind: 'text' });
  });
}

function withCell(row: Row, at: number, cell: Cell | undefined): Row {
  const cells = [...row.cells];
  if (cell) cells[at] = cell;
  return { ...row, cells };
}

export function lettersOf(columns: readonly number[]): string {
  return columns.map(columnName).join('+');
}
