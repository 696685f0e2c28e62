/** Refuses a sheet that says itself that it is of another period than the one it is imported into. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { isPartOfYear, normalHead } from './columns/part-of-year.ts';
import { columnName, headAt, type Row } from './grid/grid.ts';
import { needsQuarter, type Table } from './heads.ts';
import { type NamedPeriod, namedPeriod } from './named-period.ts';
import { periodOfName } from './of-quarter.ts';
import type { Sasaran } from './target-quarter.ts';

/** The cells that name the period that is asked for. Throws UserError 2 where one names another. */
export function refuseOtherPeriod(table: Table, sasaran: Sasaran): readonly string[] {
  const told: string[] = [];
  let isToldMonth = false;
  const { sheet, heads, columns, decided } = table;
  for (const row of sheet.rows.slice(0, heads.top)) {
    const texts = Array.from(row.cells, (_, column) => headAt(row, column)); // Empty cells of a workbook are holes.
    const named = namedPeriod(texts.filter((text) => text !== '').join(' '));
    if (!named) continue;
    const { place, text } = cellOf(row, texts);
    if (isOther(named, table, sasaran)) throw other({ place, text }, named, table, sasaran);
    isToldMonth ||= named.bulan !== undefined;
    told.push(`${place} ${quoted(text.slice(0, 80))}`);
  }
  for (const [column, at] of columns) {
    const isMoney = column === 'realisasi' || column === 'fisik' || column === 'realisasi_kinerja';
    if (!isMoney && column !== 'target' && !column.startsWith('pagu')) continue;
    const text = (heads.paths[at] ?? []).join(' ');
    const named = namedPeriod(text, true);
    if (!named) continue;
    const cell = { place: `${columnName(at)}${table.headRow}`, text };
    if (isOther(isMoney ? named : { tahun: named.tahun }, table, sasaran)) throw other(cell, named, table, sasaran);
    if (isMoney && !decided.has(column) && isOnePart(text, sasaran)) throw part(cell, column);
    isToldMonth ||= isMoney && named.bulan !== undefined;
  }
  // What the sheet says within goes before its name, which may have stayed from another quarter.
  const named = isToldMonth ? undefined : periodOfName(sheet.name);
  if (named && isOther(named, table, sasaran)) throw otherSheet(named, table, sasaran);
  return told;
}

/** A quarter or month by itself; the first quarter, a semester or months from January on are the year up to then. */
function isOnePart(text: string, { triwulan }: Sasaran): boolean {
  const head = normalHead(text);
  const isFromJanuary = /\b(?:semester|smt) (?:i|1|satu|pertama)\b|\bjan(?:uari)? /.test(head);
  const isFirst = triwulan === 1 && /\b(?:(?:tw|trw)[1i]?|tri ?wulan|tri ?bulan|kuartal|kwartal|q ?1)\b/.test(head);
  return isPartOfYear(head) && !isFromJanuary && !isFirst;
}

interface Place {
  readonly place: string;
  readonly text: string;
}

function cellOf(row: Row, texts: readonly string[]): Place {
  const own = texts.findIndex((text) => namedPeriod(text) !== undefined);
  const at = own < 0 ? texts.findIndex((text) => text !== '') : own;
  const shown = own < 0 ? texts.filter((text) => text !== '').join(' ') : (texts[own] ?? '');
  return { place: `${columnName(Math.max(0, at))}${row.number}`, text: shown };
}

/** Documents carry their dates, so that later ones are left out; a sheet of pagu is of no quarter. */
function isOther({ bulan, tahun }: Pick<NamedPeriod, 'bulan' | 'tahun'>, table: Table, sasaran: Sasaran): boolean {
  if (tahun.length > 0 && !tahun.includes(sasaran.tahun)) return true;
  if (bulan === undefined || sasaran.triwulan === undefined || !needsQuarter(table)) return false;
  const end = 3 * sasaran.triwulan;
  return table.kind === 'sipd-dokumen' ? bulan < end : bulan !== end;
}

function askedFor({ tahun, triwulan }: Sasaran) {
  const roman = triwulan && triwulanRomawi(triwulan);
  return roman
    ? { id: `triwulan ${roman} tahun ${tahun}`, en: `quarter ${roman} of ${tahun}` }
    : { id: `tahun ${tahun}`, en: `the year ${tahun}` };
}

function otherSheet({ tertulis }: NamedPeriod, { sheet }: Table, sasaran: Sasaran): UserError {
  const asked = askedFor(sasaran);
  return new UserError(
    2,
    `nama lembar ${quoted(sheet.name)} menyebut «${tertulis.join(', ')}», bukan ${asked.id}`,
    `the name of the sheet ${quoted(sheet.name)} says «${tertulis.join(', ')}», not ${asked.en}`,
    'pilih lembar lain dengan --sheet, atau periodenya dengan --year dan --quarter; bila namanya yang keliru, ganti nama lembarnya',
    'choose another sheet by --sheet, or the period by --year and --quarter; if the name is wrong, change the name of the sheet',
  );
}

function other({ place, text }: Place, named: NamedPeriod, { sheet }: Table, sasaran: Sasaran): UserError {
  const { tahun, triwulan } = sasaran;
  const said = named.tertulis
    .filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)))
    .join(', ');
  const asked = askedFor(sasaran);
  const year = named.tahun[0] ?? tahun;
  const isWhole = named.bulan === undefined || named.bulan % 3 === 0;
  const options = `--year ${year}${isWhole && triwulan ? ` --quarter ${named.bulan === undefined ? triwulan : named.bulan / 3}` : ''}`;
  const whole = `s.d. ${['Maret', 'Juni', 'September', 'Desember'][(triwulan ?? 1) - 1]} ${tahun}`;
  return new UserError(
    2,
    `sel ${place} (${quoted(text)}) di lembar ${quoted(sheet.name)} menyebut «${said}», bukan ${asked.id}`,
    `the cell ${place} (${quoted(text)}) of the sheet ${quoted(sheet.name)} names «${said}», not ${asked.en}`,
    isWhole
      ? {
          id: `sebut periode lembar itu: ${options}; bila judulnya yang keliru, perbaiki judul di lembarnya`,
          en: `name the period of the sheet: ${options}; if its title is wrong, mend the title in the sheet`,
        }
      : {
          id: `pakai lembar ${whole}; bila judulnya yang keliru, perbaiki judul di lembarnya`,
          en: `take the sheet of ${whole}; if its title is wrong, mend the title in the sheet`,
        },
  );
}

function part({ place, text }: Place, column: string): UserError {
  return new UserError(
    2,
    `sel ${place} (${quoted(text)}) menyebut sebagian dari tahun, sedangkan realisasi dihitung sejak awal tahun`,
    `the cell ${place} (${quoted(text)}) names a part of the year, while realisasi counts from its beginning`,
    `bila angkanya memang sejak awal tahun: --column ${column}=${place.replace(/\d+$/, '')}`,
    `if the numbers do count from the beginning of the year: --column ${column}=${place.replace(/\d+$/, '')}`,
  );
}
