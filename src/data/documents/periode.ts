/** Which years a project speaks of, and which years and quarters its data folder has files for. */
import { isMap } from 'yaml';
import { byText } from '../../base/order.ts';
import type { Source } from '../../base/source.ts';
import { kindOf, type Triwulan } from '../parse/index.ts';
import { mapAt, readYaml, textAt } from './document.ts';

interface Berkas {
  readonly path: string;
}

/** The years that have a folder with data, in order. */
export function yearsOf(files: readonly Berkas[]): readonly number[] {
  return [...new Set(files.flatMap(({ path }) => kindOf(path)?.year ?? []))].sort((a, b) => a - b);
}

/** The quarters of a year that have a file, in order. */
export function quartersOf(files: readonly Berkas[], tahun: number): readonly Triwulan[] {
  const found = files.map(({ path }) => kindOf(path)).filter((kind) => kind?.year === tahun);
  return [...new Set(found.flatMap((kind) => kind?.quarter ?? []))].sort((a, b) => a - b);
}

/** The plan in force on a day, as far as the files say since when they are; the first of them before that. */
export function renstraOn(sources: readonly Source[], tanggal: string): Source | undefined {
  const plans = renstraIn(sources)
    .map((source) => ({ source, sejak: sinceOf(source) }))
    .sort((a, b) => byText(a.sejak, b.sejak));
  return (plans.filter(({ sejak }) => sejak <= tanggal).at(-1) ?? plans[0])?.source;
}

function sinceOf(source: Source): string {
  const root = readYaml(source)?.contents;
  return (isMap(root) ? textAt(root, 'berlaku_sejak') : undefined) ?? '';
}

function renstraIn(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ path }) => kindOf(path)?.kind === 'renstra');
}

/** The years of the plans, in order; none where a period cannot be read, or is no period. */
export function yearsOfRenstra(sources: readonly Source[]): readonly number[] {
  return [...new Set(renstraIn(sources).flatMap(yearsIn))].sort((a, b) => a - b);
}

function yearsIn(renstra: Source): readonly number[] {
  const periode = mapAt(readYaml(renstra)?.contents, 'periode');
  if (!periode) return [];
  const tahun = (key: string) => Number(textAt(periode, key) ?? Number.NaN);
  const awal = tahun('awal');
  const banyak = tahun('akhir') - awal + 1;
  const isPeriod = Number.isInteger(awal) && Number.isInteger(banyak) && banyak >= 1 && banyak <= MOST_YEARS;
  return isPeriod ? Array.from({ length: banyak }, (_, index) => awal + index) : [];
}

/** A plan is for five years; more than this is a mistake in typing. */
const MOST_YEARS = 10;
