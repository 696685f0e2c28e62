/** Lines of the budget with their indicators beside them: money as in a table of progress, indicators by their names. */
import { sum } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { kinerjaAt } from '../columns/evidence.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, IndikatorBaru, IndikatorBernama, Isian, Kelompok, Masalah } from '../isian.ts';
import { fractionOf } from './fractions.ts';
import { eachIndicator, severalNames, severalValues } from './indicator-names.ts';
import { wordFor } from './levels.ts';
import { readRfk } from './rfk.ts';
import { targetIn } from './targets.ts';

export function readEvaluasi(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const [bernama, masalah] = [[] as IndikatorBernama[], [] as Masalah[]];
  let line: number | undefined;
  for (const whole of rows) {
    if (textAt(whole, columns.get('nama')) !== '') line = whole.number;
    for (const row of eachOf(whole, table)) {
      const nama = textAt(row, columns.get('indikator'));
      const baru = newOne(row, table, line);
      const isEmpty = !hasNumbers(row, table);
      if (nama === '' || (isEmpty && baru.target === undefined)) continue;
      const read = isEmpty ? {} : reached(row, table);
      const problem =
        'problem' in read
          ? read.problem
          : severalNames(nama) || severalValues(row, valueColumns(table))
            ? several
            : fractionOf(baru.satuan, kinerjaIn(row, table));
      if (problem) masalah.push({ baris: [row.number], text: problem });
      else bernama.push({ nama, baris: row.number, baru, ...read });
    }
  }
  const read = withoutHeadings(readRfk(table, context), table);
  return { ...read, bernama, masalah: [...read.masalah, ...masalah] };
}

/** Several indicators in one cell, each with its own line of every other column, are a row each. */
function eachOf(row: Row, table: Table): readonly Row[] {
  const [nama, satuan] = ['indikator', 'satuan'].map((key) => table.columns.get(key));
  const all = [...valueColumns(table), ...(satuan === undefined ? [] : [satuan])];
  return eachIndicator(row, nama ?? -1, all, satuan) ?? [row];
}

function valueColumns({ columns, candidates }: Table): readonly number[] {
  const target = columns.get('target_kinerja');
  return [...(target === undefined ? [] : [target]), ...(candidates.get('realisasi_kinerja') ?? [])];
}

function newOne(row: Row, { columns }: Table, baris: number | undefined): IndikatorBaru {
  const read = targetIn(row, columns.get('target_kinerja'), textAt(row, columns.get('satuan')));
  return {
    satuan: textAt(row, columns.get('satuan')),
    ...(baris === undefined ? {} : { baris }),
    ...('target' in read && read.target !== undefined ? { target: read.target } : {}),
  };
}

function kinerjaIn(row: Row, { columns, sums }: Table): readonly Row['cells'][number][] {
  const all = [
    ...(sums.get('realisasi_kinerja')?.columns ?? []),
    ...['realisasi_kinerja', 'target_kinerja'].flatMap((key) => columns.get(key) ?? []),
  ];
  return all.map((column) => row.cells[column]);
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
export function reached(
  row: Row,
  { columns, sums }: Table,
): Pick<IndikatorBernama, 'berjalan' | 'sendiri'> | { readonly problem: Text } {
  const own = columns.get('realisasi_kinerja') ?? -1;
  const summed = sums.get('realisasi_kinerja');
  const last = kinerjaAt(row, own);
  if (!summed) return last ? { berjalan: last } : {};
  const values = summed.columns.map((column) => kinerjaAt(row, column));
  const known = values.flatMap((value) => value ?? []);
  const printed = summed.printed && kinerjaAt(row, summed.printed.column);
  if (printed) {
    const parts = (summed.printed?.parts ?? []).flatMap((column) => kinerjaAt(row, column) ?? []);
    if (!printed.eq(sum(parts)))
      return printed.eq(parts.at(-1) ?? printed) && last ? { berjalan: last } : { problem: neither };
  } else if (known.length < values.length) return {};
  return { berjalan: sum(known), ...(last ? { sendiri: last } : {}) };
}

/** Rows in capitals without an indicator, code or level head others: their sums are checked, and they are no lines. */
function withoutHeadings(read: Bacaan, { rows, columns }: Table): Bacaan {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const isHeading = (one: Isian | undefined) =>
    one !== undefined &&
    one.kode === undefined &&
    one.tingkat === undefined &&
    wordFor(one.nama) === undefined &&
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
