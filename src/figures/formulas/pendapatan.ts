/** What follows from the target of an income and what came in. */
import { type Figure, kosong } from '../figure.ts';
import { persenDua, selisihDua } from './dua.ts';

type Pendapatan = Readonly<Record<'target' | 'realisasi', Figure>>;

const targetNol = kosong('target_nol', 'Target pendapatan nol sehingga capaian tidak dapat dihitung');

/**
 * `realisasi ÷ target × 100`. Source: universal practice of reports on the budget.
 * @example target 95.000.000, realisasi 45.000.000 → 47,37
 */
export function capaianPendapatan(id: string, { target, realisasi }: Pendapatan): Figure {
  return persenDua(id, ['realisasi', realisasi], ['target', target], targetNol);
}

/** More or less than was aimed at: `realisasi − target`. @example target 95, realisasi 45 → −50 */
export function selisihPendapatan(id: string, { target, realisasi }: Pendapatan): Figure {
  return selisihDua({ id, bentuk: 'rupiah' }, ['realisasi', realisasi], ['target', target]);
}
