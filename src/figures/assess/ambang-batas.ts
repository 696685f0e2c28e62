/** Whether what a BLUD has spent above a pagu stays within the threshold that is set for it (Permendagri 79/2018). */
import { type Decimal, decimal } from '../../base/decimal.ts';
import type { SubKegiatan } from '../../data/link/index.ts';
import { angkaFigure } from '../figure.ts';
import type { FigurAnggaran } from './assessment.ts';

/** The most that may be spent. @example pagu 1.000, ambang batas 10 → 1.100 */
export function belanjaTertinggi(pagu: Decimal, { ambangBatas }: Pick<SubKegiatan, 'ambangBatas'>): Decimal {
  return ambangBatas ? pagu.plus(pagu.times(ambangBatas.nilai).div(decimal('100'))) : pagu;
}

/** True only where more than the pagu was spent. */
export function isDalamAmbang(figur: FigurAnggaran, baris: Pick<SubKegiatan, 'ambangBatas'>): boolean {
  const [pagu, realisasi] = [angkaFigure(figur.pagu), angkaFigure(figur.realisasi)];
  if (!pagu || !realisasi) return false;
  return realisasi.gt(pagu) && realisasi.lte(belanjaTertinggi(pagu, baris));
}
