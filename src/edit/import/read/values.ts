/** The numbers of a row of a table of progress: rupiah and percent, by the columns that hold them or are summed. */
import { type Decimal, sum } from '../../../base/decimal.ts';
import { saidWhere, type Text } from '../../../base/diagnostic.ts';
import { type Amount, readPersen, readRupiah } from '../amount.ts';
import type { Row } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Jumlah, type Kolom, type Masalah, problemIn } from '../isian.ts';
import { kolomImpor, kolomRencana } from '../kolom.ts';

/** The numbers of a row; those that cannot be read are told of, and left out. */
export function readValues(row: Row, { columns, sums }: Pick<Table, 'columns' | 'sums'>) {
  const nilai = new Map<Kolom, Decimal>();
  const problems: Masalah[] = [];
  const selisih: Jumlah[] = [];
  let count = 0;
  for (const kolom of [...kolomImpor('anggaran'), ...kolomRencana, ...kolomImpor('realisasi')]) {
    const read = (column: number) => (kolom === 'fisik' ? readPersen : readRupiah)(row.cells[column]);
    const { columns: parts, printed } = sums.get(kolom) ?? { columns: [columns.get(kolom) ?? -1] };
    const amounts = parts.map(read);
    const values = amounts.flatMap((amount) => ('nilai' in amount && amount.nilai ? amount.nilai : []));
    const problem = amounts.flatMap((amount) => ('problem' in amount ? amount.problem : []))[0];
    const all = printed && totalOf(printed.parts.map(read), read(printed.column));
    if (all && !all.tertulis.eq(all.dihitung)) selisih.push({ baris: row.number, nama: '', kolom, ...all });
    // The sum that is printed says that a part without a number is nothing.
    const text = problem ?? (values.length > 0 && values.length < amounts.length && !all ? emptyPart : undefined);
    if (text) problems.push(problemIn([row.number], `${kolom}: ${text.id}`, `${kolom}: ${text.en}`));
    else if (values.length > 0) nilai.set(kolom, sum(values));
    if (!problem) count += amounts.filter((amount) => 'isDash' in amount).length;
  }
  return { nilai, problems, count, selisih };
}

const emptyPart: Text = {
  id: 'sebagian kolom yang dijumlahkan kosong, dan tidak disebut berapa jumlahnya',
  en: 'a part of the columns to be summed is empty, and their sum is not said',
};

/** Undefined where no sum is printed, or a part cannot be read. */
function totalOf(parts: readonly Amount[], printed: Amount) {
  if (!('nilai' in printed) || !printed.nilai || parts.some((part) => 'problem' in part)) return undefined;
  const dihitung = sum(parts.flatMap((part) => ('nilai' in part && part.nilai ? part.nilai : [])));
  return { tertulis: printed.nilai, dihitung };
}

/** A dash is zero only in columns of money; the user is told how often that was so. */
export function dashNote(count: number) {
  return saidWhere(
    count > 0,
    `${count} sel «-» di kolom rupiah dibaca nol`,
    `${count} cells «-» in columns of rupiah are read as zero`,
  );
}
