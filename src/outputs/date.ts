/** The date that a product carries. */
import { akhirTriwulan } from '../figures/format.ts';
import type { Bahan } from './output.ts';

/** The run's own date where it fixes one, else the report's, else the last day of the quarter. Never the clock. */
export function dateOf({ assessment, sourceDateEpoch }: Pick<Bahan, 'assessment' | 'sourceDateEpoch'>): string {
  if (sourceDateEpoch !== undefined) return new Date(sourceDateEpoch * 1000).toISOString();
  const { tahun, triwulan } = assessment.periode;
  return `${assessment.dataTriwulan.tanggal ?? akhirTriwulan(tahun, triwulan)}T00:00:00Z`;
}
