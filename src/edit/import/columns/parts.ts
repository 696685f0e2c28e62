/** Which of several columns are the parts of the year up to a quarter, and which one runs up to its end. */
import { sum, zero } from '../../../base/decimal.ts';
import type { Triwulan } from '../../../data/link/index.ts';
import type { Row } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Sasaran } from '../target-quarter.ts';
import type { NumberAt } from './evidence.ts';
import { isCumulative, normalHead, saysOnlyAPart } from './part-of-year.ts';
import { type Bagian, bulanDalam, partOf } from './period.ts';

/** A column that could hold a value, and what its heads say of the year. */
export interface Candidate {
  readonly at: number;
  readonly head: string;
  readonly part: Bagian | undefined;
  readonly isWhole: boolean;
  readonly isTotal: boolean;
}

const roman = ['i', 'ii', 'iii', 'iv'];

/** The columns that could hold a value, without those of other years. */
export function candidatesIn(
  all: readonly number[],
  { table, sasaran }: { readonly table: Pick<Table, 'heads'>; readonly sasaran: Sasaran },
): readonly Candidate[] {
  const lowest = all.map((at) => normalHead(table.heads.paths[at]?.at(-1) ?? ''));
  // `I`, `II`, `III` and `IV` side by side are quarters without the word.
  const areQuarters = roman.every((one) => lowest.filter((head) => head === one).length === 1);
  const found = all.map((at): Candidate => {
    const path = (table.heads.paths[at] ?? []).map(normalHead);
    const head = path.join(' ');
    const isWhole = isCumulative(head);
    const ke = areQuarters ? roman.indexOf(path.at(-1) ?? '') + 1 : 0;
    const bare = ke > 0 ? ({ jenis: 'triwulan', ke } as const) : undefined;
    const isTotal = path.some((one) => /^(?:jumlah|total)\b/.test(one) || /\b(?:jumlah|total)(?: rp)?$/.test(one));
    return { at, head, isWhole, isTotal, part: isWhole ? undefined : (partOf(path) ?? bare) };
  });
  // Columns of other years are none of this one's, where one names it.
  const years = found.map(({ head }) => head.match(/\b20\d\d\b/g)?.map(Number) ?? []);
  const isOfYear = (index: number) => years[index]?.includes(sasaran.tahun) ?? false;
  return years.some((_, index) => isOfYear(index))
    ? found.filter((_, index) => isOfYear(index) || years[index]?.length === 0)
    : found;
}

/** Of several columns that run, each to an end that it names, the one that ends with the quarter. */
export function latest(whole: readonly Candidate[], triwulan: Triwulan): Candidate | undefined {
  const ends = whole.map((one) => endOf(one.head));
  if (ends.some((end) => end === undefined) || new Set(ends).size !== ends.length) return undefined;
  // Where none does, the last of them says what the sheet is of.
  return whole[ends.indexOf(3 * triwulan)] ?? whole.at(-1);
}

/** The month in which a column that runs ends. */
export function endOf(head: string): number | undefined {
  const part = partOf([head.replace(/^.*\b(?:s d|per)\b/, '')]);
  return part && bulanDalam[part.jenis] * part.ke;
}

/** The columns of the quarters, or else of the months, from the first to the one that is asked for, and all there are. */
export function partsOf(found: readonly Candidate[], triwulan: Triwulan) {
  for (const jenis of ['semester', 'triwulan', 'bulan'] as const) {
    const last = (3 * triwulan) / bulanDalam[jenis];
    if (!Number.isInteger(last)) continue;
    const all = found.filter(({ part }) => part?.jenis === jenis);
    const at = (ke: number) => all.filter(({ part }) => part?.ke === ke);
    const needed = Array.from({ length: last }, (_, index) => at(index + 1));
    if (all.length === 0 || needed.some(({ length }) => length !== 1)) continue;
    const known = [...all].sort((a, b) => (a.part?.ke ?? 0) - (b.part?.ke ?? 0)).map((one) => one.at);
    return { needed: needed.flatMap((group) => group.map((one) => one.at)), known };
  }
  return undefined;
}

/** `S.d. Bulan Lalu` and `Bulan Ini`, and nothing else: together they run up to now. */
export function beforeAndNow(found: readonly Candidate[]): readonly number[] | undefined {
  const before = found.find(({ head }) => /\bs d\b.*\b(?:lalu|sebelumnya)\b/.test(head));
  const now = found.find(({ head }) => /\bini\b/.test(head) && !/\b(?:s d|lalu|tahun)\b/.test(head));
  return found.length === 2 && before && now ? [before.at, now.at] : undefined;
}

/** The parts that stand beside a column that runs, where a row shows that it is their sum: `Lalu` and `Ini`, or the quarters up to it. */
export function partsOfWhole(
  rows: readonly Row[],
  whole: number,
  found: readonly Candidate[],
  triwulan: Triwulan,
  numberAt: NumberAt,
): readonly number[] | undefined {
  const now = found.flatMap(({ isWhole, part, head, at }) => (!isWhole && !part && saysOnlyAPart(head) ? [at] : []));
  return [partsOf(found, triwulan)?.needed ?? [], now].find((all) => all.length > 1 && rows.some(isSum(all)));

  /** Told by two parts that are something. */
  function isSum(all: readonly number[]): (row: Row) => boolean {
    return (row) => {
      const values = all.flatMap((column) => numberAt(row, column) ?? []).filter((value) => !value.eq(zero));
      return values.length > 1 && numberAt(row, whole)?.eq(sum(values)) === true;
    };
  }
}
