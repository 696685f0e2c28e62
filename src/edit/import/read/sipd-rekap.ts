/** SIPD-RI 'Rekap': the pagu of every line of account, summed per sub-kegiatan. */
import { type Decimal, zero } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { readRupiah } from '../amount.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Induk, Jumlah, Masalah } from '../isian.ts';
import { isTotalRow } from '../total-name.ts';
import { Codes } from './codes.ts';
import { ourRows } from './skpd.ts';
import { Sums } from './sums.ts';
import { otherYear } from './year.ts';

/** Rows without KODE REKENING are headings; where they print a sum of a program, kegiatan or sub-kegiatan, it is checked. */
export function readSipdRekap(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const tahun = otherYear(table, context);
  const { isOurs, catatan } = ourRows(table, context);
  const [codes, sums, masalah] = [new Codes(), new Sums(), [] as Masalah[]];
  const headings: { readonly row: Row; readonly jalur: readonly Induk[]; readonly nilai: Decimal }[] = [];
  const totals: { readonly row: Row; readonly nilai: Decimal }[] = [];
  let all = zero;
  for (const row of rows) {
    const pagu = readRupiah(row.cells[columns.get('pagu') ?? -1]);
    const nilai = 'nilai' in pagu ? pagu.nilai : undefined;
    if (isTotalRow(row)) {
      if (nilai) totals.push({ row, nilai });
      continue;
    }
    const jalur = codes.read(row, table, context);
    const isLine = textAt(row, columns.get('kode_rekening')) !== '';
    if (isLine && nilai) all = all.plus(nilai);
    if (!isOurs(row) || (jalur.length === 0 && !(isLine && nilai))) continue;
    if (!isLine) {
      if (nilai && textAt(row, columns.get('kode_sumber_dana')) === '') headings.push({ row, jalur, nilai });
    } else if (jalur.at(-1)?.tingkat !== 'sub_kegiatan') masalah.push({ baris: [row.number], text: noSub });
    else {
      if (!nilai) masalah.push({ baris: [row.number], text: 'problem' in pagu ? pagu.problem : noPagu });
      sums.add(jalur, row.number, nilai);
    }
  }
  const differs = (row: Row, nama: string, tertulis: Decimal, dihitung: Decimal): readonly Jumlah[] =>
    tertulis.eq(dihitung) ? [] : [{ baris: row.number, nama, kolom: 'PAGU', tertulis, dihitung }];
  const below = sums.below();
  return {
    isian: sums.isian('pagu'),
    indikator: [],
    masalah: [...masalah, ...codes.masalah],
    catatan: [...tahun, ...catatan, ...codes.catatan],
    selisih: [
      ...headings.flatMap(({ row, jalur, nilai }) => differs(row, jalur.at(-1)?.nama ?? '', nilai, below(jalur))),
      ...totals.flatMap(({ row, nilai }) => differs(row, 'Total', nilai, all)),
    ],
  };
}

const noSub: Text = { id: 'tidak menyebut sub kegiatan', en: 'names no sub-kegiatan' };
const noPagu: Text = { id: 'pagunya kosong', en: 'its pagu is empty' };
