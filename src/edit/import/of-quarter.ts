/** Which sheet of a workbook is of a quarter: by its name or its titles, where they say that it counts from January. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { isCumulative, normalHead } from './columns/part-of-year.ts';
import { headAt } from './grid/grid.ts';
import { needsQuarter, type Table } from './heads.ts';
import { monthOf, type NamedPeriod, namedPeriod } from './named-period.ts';
import type { Sasaran } from './target-quarter.ts';

/** Several sheets can be imported, and none of them alone is of the quarter; a person who can be asked names one. */
export class SeveralSheets extends UserError {
  readonly names: readonly string[];

  constructor(names: readonly string[], likely: string | undefined) {
    const list = names.map((name) => quoted(name)).join(', ');
    const one = likely ?? names[0] ?? '';
    super(
      2,
      { id: `beberapa lembar dapat diimpor: ${list}`, en: `several sheets can be imported: ${list}` },
      likely === undefined
        ? { id: `sebut salah satu: --sheet "${one}"`, en: `name one: --sheet "${one}"` }
        : {
            id: `untuk triwulan itu: --sheet "${one}", bila angkanya dihitung sejak Januari`,
            en: `for the quarter: --sheet "${one}", if its numbers count from January`,
          },
    );
    this.names = names;
  }
}

/** The period that the name of a sheet says: `JUNI`, `s.d. TW II`, `Peb 2025`. Files of text have none. */
export function periodOfName(name: string): NamedPeriod | undefined {
  if (/\.\w{2,4}$/.test(name)) return undefined;
  const named = namedPeriod(name, true);
  if (named?.bulan !== undefined) return named;
  const months = normalHead(name)
    .split(' ')
    .flatMap((word) => monthOf(word) ?? []);
  const [bulan] = months;
  return bulan !== undefined && months.length === 1 ? { tahun: [], ...named, bulan, tertulis: [name.trim()] } : named;
}

/** The one sheet of the year or quarter, which is told. Throws `SeveralSheets` where that is none or several, or may hold a part of the year. */
export function sheetOfQuarter(tables: readonly Table[], { tahun, triwulan }: Sasaran): Table {
  const names = tables.map(({ sheet }) => sheet.name);
  const periods = tables.map(periodOf);
  const ofYear = tables.filter((_, at) => periods[at]?.tahun.includes(tahun));
  const [one] = ofYear;
  if (one && ofYear.length === 1 && periods.every(({ tahun: years }) => years.length > 0)) return chosen(one, names);
  const found = tables.filter((_, at) => triwulan !== undefined && periods[at]?.bulan === 3 * triwulan);
  const [only] = found;
  const isOne = only !== undefined && found.length === 1 && tables.every(({ kind }) => kind === only.kind);
  if (!isOne || !needsQuarter(only)) throw new SeveralSheets(names, undefined);
  if (!isRunning(only)) throw new SeveralSheets(names, only.sheet.name);
  return chosen(only, names);
}

function titlesOf({ sheet, heads }: Table): readonly string[] {
  return sheet.rows.slice(0, heads.top).flatMap((row) => row.cells.map((_, column) => headAt(row, column)));
}

function periodOf(table: Table): Pick<NamedPeriod, 'bulan' | 'tahun'> {
  const said = [periodOfName(table.sheet.name), ...titlesOf(table).map((text) => namedPeriod(text))];
  const [bulan] = said.flatMap((one) => one?.bulan ?? []);
  return { tahun: said.flatMap((one) => one?.tahun ?? []), ...(bulan === undefined ? {} : { bulan }) };
}

/** Its name, a title or the head of a column that may hold what was spent. */
function isRunning(table: Table): boolean {
  const { heads, candidates, sheet } = table;
  const columns = ['realisasi', 'realisasi_kinerja', 'fisik'].flatMap((makna) =>
    [...candidates].flatMap(([one, at]) => (one === makna ? at : [])),
  );
  const texts = [sheet.name, ...titlesOf(table), ...columns.map((at) => (heads.paths[at] ?? []).join(' '))];
  return texts.some((text) => isCumulative(normalHead(text)));
}

function chosen(table: Table, names: readonly string[]): Table {
  const { catatan = [], masalah = [] } = table.sheet.seen ?? {};
  const [count, name] = [names.length, quoted(table.sheet.name)];
  const note = {
    id: `dari ${count} lembar diambil ${name}, yang menyebut periode itu; lembar lain: --sheet`,
    en: `of ${count} sheets ${name} is taken, which names the period; another one: --sheet`,
  };
  return { ...table, sheet: { ...table.sheet, seen: { catatan: [...catatan, note], masalah } } };
}
