/** Anggaran kas by account and month: what each sub kegiatan is to spend by the end of each quarter, with all its sums checked. */
import { type Decimal, hundred, sum, zero } from '../../../base/decimal.ts';
import { readRupiah } from '../amount.ts';
import { normalHead } from '../columns/part-of-year.ts';
import { type Bagian, partOf } from '../columns/period.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Isian, Jumlah, Kolom, Masalah } from '../isian.ts';
import { kolomRencana } from '../kolom.ts';
import { isTotalRow } from '../total-name.ts';
import { Codes } from './codes.ts';
import { ourRows } from './skpd.ts';
import { Sums } from './sums.ts';
import { otherYear } from './year.ts';

/** Each month holds its own: their sum is the pagu of the line, where the sheet has one. */
export function readAnggaranKas(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const tahun = otherYear(table, context);
  const { isOurs, catatan } = ourRows(table, context);
  const { months, quarters } = partsOf(table);
  const parts = months.length === 12 ? months : quarters;
  const [codes, masalah, selisih] = [new Codes(), [] as Masalah[], [] as Jumlah[]];
  const sums = kolomRencana.map(() => new Sums());
  const checked = [
    ...months,
    ...quarters,
    ...(columns.has('nilai') ? [{ at: columns.get('nilai') ?? -1, head: 'nilai' }] : []),
  ];
  const all = new Map(checked.map(({ at }) => [at, zero]));
  const totals: Row[] = [];
  for (const row of rows) {
    const jalur = codes.read(row, table, context);
    if (jalur.at(-1)?.tingkat !== 'sub_kegiatan' || isTotalRow(row)) {
      totals.push(row);
      continue;
    }
    for (const [at, sum] of all) all.set(at, sum.plus(nilaiAt(row, at) ?? zero));
    if (!isOurs(row)) continue;
    const problem = parts.flatMap(({ at }) => problemAt(row, at))[0];
    if (problem) masalah.push({ baris: [row.number], text: problem });
    const values = parts.map(({ at }) => nilaiAt(row, at));
    const isEmpty = values.every((value) => value === undefined);
    const running = kolomRencana.map((_, index) =>
      sum(values.slice(0, ((index + 1) * parts.length) / 4).map((value) => value ?? zero)),
    );
    for (const [index, sum] of sums.entries())
      if (!isEmpty) sum.add(jalur, row.number, problem ? undefined : running[index]);
    if (!problem && !isEmpty) selisih.push(...differing(row, jalur.at(-1)?.nama ?? '', running, { table, quarters }));
  }
  for (const row of totals) selisih.push(...differingTotal(row, checked, all));
  return {
    isian: together(sums),
    indikator: [],
    masalah: [...masalah, ...codes.masalah],
    catatan: [...tahun, ...catatan, ...codes.catatan],
    selisih,
  };
}

interface Column {
  readonly at: number;
  readonly head: string;
}

/** Columns with a head of their own that name a month or a quarter, each once, in the order of the year. */
function partsOf({ heads, candidates }: Table): {
  readonly months: readonly Column[];
  readonly quarters: readonly Column[];
} {
  const found = (candidates.get('rencana') ?? []).flatMap((at) => {
    const part = partOf((heads.paths[at] ?? []).map(normalHead));
    return part ? [{ at, head: (heads.paths[at] ?? []).join(' '), part }] : [];
  });
  const inOrder = (jenis: Bagian['jenis'], count: number) => {
    const all = Array.from({ length: count }, (_, index) =>
      found.find(({ part }) => part.jenis === jenis && part.ke === index + 1),
    );
    return all.every((one) => one !== undefined) ? all.flatMap((one) => (one ? [one] : [])) : [];
  };
  return { months: inOrder('bulan', 12), quarters: inOrder('triwulan', 4) };
}

function nilaiAt(row: Row, at: number): Decimal | undefined {
  const amount = readRupiah(row.cells[at]);
  return 'nilai' in amount ? amount.nilai : undefined;
}

function problemAt(row: Row, at: number) {
  const amount = readRupiah(row.cells[at]);
  return 'problem' in amount ? [amount.problem] : [];
}

/** A row of which the months are not what its quarters, or its pagu, say. */
function differing(
  row: Row,
  nama: string,
  running: readonly Decimal[],
  { table, quarters }: { readonly table: Table; readonly quarters: readonly Column[] },
): readonly Jumlah[] {
  const own = running.map((value, index) => value.minus(running[index - 1] ?? zero));
  const wanted = [
    ...quarters.map(({ at, head }, index) => ({ at, kolom: head, dihitung: own[index] ?? zero })),
    ...(table.columns.has('nilai')
      ? [{ at: table.columns.get('nilai') ?? -1, kolom: 'nilai', dihitung: running.at(-1) ?? zero }]
      : []),
  ];
  return wanted.flatMap(({ at, kolom, dihitung }) => {
    const tertulis = nilaiAt(row, at);
    return tertulis === undefined || tertulis.eq(dihitung)
      ? []
      : [{ baris: row.number, nama, kolom, tertulis, dihitung }];
  });
}

/** A row of no sub kegiatan is a sum over all; one of shares, none of which is over a hundred, is nothing. */
function differingTotal(row: Row, checked: readonly Column[], all: ReadonlyMap<number, Decimal>): readonly Jumlah[] {
  const values = checked.flatMap(({ at, head }) => {
    const tertulis = nilaiAt(row, at);
    return tertulis ? [{ head, tertulis, dihitung: all.get(at) ?? zero }] : [];
  });
  const isShares = values.every(({ tertulis }) => tertulis.lte(hundred));
  const nama =
    textAt(
      row,
      row.cells.findIndex((cell) => cell?.kind === 'text'),
    ) || 'Jumlah';
  if (isShares) return [];
  return values
    .filter(({ tertulis, dihitung }) => !tertulis.eq(dihitung))
    .map(({ head, ...sum }) => ({ baris: row.number, nama, kolom: head, ...sum }));
}

/** One line for each sub kegiatan, with all its quarters. */
function together(sums: readonly Sums[]): readonly Isian[] {
  const [first = [], ...others] = sums.map((sum, index) => sum.isian(kolomRencana[index] ?? ''));
  return first.map((isian, at) => ({
    ...isian,
    nilai: new Map<Kolom, Decimal>([...isian.nilai, ...others.flatMap((other) => [...(other[at]?.nilai ?? [])])]),
  }));
}
