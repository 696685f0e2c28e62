/** Whether the target behind a report's averages is met. */
import { isDinilai } from '../figure.ts';
import { isTercapai } from '../formulas/index.ts';
import type { Dasar, IndikatorDinilai } from './assessment.ts';

/** By its capaian, or as words and dates were judged; undefined where it has neither. */
export function isTargetTercapai({ figur, penilaian }: IndikatorDinilai, dasar: Dasar): boolean | undefined {
  const capaian = figur[`capaian_${dasar}`];
  return isDinilai(capaian) ? penilaian?.hasil === 'tercapai' : isTercapai(capaian);
}
