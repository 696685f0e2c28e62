/** Detail of the budget with code and name in one cell: parted, it is read as a Rekap of SIPD. */
import { shapeTogether } from '../columns/shapes.ts';
import type { Context } from '../context.ts';
import type { Table } from '../heads.ts';
import type { Bacaan } from '../isian.ts';
import { readSipdRekap } from './sipd-rekap.ts';

export function readRincian(table: Table, context: Context): Bacaan {
  let { rows } = table;
  const columns = new Map(table.columns);
  let next = table.heads.paths.length;
  for (const level of ['program', 'kegiatan', 'sub_kegiatan']) {
    const column = columns.get(level) ?? -1;
    const made = shapeTogether(rows, column, next, next + 1);
    columns.set(`kode_${level}`, made ? next : -1);
    columns.set(`nama_${level}`, made ? next + 1 : column);
    rows = made ?? rows;
    next += 2;
  }
  const skpd = columns.get('nama_skpd');
  if (skpd !== undefined) {
    rows = rows.map((row) => {
      const cell = row.cells[skpd];
      const cells = [...row.cells];
      if (cell) cells[next] = { ...cell, text: cell.text.replace(/^\s*[\d.]+\s+(?=\p{L})/u, '') };
      return { ...row, cells };
    });
    columns.set('nama_skpd', next);
  }
  // Without a column of accounts every row is a line.
  columns.set('kode_rekening', columns.get('rekening') ?? columns.get('sub_kegiatan') ?? -1);
  return readSipdRekap({ ...table, rows, columns }, context);
}
