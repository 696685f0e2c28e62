/** Which tables among the grids of a file can be imported, and one of them. */

import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import type { Grids, NamedGrid } from './grid/format.ts';
import type { Grid } from './grid/grid.ts';
import { type Chooser, recognise, type Table } from './heads.ts';
import type { Jenis } from './kinds.ts';
import { unknownSheet } from './unknown-sheet.ts';

interface Asked {
  readonly sheet?: string;
  readonly kind?: Jenis;
  readonly choose?: Chooser;
}

const nothingChosen: Chooser = () => ({ columns: new Map(), cara: new Map() });

/** Throws UserError 2 where no sheet is known, or several are and none was named. */
export function openTable(file: Grids, asked: Asked): Table {
  const tables = tablesIn(file, asked);
  const [table, other] = tables;
  if (!table || other) throw severalSheets(tables.map(({ sheet }) => sheet.name));
  return table;
}

/** What a workbook holds of a quarter: the names of the sheets that are imported, one after the other, and of those that are not read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly left: readonly string[];
}

/**
 * One sheet, or one of indicators and one of the budget, which do not speak of the same things. Throws UserError 2 where no sheet
 * is known, or several could be meant.
 */
export function sheetsOf(file: Grids, asked: Asked): Sheets {
  const tables = tablesIn(file, asked);
  const ofIndicators = tables.filter(({ kind }) => indicatorKinds.has(kind));
  const ofBudget = tables.filter(({ kind }) => budgetKinds.has(kind));
  const isPair = tables.length === 2 && ofIndicators.length === 1 && ofBudget.length === 1;
  if (tables.length > 1 && !isPair) throw severalSheets(tables.map(({ sheet }) => sheet.name));
  const names = (isPair ? [...ofIndicators, ...ofBudget] : tables).map(({ sheet }) => sheet.name);
  const left = file.areReadings || asked.sheet ? [] : file.all.map(({ name }) => name);
  return { names, left: left.filter((name) => !names.includes(name)) };
}

const indicatorKinds = new Set<Jenis>(['renstra', 'perjanjian', 'capaian']);
const budgetKinds = new Set<Jenis>(['sipd-dokumen', 'sipd-rekap', 'anggaran-kas', 'rincian', 'rfk']);

function tablesIn({ all, areReadings }: Grids, asked: Asked): readonly Table[] {
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
  if (tables.length === 0) throw unknownSheet(areReadings ? grids.slice(0, 1) : grids, asked.kind);
  return tables;
}

function noSheet(asked: string, names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `tidak ada lembar ${quoted(asked)}`, en: `there is no sheet ${quoted(asked)}` },
    { id: `lembar yang ada: ${list || 'tidak ada'}`, en: `the sheets are: ${list || 'none'}` },
  );
}

function severalSheets(names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `beberapa lembar dapat diimpor: ${list}`, en: `several sheets can be imported: ${list}` },
    { id: `sebut salah satu: --sheet "${names[0]}"`, en: `name one: --sheet "${names[0]}"` },
  );
}
