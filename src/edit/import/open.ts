/** Which tables among the grids of a file can be imported, and one of them. */
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
export function openTable(file: Grids, asked: Asked): Table {
  return oneOf(tablesIn(file, asked), asked);
}

/** The names of the sheets that are imported, one after the other, and of those that are not read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly left: readonly string[];
}

/** One sheet, or one of indicators and one of the budget, which do not speak of the same things. Throws as `openTable`. */
export function sheetsOf(file: Grids, asked: Asked): Sheets {
  const tables = tablesIn(file, asked);
  const groups = [indicatorKinds, budgetKinds].flatMap((kinds): readonly Several[] => {
    const [first, ...others] = tables.filter(({ kind }) => kinds.has(kind));
    return first ? [[first, ...others]] : [];
  });
  const areApart = groups.flat().length === tables.length;
  const names = (areApart ? groups : [tables]).map((group) => oneOf(group, asked).sheet.name);
  const left = file.areReadings || asked.sheet ? [] : file.all.map(({ name }) => name);
  return { names, left: left.filter((name) => !names.includes(name)) };
}

const indicatorKinds = new Set<Jenis>(['renstra', 'perjanjian', 'capaian']);
const budgetKinds = new Set<Jenis>([
  'sipd-dokumen',
  'sipd-rekap',
  'anggaran-kas',
  'sakti-fa',
  'capaian-ro',
  'rincian',
  'rfk',
]);

type Several = readonly [Table, ...Table[]];

function oneOf(tables: Several, { period }: Asked): Table {
  const [table, other] = tables;
  return other ? sheetOfQuarter(tables, period?.(table) ?? { tahun: 0 }) : table;
}

function tablesIn({ all, areReadings }: Grids, asked: Asked): Several {
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
  const [first, ...others] = tables;
  if (!first) throw unknownSheet(areReadings ? grids.slice(0, 1) : grids, asked.kind);
  return [first, ...others];
}

function noSheet(asked: string, names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `tidak ada lembar ${quoted(asked)}`, en: `there is no sheet ${quoted(asked)}` },
    { id: `lembar yang ada: ${list || 'tidak ada'}`, en: `the sheets are: ${list || 'none'}` },
  );
}
