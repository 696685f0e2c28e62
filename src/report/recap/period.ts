/** What a recap is asked for: its period, and the settings by which it is printed. */

import type { Pengaturan } from '../../data/link/index.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { bulanTriwulan, triwulanRomawi } from '../../figures/format.ts';

export interface RecapPeriod {
  readonly periode: Periode;
  /** Of the workspace; each agency computes by its own. */
  readonly pengaturan: Pengaturan;
}

/** `Triwulan II Tahun 2019`, or `Tahun 2019`. */
export function namePeriod(acuan: RecapPeriod): string {
  const { tahun, tahunan } = acuan.periode;
  return tahunan ? `Tahun ${tahun}` : `${nameQuarter(acuan)} Tahun ${tahun}`;
}

/** The same with the months of the quarter: `Triwulan II (April–Juni) Tahun 2019`. */
export function namePeriodInFull(acuan: RecapPeriod): string {
  const { tahun, triwulan, tahunan } = acuan.periode;
  return tahunan ? `Tahun ${tahun}` : `${nameQuarter(acuan)} (${bulanTriwulan(triwulan)}) Tahun ${tahun}`;
}

/** `Triwulan II`, or `Tribulan II` where the region calls it so. */
export function nameQuarter({ periode, pengaturan }: RecapPeriod): string {
  const istilah = pengaturan.istilahPeriode === 'tribulan' ? 'Tribulan' : 'Triwulan';
  return `${istilah} ${triwulanRomawi(periode.triwulan)}`;
}
