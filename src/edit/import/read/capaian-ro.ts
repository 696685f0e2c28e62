/** OM-SPAN 'Detail Kertas Kerja Capaian RO': a row for each rincian output and month, of which the quarter's last one counts. */
import type { Text } from '../../../base/diagnostic.ts';
import { type Amount, readPersen, readRupiah } from '../amount.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Isian, Masalah } from '../isian.ts';

/** Volume stands in the sheet too, but which indicator it is of is not said there. */
export function readCapaianRo({ rows, columns }: Table, { sampai }: Context): Bacaan {
  const [isian, masalah] = [[] as Isian[], [] as Masalah[]];
  const lines = rows.filter((row) => /^[A-Z]{3}\.?[0-9A-Z]{3}$/.test(textAt(row, columns.get('kode'))));
  const satker = new Set(lines.map((row) => textAt(row, columns.get('satker'))));
  // 20260630 → 6
  const bulan = sampai === undefined ? undefined : Math.floor(sampai / 100) % 100;
  const ofMonth = lines.filter((row) => Number(textAt(row, columns.get('periode'))) === bulan);
  if (satker.size > 1) masalah.push({ baris: [], text: severalSatker });
  else if (ofMonth.length === 0) masalah.push({ baris: [], text: otherMonth(bulan) });
  for (const row of satker.size > 1 ? [] : ofMonth) {
    const amounts = [
      ['pagu', readRupiah(row.cells[columns.get('pagu') ?? -1])],
      ['realisasi', readRupiah(row.cells[columns.get('realisasi') ?? -1])],
      ['fisik', readPersen(row.cells[columns.get('fisik') ?? -1])],
    ] as const;
    const problem = amounts.flatMap(([, read]) => problemOf(read))[0];
    if (problem) masalah.push({ baris: [row.number], text: problem });
    else isian.push({ ...lineOf(row, columns), nilai: valuesOf(amounts), baris: [row.number] });
  }
  return { isian, indikator: [], masalah, catatan: [], selisih: [] };
}

function lineOf(row: Row, columns: Table['columns']): Pick<Isian, 'tingkat' | 'kode' | 'nama' | 'induk'> {
  const kegiatan = textAt(row, columns.get('kegiatan')).padStart(4, '0');
  const [, kro, ro] = /^(...)\.?(...)$/.exec(textAt(row, columns.get('kode'))) ?? [];
  const nama = textAt(row, columns.get('nama'));
  const induk = [{ tingkat: 'kegiatan', kode: kegiatan, nama: '' }] as const;
  return { tingkat: 'sub_kegiatan', kode: `${kegiatan}.${kro}.${ro}`, nama, induk };
}

type Amounts = readonly (readonly [string, Amount])[];

function problemOf(read: Amount): readonly Text[] {
  if ('problem' in read) return [read.problem];
  return read.nilai ? [] : [empty];
}

function valuesOf(amounts: Amounts): Isian['nilai'] {
  return new Map(amounts.flatMap(([kolom, read]) => ('nilai' in read && read.nilai ? [[kolom, read.nilai]] : [])));
}

const empty: Text = { id: 'pagu, realisasi, atau PCRO-nya kosong', en: 'its pagu, realisasi or PCRO is empty' };
const severalSatker: Text = {
  id: 'lembar ini memuat beberapa satker; simpan baris satker ini saja',
  en: 'the sheet has several satker; keep the rows of this one alone',
};

function otherMonth(bulan: number | undefined): Text {
  return bulan === undefined
    ? { id: 'sebut triwulannya dengan --quarter', en: 'name the quarter by --quarter' }
    : {
        id: `tidak ada baris dengan Periode ${bulan}, bulan terakhir triwulan itu`,
        en: `there is no row with Periode ${bulan}, the last month of the quarter`,
      };
}
