/** Our own table: a row for each line of the budget and each indicator, by the ids of the project. */
import { quoted } from '../../quote.ts';
import { exactText } from '../amount.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Isian, IsianIndikator, KolomIndikator, Masalah, Tingkat } from '../isian.ts';
import { type Cell, type Row, textAt } from '../sheet.ts';
import { dashNote, readValues } from './rfk.ts';

const levels: readonly string[] = ['program', 'kegiatan', 'sub_kegiatan'] satisfies readonly Tingkat[];

/** An empty cell says nothing, and leaves what the project has. */
export function readLkj(table: Table): Bacaan {
  const { rows, columns } = table;
  const isian: Isian[] = [];
  const indikator: IsianIndikator[] = [];
  const masalah: Masalah[] = [];
  let dashes = 0;
  for (const row of rows) {
    const [jenis, id, nama] = ['jenis', 'id', 'nama'].map((column) => textAt(row, columns.get(column)));
    if (!jenis && !id) continue;
    const tingkat = (jenis ?? '').toLowerCase().replaceAll(/[\s-]+/g, '_');
    if (tingkat === 'indikator' && id)
      indikator.push({ id, nama: nama ?? '', teks: readTexts(row, table), baris: row.number });
    else if (levels.includes(tingkat) && id) {
      const { nilai, problems, count } = readValues(row, table);
      dashes += count;
      masalah.push(...problems);
      // The list of levels admits nothing else.
      isian.push({ tingkat: tingkat as Tingkat, id, nama: nama ?? '', induk: [], nilai, baris: [row.number] });
    } else masalah.push({ baris: [row.number], text: wrongRow(jenis ?? '', id ?? '') });
  }
  return { isian, indikator, masalah, catatan: dashNote(dashes), selisih: [] };
}

function wrongRow(jenis: string, id: string) {
  return id === ''
    ? { id: 'kolom id kosong', en: 'the column id is empty' }
    : {
        id: `jenis ${quoted(jenis)}; seharusnya program, kegiatan, sub_kegiatan, atau indikator`,
        en: `jenis ${quoted(jenis)}; expected program, kegiatan, sub_kegiatan or indikator`,
      };
}

function readTexts(row: Row, { columns }: Table): ReadonlyMap<KolomIndikator, string> {
  const found = (['realisasi', 'pembilang', 'penyebut', 'alasan'] as const).flatMap((kolom) => {
    const text = textOf(row.cells[columns.get(kolom) ?? -1]);
    return text === '' || text === '-' ? [] : [[kolom, text] as const];
  });
  return new Map(found);
}

/** A number as our files write it, without dots between thousands: `1204,5`. */
function textOf(cell: Cell | undefined): string {
  if (cell?.kind !== 'number') return cell?.text.trim() ?? '';
  return (exactText(cell.text) ?? cell.text).replace('.', ',');
}
