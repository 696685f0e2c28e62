/** Which columns of a table of progress are read, and which columns of numbers are not, as a line that a person checks. */
import type { Text } from '../../base/diagnostic.ts';
import { columnName, type Row, textAt } from './grid/grid.ts';
import type { Table } from './heads.ts';
import { isNumberLike, shownHead } from './whole-heads.ts';

/** Undefined for the other kinds, whose columns always have the same heads. */
export function takenColumns({ kind, columns, heads, rows }: Table): Text | undefined {
  if (kind !== 'rfk') return undefined;
  const taken = [...columns]
    .sort(([, a], [, b]) => a - b)
    .map(([column, at]) => `${columnName(at)} ${column}`)
    .join(', ');
  const nama = columns.get('nama') ?? 0;
  const lines = rows.filter((row) => textAt(row, nama) !== '');
  const all = heads.paths.flatMap((path, at) =>
    ![...columns.values()].includes(at) && isValue(path, at > nama) && lines.some((row) => hasNumber(row, at))
      ? [shownHead(at, path)]
      : [],
  );
  const shown = all.slice(0, most).join(', ');
  const left = all.length - most;
  if (all.length === 0) return { id: `Kolom: ${taken}.`, en: `Columns: ${taken}.` };
  return {
    id: `Kolom: ${taken}; dilewati: ${shown}${left > 0 ? `, … dan ${left} lagi` : ''}.`,
    en: `Columns: ${taken}; passed over: ${shown}${left > 0 ? `, … and ${left} more` : ''}.`,
  };
}

const most = 12;

/** Numbers of lines and parts of codes stand before the names. */
function isValue(path: readonly string[], isAfterNames: boolean): boolean {
  const head = path.join(' ');
  return !/^(?:no|nomor|kode|kd)\b/i.test(head) && (isAfterNames || head !== '');
}

function hasNumber(row: Row, at: number): boolean {
  const cell = row.cells[at];
  return cell !== undefined && (cell.kind === 'number' || isNumberLike(cell.text.slice(0, 40)));
}
