/** Dates as SIPD and spreadsheets write them, as a number that sorts: 20260107. */
import { bulan } from '../../../base/bulan.ts';
import type { Cell } from '../grid/grid.ts';
import { monthOf } from '../named-period.ts';

/**
 * Undefined for what is no date. Day before month, as Indonesia writes it; a number is a day of a spreadsheet's calendar.
 * @example readDate({ text: '7 Januari 2026', kind: 'text' }) // 20260107
 */
export function readDate(cell: Cell | undefined): number | undefined {
  const text = (cell?.text ?? '').trim().toLowerCase();
  if (cell?.kind === 'number') return ofSerial(Number(text));
  const [, first, between, last] = /^(\d{4})([-/.])(\d{1,2}\2\d{1,2})(?:[t ].*)?$/.exec(text) ?? [];
  if (first && between && last) {
    const [month = 0, day = 0] = last.split(between).map(Number);
    return ofParts(Number(first), month, day);
  }
  const [, day, month = '', year] = /^(\d{1,2})[\s/.-]+([a-z]+\.?|\d{1,2})[\s/.-]+(\d{4})(?:\s.*)?$/.exec(text) ?? [];
  const prefix = bulan.findIndex((name) => month.length >= 3 && name.toLowerCase().startsWith(month)) + 1;
  const number = /^\d/.test(month) ? Number(month) : (monthOf(month) ?? prefix);
  return ofParts(Number(year), number, Number(day));
}

/** Day 1 is 1 January 1900, and the calendar counts a 29 February 1900 that was not: right from March 1900 on. */
function ofSerial(serial: number): number | undefined {
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return ofParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function ofParts(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? year * 10_000 + month * 100 + day : undefined;
}
