/** Heads within a sheet of progress: its own again, as sheets that were printed page by page have them, or those of another table. */
import type { Text } from '../../../base/diagnostic.ts';
import { type Heads, isCounting } from '../columns/heads.ts';
import { headAt, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';

/** The heads again, or the numbers of the columns. */
export function isHeadAgain(row: Row, { columns, heads }: Pick<Table, 'columns' | 'heads'>): boolean {
  if (isCounting(row) || isAllHeads(row, heads)) return true;
  const known = ['nama', 'kode']
    .flatMap((key) => columns.get(key) ?? [])
    .map((at) => [heads.paths[at] ?? [], headAt(row, at)] as const);
  const isHead = known.some(([path, text]) => path.includes(text));
  return isHead && known.every(([path, text]) => text === '' || path.includes(text));
}

/** The heads of another table below: words alone, also where this one has its money. */
export function isOtherHead(row: Row, { columns, heads }: Table): boolean {
  const texts = row.cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text] : []));
  const money = ['pagu', 'pagu_perubahan', 'realisasi'].flatMap((kolom) => columns.get(kolom) ?? []);
  return (
    texts.length > 2 &&
    !texts.some((text) => /\d/.test(text)) &&
    money.every((at) => headWord.test(textAt(row, at))) &&
    !isHeadAgain(row, { columns, heads })
  );
}

const headWord =
  /\b(?:pagu|nilai|anggaran|realisasi|kontrak|jumlah|harga|volume|target|tanggal|penyedia|sumber|lokasi|satuan|keterangan|nama|uraian)\b/i;

export function otherTable(row: Row | undefined): readonly Text[] {
  if (!row) return [];
  return [
    {
      id: `tabel lain yang dimulai di baris ${row.number} tidak dibaca`,
      en: `another table, which begins in row ${row.number}, is not read`,
    },
  ];
}

function isAllHeads({ cells }: Row, { paths }: Heads): boolean {
  const written = cells.flatMap((cell, at) =>
    cell && cell.text.trim() !== '' ? [[at, cell.text.trim()] as const] : [],
  );
  return written.length > 1 && written.every(([at, text]) => paths[at]?.includes(text));
}
