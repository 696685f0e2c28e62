/** Cells of our own table as the texts of our files: numbers, words and dates. */
import { decimal, hundred, plainText } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { exactText, notANumber } from '../amount.ts';
import type { Cell } from '../grid/grid.ts';
import { readDate } from './date.ts';

/** A date by the name of its month or as `2025-03-31`, or a cell that shows one: 3/4/2025 can be read two ways. */
export function readDay(cell: Cell): { readonly teks: string } | { readonly problem: Text } {
  const teks = cell.text.trim();
  if (cell.kind === 'text') {
    const isWord = teks === '' || teks === '-' || /^[a-z_]+$/.test(teks);
    if (isWord || (readDate(cell) !== undefined && /^\d{4}-|\p{L}/u.test(teks))) return { teks };
  }
  const day = cell.kind === 'number' && cell.shows === 'waktu' ? readDate(cell) : undefined;
  if (day !== undefined) return { teks: String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') };
  const said = quoted(teks.slice(0, 60));
  return {
    problem: { id: `${said} bukan tanggal seperti 31 Maret 2025`, en: `${said} is no date like 31 Maret 2025` },
  };
}

/** Words may stand for a value (`belum_diukur`, `WTP`); dates, times and what is true or false do not. */
export function noNumber({ text, kind }: Cell): Text | undefined {
  if (kind === 'number') return exactText(text) === undefined ? notANumber(text) : undefined;
  const typed = text.trim().slice(0, 60);
  if (/^(?:true|false|benar|salah)$/i.test(typed)) return notANumber(typed);
  const isTime = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:am|pm|wib|wita|wit))?$/i.test(typed) && /[:a-z]/i.test(typed);
  const isDate =
    readDate({ text: typed, kind: 'text' }) !== undefined || /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(typed);
  if (!isTime && !isDate) return undefined;
  return {
    id: `${quoted(typed)} tanggal atau waktu, bukan angka`,
    en: `${quoted(typed)} is a date or time, not a number`,
  };
}

/** A number as our files write it, without dots between thousands: `1204,5`; a percent by what is shown before its sign. */
export function textOf({ kind, text, isPercent }: Cell, asWords: boolean): string {
  if (kind === 'text') return asWords ? text.trim() : text.trim().replace(/^([-\d.,]+)\s*%$/, '$1');
  const exact = exactText(text) ?? text;
  return (
    (isPercent ? plainText(decimal(exact).times(hundred)) : exact).replace('.', ',') + (isPercent && asWords ? '%' : '')
  );
}
