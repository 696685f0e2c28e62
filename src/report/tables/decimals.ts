/** Sets the decimal commas of a column under each other: each number carries by how much it is shorter behind the comma. */
import type { Cell } from './cell.ts';
import { type Group, mapCells, rowsOf } from './groups.ts';
import { place } from './placing.ts';

/** Half digits: a comma is half as wide as a digit in each of the report's fonts. */
const comma = 1;
const digit = 2;
const furthest = comma + 10 * digit;
const digitWidth = 0.56;

/**
 * The rows with the shift of each number that has fewer decimals than the longest of its column.
 * @example beside `80,94`, `5,5` is shifted by 2 and `7` by 5
 */
export function alignDecimals(groups: readonly Group[]): readonly Group[] {
  const placed = place(groups.flatMap(rowsOf)).flat();
  const columnOf = new Map(placed.map(({ cell, column }) => [cell, column]));
  const longest = new Map<number, number>();
  for (const { cell, column } of placed) {
    if (hasDigits(cell)) longest.set(column, Math.max(longest.get(column) ?? 0, tailOf(cell.teks)));
  }
  return mapCells(groups, (cell) => {
    const missing = hasDigits(cell) ? (longest.get(columnOf.get(cell) ?? -1) ?? 0) - tailOf(cell.teks) : 0;
    return missing > 0 ? { ...cell, shift: Math.min(missing, furthest) } : cell;
  });
}

/** What a number leaves free behind itself, in em. */
export function shiftWidth({ shift }: Cell): number {
  return (shift / digit) * digitWidth;
}

/** Steps of a scale stand among the numbers, and have no comma to stand under. */
function hasDigits({ jenis, teks }: Cell): boolean {
  return jenis === 'angka' && /\d$/.test(teks);
}

/** The comma and what is behind it, in half digits. */
function tailOf(teks: string): number {
  const decimals = /,(\d+)$/.exec(teks)?.[1];
  return decimals === undefined ? 0 : comma + decimals.length * digit;
}
