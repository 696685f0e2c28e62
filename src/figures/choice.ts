/** Chooses the year and quarter of a run: the ones asked for, or the latest that have data. */
import { kindOf, type Triwulan } from '../data/parse/kind.ts';
import type { Periode } from './assess/index.ts';

/** What the command line may name. */
export interface Diminta {
  readonly tahun?: number;
  readonly triwulan?: Triwulan;
  /** The report of the whole year: the quarter is its fourth. */
  readonly tahunan?: true;
  /** Beside the second or the fourth quarter: its report under the name of a semester. */
  readonly semester?: true;
}

/**
 * The latest of them that fits; undefined where none does. Given in order of time. A year is closed by its fourth
 * quarter: without it there is nothing final to report.
 */
export function chooseFrom(all: readonly Periode[], diminta: Diminta): Periode | undefined {
  const wanted = diminta.tahunan ? 4 : diminta.triwulan;
  const latest = all
    .filter(({ tahun, triwulan }) => tahun === (diminta.tahun ?? tahun) && triwulan === (wanted ?? triwulan))
    .at(-1);
  if (!latest) return undefined;
  return { ...latest, ...(diminta.tahunan ? { tahunan: true } : diminta.semester ? { semester: true } : {}) };
}

/** What to ask for to get the report of just this period. */
export function dimintaUntuk({ tahun, triwulan, tahunan, semester }: Periode): Diminta {
  return tahunan ? { tahun, tahunan } : { tahun, triwulan, ...(semester ? { semester } : {}) };
}

/** Which semester a period is told as; absent for quarters and years. */
export function semesterDari({ triwulan, semester }: Periode): 1 | 2 | undefined {
  if (!semester) return undefined;
  return triwulan <= 2 ? 1 : 2;
}

/** The periods that files of these names hold data of, in order of time: what is in them is not looked at. */
export function periodsNamed(paths: readonly string[]): readonly Periode[] {
  return paths
    .map(kindOf)
    .flatMap((kind) => (kind?.year && kind.quarter ? [{ tahun: kind.year, triwulan: kind.quarter }] : []))
    .sort((a, b) => a.tahun - b.tahun || a.triwulan - b.triwulan);
}
