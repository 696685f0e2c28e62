/** Numbers that are not what their column says: progress as fractions, money in percent. They are left for a person. */
import { decimal, hundred, zero } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { readKinerja, readPersen } from '../amount.ts';
import { rupiahAt } from '../columns/evidence.ts';
import type { Cell } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Masalah, problemIn } from '../isian.ts';

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

/** What an indicator in percent says that nobody can tell from hundredths: 0.96 may be 0,96% or 96%. */
export function fractionOf(satuan: string, cells: readonly (Cell | undefined)[]): Text | undefined {
  if (!/^(?:%|persen|persentase)$/i.test(satuan.trim())) return undefined;
  const values = cells.flatMap((cell) => {
    const amount = readKinerja(cell);
    return 'nilai' in amount && amount.nilai
      ? [cell?.isPercent || cell?.text.includes('%') ? hundred : amount.nilai]
      : [];
  });
  const isDoubtful = values.every((value) => value.lte(one)) && values.some((value) => !value.round().eq(value));
  return isDoubtful ? fraction : undefined;
}

const fraction: Text = {
  id: 'satuannya %, tetapi nilainya tidak lebih dari 1 dan tanpa tanda persen (0,96 dapat berarti 0,96% atau 96%); tidak diisi',
  en: 'its unit is %, but its values are not above 1 and have no percent sign (0.96 may be 0.96% or 96%); it is not filled in',
};

/** Amounts of at most a hundred with decimals, beside a budget of millions: percents without their sign. */
export function looksPercent({ rows, columns, sums }: Table): boolean {
  if (sums.has('realisasi')) return false;
  const [pagu, realisasi] = ['pagu', 'realisasi'].map((kolom) =>
    rows.flatMap((row) => rupiahAt(row, columns.get(kolom) ?? -1) ?? []),
  );
  const isLarge = pagu?.some((value) => value.gte(million));
  return (
    isLarge === true &&
    realisasi?.every((value) => value.lte(hundred)) === true &&
    realisasi.some((value) => !value.round().eq(value))
  );
}

const million = decimal('1000000');
export const percents: Masalah = problemIn(
  [],
  'angka kolom realisasi tampak sebagai persen, bukan rupiah; realisasi tidak diisi: sebut kolom rupiahnya dengan --column realisasi=…',
  'the numbers of the column of realisasi look like percents, not rupiah; it is not filled in: name the column in rupiah by --column realisasi=…',
);

const one = decimal('1');
export const fractions: Masalah = problemIn(
  [],
  'semua angka kolom fisik antara 0 dan 1 tanpa tanda persen (0,55 dapat berarti 0,55% atau 55%); fisik tidak diisi: beri format persen di lembarnya, atau tulis 55',
  'all numbers of the column of progress are between 0 and 1 without a percent sign (0.55 may be 0.55% or 55%); it is not filled in: give the cells the format of percents, or write 55',
);
