/** The one table among the grids of a file that can be imported. */

import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import type { Grids, NamedGrid } from './grid/format.ts';
import type { Grid } from './grid/grid.ts';
import { type Chooser, recognise, type Table } from './heads.ts';
import type { Jenis } from './kinds.ts';
import { sheetOfQuarter } from './of-quarter.ts';
import type { Sasaran } from './target-quarter.ts';
import { unknownSheet } from './unknown-sheet.ts';

interface Asked {
  readonly sheet?: string;
  readonly kind?: Jenis;
  readonly choose?: Chooser;
  /** The quarter that is asked for, which may tell the sheet. */
  readonly period?: (table: Table) => Sasaran;
}

const nothingChosen: Chooser = () => ({ columns: new Map(), cara: new Map() });

/** Throws UserError 2 where no sheet is known, or several are, none was named, and none is that of the quarter. */
export function openTable({ all, areReadings }: Grids, asked: Asked): Table {
  const isNamed = ({ name }: NamedGrid) => areReadings || !asked.sheet || name.trim() === asked.sheet.trim();
  const named = all.filter(isNamed);
  if (named.length === 0)
    throw noSheet(
      asked.sheet ?? '',
      all.map(({ name }) => name),
    );
  const grids: Grid[] = [];
  const tables: Table[] = [];
  for (const { read } of named) {
    const grid = read();
    grids.push(grid);
    const table = recognise(grid, asked.choose ?? nothingChosen, asked.kind);
    if (table) tables.push(table);
    if (table && areReadings) break;
  }
  const [table, other] = tables;
  if (!table) throw unknownSheet(areReadings ? grids.slice(0, 1) : grids, asked.kind);
  return other ? sheetOfQuarter(tables, asked.period?.(table) ?? { tahun: 0 }) : table;
}

function noSheet(asked: string, names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `tidak ada lembar ${quoted(asked)}`, en: `there is no sheet ${quoted(asked)}` },
    { id: `lembar yang ada: ${list || 'tidak ada'}`, en: `the sheets are: ${list || 'none'}` },
  );
}
