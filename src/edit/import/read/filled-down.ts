/** Lines of accounts or documents whose names of program, kegiatan and sub kegiatan are said once, above them: each gets its own. */
import type { Text } from '../../../base/diagnostic.ts';
import { type Cell, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { isTotalRow } from '../total-name.ts';

/** From the top down; what one level says anew ends what is filled in. */
const levels = [
  ['nama_skpd'],
  ['kode_program', 'nama_program', 'program'],
  ['kode_kegiatan', 'nama_kegiatan', 'kegiatan'],
  ['kode_sub_kegiatan', 'nama_sub_kegiatan', 'sub_kegiatan'],
] as const;

/** What makes a row a line of its own, though it names nothing. */
const lines = ['kode_rekening', 'rekening', 'nomor_dokumen'] as const;

export function filledDown({ rows, columns }: Table): {
  readonly rows: readonly Row[];
  readonly catatan: readonly Text[];
} {
  const places = levels.map((keys) => keys.flatMap((key) => columns.get(key) ?? []));
  const last = places.map((): readonly (Cell | undefined)[] => []);
  const own = lines.flatMap((key) => columns.get(key) ?? []);
  let count = 0;
  const filled = rows.map((row) => {
    const isTotal = isTotalRow(row);
    if (isTotal || own.every((column) => textAt(row, column) === '')) return remembered(row);
    const cells = [...row.cells];
    for (const [level, columnsOf] of places.entries()) {
      if (columnsOf.some((column) => textAt(row, column) !== '')) break;
      for (const [at, column] of columnsOf.entries()) cells[column] = last[level]?.[at];
    }
    const isFilled = places.slice(1).some((all) => all.some((column) => cells[column] !== row.cells[column]));
    if (isFilled) count += 1;
    return remembered(isFilled ? { ...row, cells } : row);
  });
  return { rows: filled, catatan: count === 0 ? [] : [note(count)] };

  /** A level that says something ends all below it. */
  function remembered(row: Row): Row {
    const first = places.findIndex((all) => all.some((column) => textAt(row, column) !== ''));
    if (first >= 0)
      for (let level = first; level < places.length; level += 1)
        last[level] = (places[level] ?? []).map((column) => row.cells[column]);
    return row;
  }
}

function note(count: number): Text {
  return {
    id: `${count} baris yang tidak menyebut sub kegiatannya dibaca sebagai lanjutan baris di atasnya`,
    en: `${count} rows that do not name their sub-kegiatan are read as going on from the row above`,
  };
}
