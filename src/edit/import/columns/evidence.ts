/** What the numbers of a sheet tell of its columns: whether quarters add up or run on, and whether a column is the sum of others. */
import { type Decimal, sum, zero } from '../../../base/decimal.ts';
import { readKinerja, readPersen, readRupiah } from '../amount.ts';
import type { Row } from '../grid/grid.ts';

/** `berjalan`: each column counts from January; `sendiri`: each holds its part of the year alone. */
export type Cara = 'berjalan' | 'sendiri';

export type NumberAt = (row: Row, column: number) => Decimal | undefined;

export const rupiahAt: NumberAt = (row, column) => nilaiOf(readRupiah(row.cells[column]));
export const kinerjaAt: NumberAt = (row, column) => nilaiOf(readKinerja(row.cells[column]));
export const persenAt: NumberAt = (row, column) => nilaiOf(readPersen(row.cells[column]));

function nilaiOf(amount: ReturnType<typeof readRupiah>): Decimal | undefined {
  return 'nilai' in amount ? amount.nilai : undefined;
}

interface Parts {
  /** In the order of the year. */
  readonly parts: readonly number[];
  /** A column that says to be the sum of them. */
  readonly total: number | undefined;
  /** The most that a row can have by the end of the year. */
  readonly most: (row: Row) => Decimal | undefined;
}

/**
 * Undefined where the numbers could be either: they tell by a sum that is printed, by a sum beyond the budget, and by falling to
 * less than half, or in several rows: money that is paid back makes a running column fall a little, and seldom.
 */
export function caraOf(rows: readonly Row[], { parts, total, most }: Parts, at: NumberAt): Cara | undefined {
  const seen = { berjalan: 0, sendiri: 0, falls: 0 };
  for (const row of rows) {
    const values = parts.flatMap((column) => at(row, column) ?? []);
    const last = values.at(-1);
    if (last === undefined || values.length < 2) continue;
    const added = sum(values);
    const printed = total === undefined ? undefined : at(row, total);
    if (printed !== undefined && !added.eq(last)) {
      if (printed.eq(added)) seen.sendiri += 1;
      else if (printed.eq(last)) seen.berjalan += 1;
    }
    if (values.some((value, index) => value.lt(values[index - 1] ?? value))) seen.falls += 1;
    if (values.some((value, index) => value.plus(value).lt(values[index - 1] ?? zero))) seen.sendiri += 1;
    const limit = most(row);
    if (limit?.gt(zero) && added.gt(limit) && last.lte(limit)) seen.berjalan += 1;
  }
  const isAlone = seen.sendiri > 0 || seen.falls > 1;
  if (isAlone === seen.berjalan > 0) return undefined;
  return isAlone ? 'sendiri' : 'berjalan';
}

/** In every row that has numbers the column holds the sum of the others, and in one at least of several. */
export function isSumOf(rows: readonly Row[], total: number, parts: readonly number[], at: NumberAt): boolean {
  let isSeen = false;
  for (const row of rows) {
    const values = parts.flatMap((column) => at(row, column) ?? []);
    const printed = at(row, total);
    if (printed === undefined && values.length === 0) continue;
    if (!(printed ?? zero).eq(sum(values))) return false;
    isSeen ||= values.length > 0;
  }
  return isSeen;
}

/** In most rows the column holds the sum of the others; the rest is a mistake in the sheet, and is told. */
export function isMostlySumOf(rows: readonly Row[], total: number, parts: readonly number[], at: NumberAt): boolean {
  const seen = { same: 0, other: 0 };
  for (const row of rows) {
    const values = parts.flatMap((column) => at(row, column) ?? []);
    const printed = at(row, total);
    if (printed === undefined || values.length === 0) continue;
    if (printed.eq(sum(values))) seen.same += 1;
    else seen.other += 1;
  }
  return seen.same > seen.other;
}
