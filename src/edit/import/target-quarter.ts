/** Which year and quarter a sheet is imported into: what was asked for, what the sheet says, or the latest there is. */
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import type { Triwulan } from '../../data/link/index.ts';
import { kindOf } from '../../data/parse/index.ts';
import type { Diminta } from '../../figures/period.ts';
import { textAt } from './grid/grid.ts';
import { needsQuarter, type Table } from './heads.ts';

/** `triwulan` is absent where none was asked for, and the project has none yet or the sheet is of no quarter. */
export interface Sasaran {
  readonly tahun: number;
  readonly triwulan?: Triwulan;
}

/**
 * A sheet of pagu alone is of no quarter: after a change of the budget it is the revised one, though its quarter is not opened yet.
 * Throws UserError 2 where no year can be told.
 */
export function choosePeriod(sources: readonly Source[], { tahun, triwulan }: Diminta, table?: Table): Sasaran {
  const kinds = sources.flatMap(({ path }) => kindOf(path) ?? []);
  const years = kinds.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const year = tahun ?? (table && yearOf(table)) ?? years.at(-1);
  if (year === undefined) throw noYear;
  const quarters = kinds.filter((kind) => kind.year === year).flatMap(({ quarter }) => quarter ?? []);
  const isTimeless = table !== undefined && !needsQuarter(table);
  const quarter = triwulan ?? (isTimeless ? undefined : quarters.sort().at(-1));
  return { tahun: year, ...(quarter ? { triwulan: quarter } : {}) };
}

/** The last day of a quarter: 20260630. */
export function lastDay({ tahun, triwulan }: Sasaran): number | undefined {
  if (triwulan === undefined) return undefined;
  return tahun * 10_000 + triwulan * 300 + (triwulan === 1 || triwulan === 4 ? 31 : 30);
}

function yearOf({ rows, columns }: Table): number | undefined {
  const years = new Set(rows.map((row) => textAt(row, columns.get('tahun'))).filter((text) => /^\d{4}$/.test(text)));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

const noYear = new UserError(
  2,
  { id: 'folder data belum berisi tahun mana pun', en: 'the data folder has no year yet' },
  { id: 'sebut tahunnya, misalnya: --year 2026 --quarter 2', en: 'name it, for example: --year 2026 --quarter 2' },
);
