/** A recognised sheet, read by its kind. */
import type { Context } from '../context.ts';
import { columnName } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan } from '../isian.ts';
import { refused } from '../refused.ts';
import { readLkj } from './lkj.ts';
import { readRfk } from './rfk.ts';
import { readSipdDokumen } from './sipd-dokumen.ts';
import { readSipdRekap } from './sipd-rekap.ts';

const readers = {
  lkj: readLkj,
  rfk: readRfk,
  'sipd-dokumen': readSipdDokumen,
  'sipd-rekap': readSipdRekap,
} satisfies Readonly<Record<Table['kind'], (table: Table, context: Context) => Bacaan>>;

/** Throws UserError 2 for a formula without a kept result in a column that is read. */
export function readTable(table: Table, context: Context): Bacaan {
  const formulas = keptFormulas(table);
  const read = readers[table.kind](table, context);
  if (formulas === 0) return read;
  const note = {
    id: `${formulas} sel berisi rumus; dipakai hasil yang tersimpan di berkas`,
    en: `${formulas} cells hold formulas; the results kept in the file are used`,
  };
  return { ...read, catatan: [...read.catatan, note] };
}

/** A row is used that has a name, code or id, or may have one; a column, if it is read. */
function keptFormulas({ rows, columns, sheet, kind }: Table): number {
  let count = 0;
  const keys = (kind === 'rfk' ? ['nama'] : kind === 'lkj' ? ['jenis', 'id'] : [...columns.keys()]).map((key) =>
    columns.get(key),
  );
  for (const { number, cells } of rows) {
    if (!keys.some((column) => column !== undefined && cells[column] !== undefined)) continue;
    for (const column of columns.values()) {
      const formula = cells[column]?.formula;
      if (formula === 'without result') throw refused.formula(`${columnName(column)}${number}`, sheet.name);
      if (formula) count += 1;
    }
  }
  return count;
}
