/** Amounts as sheets hold them: numbers by their text in the file, and the many ways in which people type rupiah. */
import { type Decimal, decimal, hundred, plainText, readCacah, zero } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Cell } from './grid/grid.ts';

/** No value where the cell says nothing. */
export type Amount = { readonly nilai?: Decimal; readonly isDash?: true } | { readonly problem: Text };

/**
 * Rupiah. `-` is zero, as accounting formats print it; an empty cell says nothing.
 * Source: tables of the budget in published reports print zero as `-`.
 * @example 'Rp 1.234.567,00' → 1234567; '749.455' → 749455, for no rupiah has three decimals
 */
export function readRupiah(cell: Cell | undefined): Amount {
  if (!cell) return {};
  // Thousands left out and zeros shown as `-` are how accounts are shown; the amount is the number.
  const problem = notShown(cell, ['lain']) ?? (cell.isPercent ? shownAs('persen', 'a percent') : undefined);
  if (problem) return { problem };
  if (cell.kind === 'number') return ofNumber(cell.text);
  const bare = withoutMarks(cell.text);
  if (/^[-–−]$/.test(bare)) return { nilai: zero, isDash: true };
  if (bare === '') return {};
  return ofText(cell.text, bare);
}

/** Percent from 0 to 100; a cell that shows percents holds hundredths. `-` says nothing: no progress is typed as 0. */
export function readPersen(cell: Cell | undefined): Amount {
  const read = readKinerja(cell);
  if (!cell || !('nilai' in read) || !read.nilai) return read;
  const { nilai } = read;
  if (nilai.gte(zero) && nilai.lte(hundred)) return { nilai };
  return {
    problem: {
      id: `${quoted(cell.text)} bukan persen dari 0 sampai 100`,
      en: `${quoted(cell.text)} is no percent from 0 to 100`,
    },
  };
}

/** What an indicator has reached or is to reach, where it is a number; `-` says nothing. A percent is taken as it is shown. */
export function readKinerja(cell: Cell | undefined): Amount {
  if (!cell) return {};
  const problem = notShown(cell);
  if (problem) return { problem };
  const bare = withoutMarks(cell.text).replace(/%$/, '');
  if (cell.kind === 'text' && /^[-–−]?$/.test(bare)) return {};
  const read = cell.kind === 'text' ? ofText(cell.text, bare) : ofNumber(cell.text);
  return cell.isPercent && 'nilai' in read && read.nilai ? { nilai: read.nilai.times(hundred) } : read;
}

/**
 * A number of a spreadsheet has 15 digits; what it writes behind them is how its float came out.
 * @example exactText('74.680000000000007') // '74.68'
 */
export function exactText(text: string): string | undefined {
  if (!/^-?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,2})?$/.test(text)) return undefined;
  return plainText(decimal(text).prec(15, roundHalfUp));
}

const roundHalfUp = 1;

/** Why a cell is no number for a person who looks at it; undefined where it may be one. */
export function notShown({ kind, text, shows }: Cell, allowed: readonly Cell['shows'][] = []): Text | undefined {
  if (/^#[A-Z0-9/]+[!?]?$/i.test(text.trim().slice(0, 20))) return failed(text);
  if (kind === 'error') return notANumber(text);
  if (shows === undefined || allowed.includes(shows)) return undefined;
  if (shows === 'waktu') return shownAs('tanggal atau waktu', 'a date or time');
  return {
    id: 'selnya tidak menampilkan angkanya sebagaimana adanya (pecahan, ribuan yang disembunyikan, atau format lain)',
    en: 'the cell does not show its number as it is (a fraction, hidden thousands, or another format)',
  };
}

function failed(text: string): Text {
  return {
    id: `rumus di selnya gagal (${quoted(text)})`,
    en: `the formula of the cell has failed (${quoted(text)})`,
  };
}

function shownAs(id: string, en: string): Text {
  return { id: `selnya menampilkan ${id}, bukan angka`, en: `the cell shows ${en}, not a number` };
}

function ofNumber(text: string): Amount {
  const exact = exactText(text);
  return exact === undefined ? { problem: notANumber(text) } : { nilai: decimal(exact) };
}

/** Without `Rp`, spaces and `,-`; brackets are a minus. */
function withoutMarks(text: string): string {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^(\(?)[Rr][Pp]\.?/, '$1')
    .replace(/,-(\)?)$/, '$1')
    .replace(/^[\u2212\u2013]/, '-');
  return /^\(.+\)$/.test(bare) ? `-${bare.slice(1, -1)}` : bare;
}

function ofText(typed: string, bare: string): Amount {
  // A comma before three digits parts thousands in English, and is a decimal comma in Indonesian.
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(bare)) {
    return {
      problem: {
        id: `${quoted(typed)} dapat dibaca ${bare.replace(',', '')} atau ${bare}`,
        en: `${quoted(typed)} can be read as ${bare.replace(',', '')} or as ${bare}`,
      },
    };
  }
  const reading = readCacah(bare);
  if (reading.ok) return { nilai: reading.nilai };
  const again = reading.problem === 'bukan-angka' && reading.saran !== undefined ? readCacah(reading.saran) : reading;
  return again.ok ? { nilai: again.nilai } : { problem: notANumber(typed) };
}

export function notANumber(text: string): Text {
  return { id: `${quoted(text)} bukan angka`, en: `${quoted(text)} is not a number` };
}
