/** Lines of the budget with their indicators beside them: money as in a table of progress, indicators by their names. */

import { kinerjaAt, sumOf } from '../columns/evidence.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, IndikatorBernama, Isian, Kelompok, Masalah } from '../isian.ts';
import { severalNames } from './indicator-names.ts';
import { readRfk } from './rfk.ts';

export function readEvaluasi(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const [bernama, masalah] = [[] as IndikatorBernama[], [] as Masalah[]];
  for (const row of rows) {
    const nama = textAt(row, columns.get('indikator'));
    if (nama === '' || !hasNumbers(row, table)) continue;
    if (severalNames(nama)) masalah.push({ baris: [row.number], text: several });
    else {
      const read = reached(row, table);
      if ('problem' in read) masalah.push({ baris: [row.number], text: read.problem });
      else bernama.push({ nama, baris: row.number, ...read });
    }
  }
  const read = withoutHeadings(readRfk(table, context), table);
  return { ...read, bernama, masalah: [...read.masalah, ...masalah] };
}

const several = {
  id: 'beberapa indikator dalam satu sel dengan satu nilai; isi sendiri masing-masing',
  en: 'several indicators are in one cell with one value; fill in each of them yourself',
};

const neither = {
  id: 'realisasi indikator setahun bukan jumlah dan bukan triwulan terakhirnya; tidak diisi',
  en: 'what the indicator has reached in the year is neither the sum of its quarters nor the last of them; it is not filled in',
};

function hasNumbers(row: Row, { columns, sums }: Table): boolean {
  const all = [...(sums.get('realisasi_kinerja')?.columns ?? []), columns.get('realisasi_kinerja') ?? -1];
  return all.some((column) => kinerjaAt(row, column) !== undefined);
}

/** A row whose own sum says otherwise is not read as the others are. */
function reached(row: Row, { columns, sums }: Table) {
  const own = columns.get('realisasi_kinerja') ?? -1;
  const sum = sums.get('realisasi_kinerja');
  const last = kinerjaAt(row, own);
  if (!sum) return last ? { berjalan: last } : {};
  const values = sum.columns.map((column) => kinerjaAt(row, column));
  const known = values.flatMap((value) => value ?? []);
  const printed = sum.printed && kinerjaAt(row, sum.printed.column);
  if (printed) {
    const parts = (sum.printed?.parts ?? []).flatMap((column) => kinerjaAt(row, column) ?? []);
    if (!printed.eq(sumOf(parts)))
      return printed.eq(parts.at(-1) ?? printed) && last ? { berjalan: last } : { problem: neither };
  } else if (known.length < values.length) return {};
  return { berjalan: sumOf(known), ...(last ? { sendiri: last } : {}) };
}

/** Rows in capitals without an indicator, code or level head others: their sums are checked, and they are no lines. */
function withoutHeadings(read: Bacaan, { rows, columns }: Table): Bacaan {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const isHeading = (one: Isian | undefined) =>
    one !== undefined &&
    one.kode === undefined &&
    one.nama === one.nama.toUpperCase() &&
    textAt(byNumber.get(one.baris[0] ?? 0), columns.get('indikator')) === '';
  const isian: Isian[] = [];
  const headings: (Omit<Kelompok, 'akhir'> & { readonly rank: number })[] = [];
  read.isian.forEach((one, at) => {
    if (!isHeading(one)) isian.push(one);
    // Of two that follow each other the first stands above the second.
    else
      headings.push({
        ...one,
        baris: one.baris[0] ?? 0,
        mulai: isian.length,
        rank: isHeading(read.isian[at + 1]) ? 0 : 1,
      });
  });
  const kelompok = headings.map(({ rank, baris, nama, nilai, mulai }, at) => ({
    ...{ baris, nama, nilai, mulai },
    akhir: headings.slice(at + 1).find((other) => other.rank <= rank)?.mulai ?? isian.length,
  }));
  return headings.length === 0 ? read : { ...read, isian, kelompok };
}
