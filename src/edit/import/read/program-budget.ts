/** Programs with their money, whose sums alone the data can be checked by. */
import { sum } from '../../../base/decimal.ts';
import { readRupiah } from '../amount.ts';
import { headAt, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { AnggaranProgram, Bacaan, Jumlah, Masalah } from '../isian.ts';
import { kinds } from '../kinds.ts';
import { totalName } from '../total-name.ts';
import { bareName } from './indicator-names.ts';

export function readAnggaranProgram({ rows, columns }: Table): Bacaan {
  return { isian: [], indikator: [], catatan: [], ...programsIn(rows, columns) };
}

/** The columns of such a table whose heads stand in the row; undefined where they do not. */
export function programHeads(row: Row | undefined): ReadonlyMap<string, number> | undefined {
  const texts = (row?.cells ?? []).map((_, column) =>
    headAt(row, column)
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const found = Object.entries(kinds['anggaran-program'].columns).map(
    ([key, ranks]) => [key, texts.findIndex((text) => ranks.some((rank) => rank.test(text)))] as const,
  );
  return found.every(([, at]) => at >= 0) ? new Map(found) : undefined;
}

export function programsIn(rows: readonly Row[], columns: ReadonlyMap<string, number>) {
  const [program, masalah, selisih] = [[] as AnggaranProgram[], [] as Masalah[], [] as Jumlah[]];
  const [name = -1, money = -1] = ['program', 'anggaran'].map((key) => columns.get(key));
  for (const row of rows) {
    const nama = textAt(row, name);
    const amount = readRupiah(row.cells[money]);
    const baris = row.number;
    if (row.cells.slice(0, money).some((cell) => totalName.test(cell?.text.trim() ?? ''))) {
      const dihitung = sum(program.map((one) => one.nilai));
      if ('nilai' in amount && amount.nilai && !amount.nilai.eq(dihitung))
        selisih.push({ baris, nama: nama || 'Jumlah', kolom: 'pagu', tertulis: amount.nilai, dihitung });
      break;
    }
    if (nama === '' || /^\(?\d{1,2}\)?$/.test(nama)) continue;
    if ('problem' in amount) masalah.push({ baris: [baris], text: amount.problem });
    else if (amount.nilai) program.push({ nama: bareName(nama), nilai: amount.nilai, baris });
  }
  return { program, masalah, selisih };
}
