/** SIPD-RI 'Laporan Realisasi Per Dokumen': what each document has paid and got back, summed per sub-kegiatan. */
import { type Decimal, zero } from '../../../base/decimal.ts';
import { saidWhere, type Text } from '../../../base/diagnostic.ts';
import { readRupiah } from '../amount.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Bacaan, type Jumlah, type Masalah, problemIn } from '../isian.ts';
import { isTotalRow } from '../total-name.ts';
import { Codes } from './codes.ts';
import { readDate } from './date.ts';
import { ourRows } from './skpd.ts';
import { Sums } from './sums.ts';

/**
 * Realisasi = Σ Nilai Realisasi − Σ Nilai Setoran of the year, up to the last day of the quarter. An SPP-LS counts from
 * its Tanggal Transfer, any other document from its Tanggal Dokumen: practice of programs that read these exports.
 */
export function readSipdDokumen(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const { isOurs, catatan } = ourRows(table, context);
  const [codes, sums, masalah] = [new Codes(), new Sums(), [] as Masalah[]];
  const all = { realisasi: zero, setoran: zero };
  const selisih: Jumlah[] = [];
  const seen = new Map<string, number>();
  const twice: number[] = [];
  const outside = { later: 0, years: [] as number[] };
  const cell = (row: Row, column: string) => row.cells[columns.get(column) ?? -1];
  for (const row of rows) {
    if (row.cells.every((one) => one === undefined)) continue;
    const [paid, back] = [readRupiah(cell(row, 'nilai_realisasi')), readRupiah(cell(row, 'nilai_setoran'))];
    if (isTotalRow(row)) {
      selisih.push(
        ...differing(row, 'Nilai Realisasi', paid, all.realisasi),
        ...differing(row, 'Nilai Setoran', back, all.setoran),
      );
      continue;
    }
    const jalur = codes.read(row, table, context);
    if (jalur.at(-1)?.tingkat !== 'sub_kegiatan') {
      if ('nilai' in paid || 'nilai' in back) masalah.push(problem(row, noSub));
      continue;
    }
    if ('nilai' in paid && paid.nilai) all.realisasi = all.realisasi.plus(paid.nilai);
    if ('nilai' in back && back.nilai) all.setoran = all.setoran.plus(back.nilai);
    if (!isOurs(row)) continue;
    const day = readDate(cell(row, isLs(row) ? 'tanggal_transfer' : 'tanggal_dokumen'));
    const trouble =
      'problem' in paid ? paid.problem : 'problem' in back ? back.problem : day === undefined ? noDate : undefined;
    if (trouble || day === undefined) {
      masalah.push(problem(row, trouble ?? noDate));
      sums.add(jalur, row.number, undefined);
    } else if (Math.floor(day / 10_000) !== context.tahun) outside.years.push(row.number);
    else if (day > (context.sampai ?? day)) {
      outside.later += 1;
      sums.add(jalur, row.number, zero);
    } else {
      const key = row.cells.map((one) => one?.text ?? '').join('\u0000');
      if (seen.has(key)) twice.push(row.number);
      seen.set(key, row.number);
      sums.add(jalur, row.number, amountOf(paid).minus(amountOf(back)));
    }
  }
  return {
    isian: sums.isian('realisasi'),
    indikator: [],
    masalah: [...masalah, ...otherYear(outside.years, context.tahun), ...codes.masalah],
    catatan: [...catatan, ...codes.catatan, ...laterThan(outside.later), ...sameRows(twice)],
    selisih,
  };

  function isLs(row: Row): boolean {
    const told = `${textAt(row, columns.get('jenis_dokumen'))} ${textAt(row, columns.get('jenis_transaksi'))}`;
    return /\bLS\b/i.test(told);
  }
}

function amountOf(amount: ReturnType<typeof readRupiah>): Decimal {
  return 'nilai' in amount && amount.nilai ? amount.nilai : zero;
}

function differing(
  row: Row,
  kolom: string,
  written: ReturnType<typeof readRupiah>,
  dihitung: Decimal,
): readonly Jumlah[] {
  if (!('nilai' in written) || !written.nilai || written.nilai.eq(dihitung)) return [];
  return [{ baris: row.number, nama: 'Total', kolom, tertulis: written.nilai, dihitung }];
}

function problem(row: Row, text: Text): Masalah {
  return { baris: [row.number], text };
}

const noSub: Text = {
  id: 'bernilai, tetapi tidak menyebut sub kegiatan',
  en: 'has an amount, but names no sub-kegiatan',
};
const noDate: Text = {
  id: 'tanggalnya tidak terbaca (SPP-LS: Tanggal Transfer; dokumen lain: Tanggal Dokumen), sehingga triwulannya tidak diketahui',
  en: 'its date cannot be read (SPP-LS: Tanggal Transfer; others: Tanggal Dokumen), so its quarter is not known',
};

function otherYear(baris: readonly number[], tahun: number): readonly Masalah[] {
  return baris.length === 0
    ? []
    : [problemIn(baris, `bertanggal di luar tahun ${tahun}; tidak dijumlahkan`, `dated outside ${tahun}; not summed`)];
}

function laterThan(count: number): readonly Text[] {
  return saidWhere(
    count > 0,
    `${count} dokumen bertanggal sesudah triwulan ini; tidak dijumlahkan`,
    `${count} documents are dated after the quarter; not summed`,
  );
}

function sameRows(baris: readonly number[]): readonly Text[] {
  return saidWhere(
    baris.length > 0,
    `baris ${baris.slice(0, 10).join(', ')} sama persis dengan baris lain; tetap dijumlahkan, periksa apakah tersalin dua kali`,
    `row ${baris.slice(0, 10).join(', ')} equals another in every cell; summed all the same, see whether it was copied twice`,
  );
}
