/** The part of the year that the head of a column names: `TW II`, `Realisasi Triwulan › III`, `Juni`, `bulan7`. */
import { monthOf } from '../named-period.ts';

export interface Bagian {
  readonly jenis: 'semester' | 'triwulan' | 'bulan';
  /** Counted from 1. */
  readonly ke: number;
}

const counts = ['i|1|satu|pertama', 'ii|2|dua|kedua', 'iii|3|tiga|ketiga', 'iv|4|empat|keempat'];
const count = `(?:${counts.join('|')})`;
const word = '(?:tw|trw|trwl|tri ?wulan|tri ?bulan|kuartal|kwartal|q)';
const quarter = new RegExp(`\\b${word} ?(?:ke ?)?(${count})\\b`);
const half = /\b(?:semester|smt) ?(?:ke ?)?(i|1|satu|pertama|ii|2|dua|kedua)\b/;
const numeral = new RegExp(`^(${count})(?: rp| %)?$`);
const month = /\b(?:bulan|bln) ?(?:ke ?)?(1[0-2]|0?[1-9])\b/;

/** Heads in small letters without signs; undefined where they name no part, or several. */
export function partOf(path: readonly string[]): Bagian | undefined {
  const text = path.join(' ');
  const semester = half.exec(text)?.[1];
  if (semester !== undefined) return { jenis: 'semester', ke: indexOf(semester) };
  const said = quarter.exec(text)?.[1] ?? below(new RegExp(`\\b${word}\\b`), numeral);
  if (said !== undefined) return { jenis: 'triwulan', ke: indexOf(said) };
  const ke = month.exec(text)?.[1] ?? below(/\b(?:bulan|bln)\b/, /^(1[0-2]|0?[1-9])$/);
  if (ke !== undefined) return { jenis: 'bulan', ke: Number(ke) };
  const named = path.flatMap((head) => head.split(' ').flatMap((one) => monthOf(one) ?? []));
  return named.length === 1 && named[0] !== undefined ? { jenis: 'bulan', ke: named[0] } : undefined;

  /** A number alone, somewhere below a head that says what it counts. */
  function below(group: RegExp, alone: RegExp): string | undefined {
    const at = path.findIndex((head) => group.test(head));
    return at < 0 ? undefined : path.slice(at + 1).flatMap((head) => alone.exec(head)?.[1] ?? [])[0];
  }
}

function indexOf(said: string): number {
  return counts.findIndex((all) => all.split('|').includes(said)) + 1;
}

/** The months of one of them. */
export const bulanDalam = { semester: 6, triwulan: 3, bulan: 1 } as const;

/** The same for sheets of every quarter and year: what names a period is left out. */
export function withoutPeriods(head: string): string {
  return head
    .replaceAll(new RegExp(`\\b(${word} ?(?:ke ?)?)${count}\\b`, 'g'), '$1…')
    .replaceAll(/\b(?:20\d\d|[0-3]?\d)\b/g, '…')
    .split(' ')
    .map((one) => (monthOf(one) === undefined && !/^(?:i{1,3}|iv)$/.test(one) ? one : '…'))
    .join(' ')
    .replaceAll(/…(?: …)+/g, '…');
}
