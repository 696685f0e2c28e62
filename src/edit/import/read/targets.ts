/** Tables of indicators with their targets: of one year and its quarters, or of the years of a plan. */

import { plainText } from '../../../base/decimal.ts';
import { defined } from '../../../base/defined.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { notShown, readKinerja } from '../amount.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, IndikatorBernama, Masalah } from '../isian.ts';
import { readDate } from './date.ts';
import { fractionOf } from './fractions.ts';
import { bareName, eachIndicator, severalNames, severalValues } from './indicator-names.ts';
import { marksIn } from './marks.ts';
import { programHeads, programsIn } from './program-budget.ts';

export function readPerjanjian(table: Table): Bacaan {
  return readTargets(table, targetsOfYear);
}

/** Of the year that is asked for, and of its quarters. */
export function targetsOfYear(
  target: (column: string) => string | undefined,
): Pick<Values, 'target' | 'targetTriwulan'> {
  const quarters = [1, 2, 3, 4].flatMap((ke) => {
    const value = target(`target_${ke}`);
    return value === undefined ? [] : [[ke, value] as const];
  });
  const own = target('target');
  return { ...defined({ target: own }), ...(quarters.length > 0 ? { targetTriwulan: new Map(quarters) } : {}) };
}

export function readRenstra(table: Table): Bacaan {
  const years = [...table.columns.keys()].flatMap((column) => /^target_(\d{4})$/.exec(column)?.[1] ?? []);
  return readTargets(table, (target) => {
    const all = years.flatMap((year) => {
      const value = target(`target_${year}`);
      return value === undefined ? [] : [[Number(year), value] as const];
    });
    return all.length > 0 ? { targetTahunan: new Map(all) } : {};
  });
}

type Values = Omit<IndikatorBernama, 'nama' | 'baris' | 'baru'>;

/** What a row says of its indicator; `target` reads a column of targets as our files write it. */
type ReadRow = (target: (column: string) => string | undefined, row: Row) => Values | { readonly problem: Text };

/** Up to where another table begins below it. `others` are columns of values beside those of targets. */
export function readTargets(
  { rows, columns }: Table,
  of: ReadRow,
  others: readonly number[] = [],
  arahOf: (row: Row) => 'turun' | undefined = () => undefined,
): Bacaan {
  const [bernama, masalah] = [[] as IndikatorBernama[], [] as Masalah[]];
  const keys = [...columns.keys()].filter((key) => key.startsWith('target'));
  const at = (all: readonly string[]) => all.flatMap((key) => columns.get(key) ?? []);
  const values = [...at(keys), ...others];
  let sasaran = '';
  const end = rows.findIndex(isOtherHead);
  for (const whole of end < 0 ? rows : rows.slice(0, end)) {
    sasaran = bareName(textAt(whole, columns.get('sasaran'))) || sasaran;
    for (const row of eachIndicator(
      whole,
      at(['indikator'])[0] ?? -1,
      [...at(['satuan']), ...values],
      columns.get('satuan'),
    ) ?? [whole]) {
      const nama = textAt(row, columns.get('indikator'));
      if (nama === '' || notAName.test(nama)) continue;
      const satuan = textAt(row, columns.get('satuan'));
      const problem =
        at(keys).flatMap((column) => {
          const read = targetIn(row, column, satuan);
          return 'problem' in read ? read.problem : [];
        })[0] ??
        fractionOf(
          satuan,
          values.map((column) => row.cells[column]),
        );
      const said = of((column) => {
        const read = targetIn(row, columns.get(column), satuan);
        return 'target' in read ? read.target : undefined;
      }, row);
      if (problem) masalah.push({ baris: [row.number], text: problem });
      else if ('problem' in said) masalah.push({ baris: [row.number], text: said.problem });
      else if (Object.keys(said).length > 0)
        if (severalNames(nama) || severalValues(row, values))
          masalah.push({ baris: [row.number], text: several(nama) });
        else {
          const { problems, arah = arahOf(row), ...marks } = marksIn(row, { columns });
          masalah.push(...problems.map((text) => ({ baris: [row.number], text })));
          const baru = { satuan, ...(sasaran === '' ? {} : { sasaran }), ...marks, ...(arah ? { arah } : {}) };
          bernama.push({ nama, baris: row.number, baru, ...said });
        }
    }
  }
  const heads = programHeads(rows[end]);
  const money = heads ? programsIn(rows.slice(end + 1), heads) : { program: [], masalah: [], selisih: [] };
  return { ...money, isian: [], indikator: [], bernama, masalah: [...masalah, ...money.masalah], catatan: [] };
}

/** A row that numbers the columns, or sums them up. */
const notAName = /^\(?\d{1,2}\)?$|^(?:rata[\s-]*rata|jumlah|total)(?: capaian(?: kinerja)?)?\s*:?$/i;

/** The table of programs and money that follows in the same sheet. */
function isOtherHead({ cells }: Row): boolean {
  const texts = cells.map((cell) => cell?.text.trim().toLowerCase() ?? '');
  return (
    texts.some((text) => /^program(?:\/kegiatan)?$/.test(text)) &&
    texts.some((text) => /^(?:anggaran|pagu|jumlah)\b/.test(text))
  );
}

/** As our files write it: `82,5`, `≥ 95`, `BB`; no target for an empty cell or a dash. */
export function targetIn(
  row: Row,
  at: number | undefined,
  satuan = '',
): { readonly target?: string } | { readonly problem: Text } {
  const cell = at === undefined ? undefined : row.cells[at];
  const text = textAt(row, at);
  if (!cell || text === '' || /^[-–−]$/.test(text)) return {};
  const problem = notShown(cell);
  if (problem) return { problem };
  if (cell.kind !== 'number') return ofWords(text, satuan);
  const amount = readKinerja(cell);
  return 'problem' in amount ? amount : amount.nilai ? { target: plainText(amount.nilai).replace('.', ',') } : {};
}

/** A number may have its unit behind it; with other words nobody knows which of them is the target. */
function ofWords(text: string, satuan: string): { readonly target: string } | { readonly problem: Text } {
  const [, number, behind = ''] = /^([≥≤<>]?\s*[-−]?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?)\s*(\S.*)?$/s.exec(text) ?? [];
  if (number === undefined || readDate({ text, kind: 'text' }) !== undefined) return { target: text };
  if (behind === '' || behind === '%' || behind.toLowerCase() === satuan.toLowerCase())
    return { target: number.trim() };
  const said = quoted(text.slice(0, 60));
  return {
    problem: {
      id: `target ${said} berisi angka dan kata; isi sendiri`,
      en: `the target ${said} holds a number and words; fill it in yourself`,
    },
  };
}

function several(nama: string) {
  return {
    id: `beberapa indikator dalam satu sel (${quoted(nama.slice(0, 60))}); isi sendiri masing-masing`,
    en: `several indicators are in one cell (${quoted(nama.slice(0, 60))}); fill in each of them yourself`,
  };
}
