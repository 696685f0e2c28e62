/** Tables of indicators with their targets: of one year and its quarters, or of the years of a plan. */
import { plainText } from '../../../base/decimal.ts';
import { quoted } from '../../../base/quote.ts';
import { readKinerja } from '../amount.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, IndikatorBernama, Masalah } from '../isian.ts';
import { severalNames } from './indicator-names.ts';

export function readPerjanjian(table: Table): Bacaan {
  return readTargets(table, (target) => {
    const quarters = [1, 2, 3, 4].flatMap((ke) => {
      const value = target(`target_${ke}`);
      return value === undefined ? [] : [[ke, value] as const];
    });
    const own = target('target');
    return {
      ...(own === undefined ? {} : { target: own }),
      ...(quarters.length > 0 ? { targetTriwulan: new Map(quarters) } : {}),
    };
  });
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

type Targets = Pick<IndikatorBernama, 'target' | 'targetTriwulan' | 'targetTahunan'>;

/** Up to where another table begins below it. */
function readTargets(
  { rows, columns }: Table,
  of: (target: (column: string) => string | undefined) => Targets,
): Bacaan {
  const [bernama, masalah] = [[] as IndikatorBernama[], [] as Masalah[]];
  for (const row of rows) {
    if (isOtherHead(row)) break;
    const nama = textAt(row, columns.get('indikator'));
    if (nama === '' || /^\(?\d{1,2}\)?$/.test(nama)) continue;
    const targets = of((column) => targetAt(row, columns.get(column)));
    if (Object.keys(targets).length === 0) continue;
    if (severalNames(nama)) masalah.push({ baris: [row.number], text: several(nama) });
    else bernama.push({ nama, baris: row.number, ...targets });
  }
  return { isian: [], indikator: [], bernama, masalah, catatan: [], selisih: [] };
}

/** The table of programs and money that follows in the same sheet. */
function isOtherHead({ cells }: Row): boolean {
  const texts = cells.map((cell) => cell?.text.trim().toLowerCase() ?? '');
  return (
    texts.some((text) => /^program(?:\/kegiatan)?$/.test(text)) &&
    texts.some((text) => /^(?:anggaran|pagu|jumlah)\b/.test(text))
  );
}

/** As our files write it: `82,5`, `≥ 95`, `BB`; undefined for an empty cell or a dash. */
function targetAt(row: Row, at: number | undefined): string | undefined {
  const cell = at === undefined ? undefined : row.cells[at];
  const text = textAt(row, at);
  if (!cell || text === '' || /^[-–−]$/.test(text)) return undefined;
  if (cell.kind !== 'number') return text.replace(/^([≥≤<>]?\s*[-\d.,]+)\s*%$/, '$1');
  const amount = readKinerja(cell);
  return 'nilai' in amount && amount.nilai ? plainText(amount.nilai).replace('.', ',') : undefined;
}

function several(nama: string) {
  return {
    id: `beberapa indikator dalam satu sel (${quoted(nama.slice(0, 60))}); isi sendiri masing-masing`,
    en: `several indicators are in one cell (${quoted(nama.slice(0, 60))}); fill in each of them yourself`,
  };
}
