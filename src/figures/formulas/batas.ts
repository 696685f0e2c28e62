/** Caps a capaian, and tells whether it is full. */
import { type Decimal, decimalOf, hundred } from '../../base/decimal.ts';
import { angkaFigure, type Figure, type FigureBerisi, terhitung } from '../figure.ts';
import { isTepatDiBatas } from './ketat.ts';

/** The value under the cap; the raw one is kept where the cap changed it. @example 141,92 under 120 → 120, raw 141,92 */
export function dibatasi(mentah: Decimal, batas: number | undefined): Pick<FigureBerisi, 'nilai' | 'mentah'> {
  if (batas === undefined || mentah.lte(decimalOf(batas))) return { nilai: terhitung(mentah) };
  return { nilai: terhitung(decimalOf(batas)), mentah };
}

/**
 * Whether a capaian is full, so that its target is met; undefined where there is none. Exactly at the bound of `< 5` it is full
 * by its formula, and the target is not met. @example 99,99 → false, 100 → true, 100 of 5 against < 5 → false
 */
export function isTercapai(capaian: Figure): boolean | undefined {
  return angkaFigure(capaian)?.gte(hundred) && !isTepatDiBatas(capaian);
}
