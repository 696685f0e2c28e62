/** What indicators have reached by the quarter, by their names; the target beside it is that of a new one alone. */
import { readKinerja } from '../amount.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, IndikatorBernama, Masalah } from '../isian.ts';
import { fractionOf } from './fractions.ts';
import { bareName, eachIndicator, severalNames, severalValues } from './indicator-names.ts';
import { isOtherHead, several, targetIn } from './targets.ts';

export function readCapaian({ rows, columns }: Table): Bacaan {
  const [bernama, masalah] = [[] as IndikatorBernama[], [] as Masalah[]];
  const at = (key: string) => columns.get(key) ?? -1;
  const values = [at('realisasi'), at('target')];
  const end = rows.findIndex(isOtherHead);
  let sasaran = '';
  for (const whole of end < 0 ? rows : rows.slice(0, end)) {
    sasaran = bareName(textAt(whole, at('sasaran'))) || sasaran;
    for (const row of eachIndicator(whole, at('indikator'), [...values, at('satuan')], at('satuan')) ?? [whole]) {
      const nama = textAt(row, at('indikator'));
      if (nama === '' || notAName.test(nama)) continue;
      const satuan = textAt(row, at('satuan'));
      const amount = readKinerja(row.cells[at('realisasi')]);
      const problem =
        'problem' in amount
          ? amount.problem
          : severalNames(nama) || severalValues(row, values)
            ? several(nama)
            : fractionOf(satuan, cellsAt(row, values));
      if (problem) masalah.push({ baris: [row.number], text: problem });
      else if ('nilai' in amount && amount.nilai) {
        const target = targetIn(row, at('target'), satuan);
        const told = 'target' in target && target.target !== undefined ? { target: target.target } : {};
        const baru = { satuan, ...(sasaran === '' ? {} : { sasaran }), ...told };
        bernama.push({ nama, baris: row.number, berjalan: amount.nilai, baru });
      }
    }
  }
  return { isian: [], indikator: [], bernama, masalah, catatan: [], selisih: [] };
}

/** A row that numbers the columns, or sums them up. */
const notAName = /^\(?\d{1,2}\)?$|^(?:rata[\s-]*rata|jumlah|total)(?: capaian(?: kinerja)?)?\s*:?$/i;

function cellsAt({ cells }: Row, columns: readonly number[]) {
  return columns.map((column) => cells[column]);
}
