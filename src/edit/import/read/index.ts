/** A recognised sheet, read by its kind. */
import { saidWhere, type Text } from '../../../base/diagnostic.ts';
import type { Context } from '../context.ts';
import { columnName } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan } from '../isian.ts';
import { kinds } from '../kinds.ts';
import { refused } from '../refused.ts';
import { readAnggaranKas } from './anggaran-kas.ts';
import { readCapaian } from './capaian.ts';
import { readCapaianRo } from './capaian-ro.ts';
import { readEvaluasi } from './evaluasi.ts';
import { filledDown } from './filled-down.ts';
import { withLevels } from './levels.ts';
import { readLkj } from './lkj.ts';
import { otherAgency } from './other-agency.ts';
import { readAnggaranProgram } from './program-budget.ts';
import { readRfk } from './rfk.ts';
import { readRincian } from './rincian.ts';
import { readSaktiFa } from './sakti-fa.ts';
import { readSipdDokumen } from './sipd-dokumen.ts';
import { readSipdRekap } from './sipd-rekap.ts';
import { readPerjanjian, readRenstra } from './targets.ts';

const readers = {
  lkj: readLkj,
  rfk: readRfk,
  'sipd-dokumen': readSipdDokumen,
  'sipd-rekap': readSipdRekap,
  'anggaran-kas': readAnggaranKas,
  'sakti-fa': readSaktiFa,
  'capaian-ro': readCapaianRo,
  rincian: readRincian,
  evaluasi: readEvaluasi,
  renstra: readRenstra,
  perjanjian: readPerjanjian,
  'anggaran-program': readAnggaranProgram,
  capaian: readCapaian,
} satisfies Readonly<Record<Table['kind'], (table: Table, context: Context) => Bacaan>>;

/** Throws UserError 2 for a formula without a kept result in a column that is read. */
export function readTable(found: Table, context: Context): Bacaan {
  const { rows, catatan: filled } = filledDown(found);
  const table = { ...found, rows };
  const formulas = keptFormulas(found);
  const lines = readers[table.kind](table, context);
  const read = kinds[table.kind].isTree ? withLevels(lines, context) : lines;
  const note = {
    id: `${formulas} sel berisi rumus; dipakai hasil yang tersimpan di berkas`,
    en: `${formulas} cells hold formulas; the results kept in the file are used`,
  };
  const { catatan = [], masalah = [] } = table.sheet.seen ?? {};
  return {
    ...read,
    masalah: [...read.masalah, ...masalah.map((text) => ({ baris: [], text }))],
    catatan: [
      ...catatan,
      ...otherAgency(found, context),
      ...filled,
      ...read.catatan,
      ...(formulas === 0 ? [] : [note]),
      ...hiddenNotes(table),
    ],
  };
}

/** What nobody sees who opens the file is read as all else, and told of. */
function hiddenNotes({ rows, columns, sums, sheet: { hiddenColumns = [] } }: Table): readonly Text[] {
  const hidden = rows.filter(({ isHidden, cells }) => isHidden && cells.some((cell) => cell !== undefined));
  const used = [...columns.values(), ...[...sums.values()].flatMap((sum) => sum.columns)];
  const letters = [...new Set(used.filter((column) => hiddenColumns.includes(column)))].map(columnName).join(', ');
  const numbers = `${hidden
    .slice(0, 10)
    .map(({ number }) => number)
    .join(', ')}${hidden.length > 10 ? ', …' : ''}`;
  return [
    ...saidWhere(
      hidden.length > 0,
      `${hidden.length} baris tersembunyi ikut dibaca: ${numbers}`,
      `${hidden.length} hidden rows are read too: ${numbers}`,
    ),
    ...saidWhere(
      letters !== '',
      `kolom tersembunyi ikut diambil: ${letters}`,
      `hidden columns are taken too: ${letters}`,
    ),
  ];
}

/** A row is used that has a name, code or id, or may have one; a column, if it is read. */
function keptFormulas({ rows, columns, sums, sheet, kind }: Table): number {
  let count = 0;
  const keys = (kinds[kind].isTree ? ['nama'] : kind === 'lkj' ? ['jenis', 'id'] : [...columns.keys()]).map((key) =>
    columns.get(key),
  );
  const used = new Set([...columns.values(), ...[...sums.values()].flatMap((sum) => sum.columns)]);
  for (const { number, cells } of rows) {
    if (!keys.some((column) => column !== undefined && cells[column] !== undefined)) continue;
    for (const column of used) {
      const formula = cells[column]?.formula;
      if (formula === 'without result') throw refused.formula(`${columnName(column)}${number}`, sheet.name);
      if (formula) count += 1;
    }
  }
  return count;
}
