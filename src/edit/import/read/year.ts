/** The column `Tahun` of a sheet, against the year that is asked for. */
import type { Text } from '../../../base/diagnostic.ts';
import { UserError } from '../../../base/user-error.ts';
import type { Context } from '../context.ts';
import { headAt, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { namedPeriod } from '../named-period.ts';

/** Throws UserError 2 where the column names another year; where a title names the right one, it is told instead. */
export function otherYear({ rows, columns, sheet, heads }: Table, { tahun }: Context): readonly Text[] {
  const years = new Set(rows.map((row) => textAt(row, columns.get('tahun'))).filter((text) => /^\d{4}$/.test(text)));
  if (years.size === 0 || (years.size === 1 && years.has(String(tahun)))) return [];
  const found = [...years].sort().join(', ');
  const titles = sheet.rows.slice(0, heads.top).flatMap((row) => row.cells.map((_, column) => headAt(row, column)));
  if (titles.some((text) => namedPeriod(text)?.tahun.includes(tahun)))
    return [
      {
        id: `kolom Tahun berisi ${found}, sedangkan judul lembar menyebut ${tahun}; dipakai ${tahun}`,
        en: `the column Tahun holds ${found}, while the title of the sheet names ${tahun}; ${tahun} is taken`,
      },
    ];
  throw new UserError(
    2,
    { id: `lembar ini tentang tahun ${found}, bukan ${tahun}`, en: `the sheet is about ${found}, not ${tahun}` },
    { id: `sebut tahunnya: --year ${found.slice(0, 4)}`, en: `name the year: --year ${found.slice(0, 4)}` },
  );
}
