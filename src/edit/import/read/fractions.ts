/** Progress that may be written as fractions: left for a person, for 0.55 is then fifty-five percent. */
import { decimal, hundred, zero } from '../../../base/decimal.ts';
import { readPersen } from '../amount.ts';
import type { Table } from '../heads.ts';
import type { Masalah } from '../isian.ts';

/** All of them between 0 and 1, and none shown in percent: 0.55 may be 0,55% or 55%. */
export function showsFractions({ rows, columns, sums }: Table): boolean {
  const all = sums.get('fisik')?.columns ?? [columns.get('fisik') ?? -1];
  const seen = rows.flatMap((row) =>
    all.flatMap((column) => {
      const cell = row.cells[column];
      const amount = readPersen(cell);
      const isPercent = cell?.isPercent || cell?.text.includes('%');
      return 'nilai' in amount && amount.nilai ? [isPercent ? hundred : amount.nilai] : [];
    }),
  );
  return seen.some((value) => value.gt(zero)) && seen.every((value) => value.lte(one));
}

const one = decimal('1');
export const fractions: Masalah = {
  baris: [],
  text: {
    id: 'semua angka kolom fisik antara 0 dan 1 tanpa tanda persen (0,55 dapat berarti 0,55% atau 55%); fisik tidak diisi: beri format persen di lembarnya, atau tulis 55',
    en: 'all numbers of the column of progress are between 0 and 1 without a percent sign (0.55 may be 0.55% or 55%); it is not filled in: give the cells the format of percents, or write 55',
  },
};
