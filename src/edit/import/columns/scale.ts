/** Refuses amounts in thousands or millions of rupiah: they are rounded, and no exact figure can be made of them. */
import { type Decimal, decimal, readRupiah, zero } from '../../../base/decimal.ts';
import { quoted } from '../../../base/quote.ts';
import { UserError } from '../../../base/user-error.ts';
import { type Butir, child } from '../butir.ts';
import { columnName, headAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Isian, Kolom } from '../isian.ts';

const words = '(?:ribu(?:an)?|jut(?:a|aan)|mil[iy]ar(?:an)?|jt|rb)';
const inTitle = new RegExp(
  `\\b(?:dalam|dlm|satuan|angka)\\s*:?\\s*\\(?(?:rp\\.?\\s*)?${words}\\b|\\(\\s*(?:rp\\.?\\s*)?${words}(?:\\s*(?:rp|rupiah))?\\.?\\s*\\)|\\b(?:rp|rupiah)\\.?\\s*(?:x\\s*)?(?:1[.,])?000(?:[.,]000)?,?-?\\s*(?:\\)|$)`,
  'i',
);
const inHead = new RegExp(
  `\\b${words}\\b|\\(\\s*(?:rp)?\\.?\\s*(?:x\\s*)?(?:1[.,]?)?000(?:[.,]000)?,?-?\\s*\\)|\\b(?:rp\\.?\\s*)?x\\s*1[.,]?000`,
  'i',
);

/** Throws UserError 2. */
export function refuseScaled({ kind, sheet, heads, columns, sums }: Table): void {
  for (const row of sheet.rows.slice(0, heads.top)) {
    const at = row.cells.findIndex((_, column) => inTitle.test(headAt(row, column)));
    if (at >= 0) throw scaled(`${columnName(at)}${row.number}`, headAt(row, at));
  }
  // Heads of our own table are given.
  if (kind === 'lkj') return;
  for (const kolom of ['pagu', 'pagu_perubahan', 'realisasi', 'nilai']) {
    const at = sums.get(kolom)?.columns[0] ?? columns.get(kolom);
    const head = (heads.paths[at ?? -1] ?? []).join(' ');
    if (at !== undefined && inHead.test(head)) throw scaled(columnName(at), head);
  }
}

/** How many times less than it should be an amount in thousands is at least, though budgets change. */
const thousands = decimal('500');
/** No agency has a budget of which half of the lines are smaller than this, in rupiah. */
const smallest = decimal('1000000');

/** Nothing says that they are in thousands or millions, but the numbers: beside those of the data, or by themselves. Throws UserError 2. */
export function refuseSmall(nilai: ReadonlyMap<Butir, ReadonlyMap<Kolom, Decimal>>, baru: readonly Isian[]): void {
  const pagu = [...nilai].flatMap(([{ part }, values]) => {
    const [sheet, data] = [values.get('pagu') ?? values.get('pagu_perubahan'), amountOf(child(part, 'pagu')?.text)];
    return sheet?.gt(zero) && data?.gt(zero) ? [{ sheet, data }] : [];
  });
  if (pagu.length > 1 && pagu.every(({ sheet, data }) => data.gte(sheet.times(thousands)))) throw small('pagu');
  const spent = [...nilai].flatMap(([{ part }, values]) => {
    const [sheet, data] = [values.get('realisasi'), values.get('pagu') ?? amountOf(child(part, 'pagu')?.text)];
    return sheet?.gt(zero) && data?.gt(zero) ? [{ sheet, data }] : [];
  });
  if (spent.length > 2 && spent.every(({ sheet, data }) => data.gte(sheet.times(thousands).times('2'))))
    throw small('realisasi');
  const fresh = baru.flatMap((one) => one.nilai.get('pagu') ?? []).filter((one) => one.gt(zero));
  if (fresh.length > 2 && fresh.filter((one) => one.lt(smallest)).length * 2 > fresh.length) throw small('pagu');
}

function amountOf(text = ''): Decimal | undefined {
  const read = readRupiah(text);
  return read.ok ? read.nilai : undefined;
}

function small(kolom: string): UserError {
  return new UserError(
    2,
    `angka kolom ${kolom} sekecil ribuan atau jutaan rupiah, bukan rupiah penuh`,
    `the numbers of the column of ${kolom} are as small as thousands or millions of rupiah, not whole rupiah`,
    `pakai lembar dalam rupiah penuh; bila angkanya memang rupiah penuh, sebut kolomnya dengan --column ${kolom}=…`,
    `take a sheet in whole rupiah; if they are in whole rupiah, name the column by --column ${kolom}=…`,
  );
}

function scaled(place: string, text: string): UserError {
  return new UserError(
    2,
    `${place} (${quoted(text.slice(0, 80))}): angkanya dibulatkan ke ribuan atau jutaan rupiah, dan tidak dapat diambil persis`,
    `${place} (${quoted(text.slice(0, 80))}): the amounts are rounded to thousands or millions of rupiah, and cannot be taken exactly`,
    'pakai lembar dalam rupiah penuh',
    'take a sheet in whole rupiah',
  );
}
