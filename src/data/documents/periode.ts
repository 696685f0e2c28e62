/** Which years a project speaks of, and which years and quarters its data folder has files for. */

import { isMap } from 'yaml';
import { byText } from '../../base/order.ts';
import type { Source } from '../../base/source.ts';
import { kindOf, type Triwulan } from '../parse/index.ts';
import { petaDi, readYaml, tertulisDi } from './dokumen.ts';

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
export function renstraPada(sources: readonly Source[], tanggal: string): Source | undefined {
  const plans = renstraDalam(sources)
    .map((source) => ({ source, sejak: sejakDari(source) }))
    .sort((a, b) => byText(a.sejak, b.sejak));
  return (plans.filter(({ sejak }) => sejak <= tanggal).at(-1) ?? plans[0])?.source;
}

function sejakDari(source: Source): string {
  const root = readYaml(source)?.contents;
  return (isMap(root) ? tertulisDi(root, 'berlaku_sejak') : undefined) ?? '';
}

function renstraDalam(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ path }) => kindOf(path)?.kind === 'renstra');
}

/** The years of the plans, in order; none where a period cannot be read, or is no period. */
export function tahunRenstra(sources: readonly Source[]): readonly number[] {
  return [...new Set(renstraDalam(sources).flatMap(tahunDari))].sort((a, b) => a - b);
}

function tahunDari(renstra: Source): readonly number[] {
  const periode = petaDi(readYaml(renstra)?.contents, 'periode');
  if (!periode) return [];
  const tahun = (key: string) => Number(tertulisDi(periode, key) ?? Number.NaN);
  const awal = tahun('awal');
  const banyak = tahun('akhir') - awal + 1;
  const isPeriod = Number.isInteger(awal) && Number.isInteger(banyak) && banyak >= 1 && banyak <= TERBANYAK;
  return isPeriod ? Array.from({ length: banyak }, (_, index) => awal + index) : [];
}

/** A plan is for five years; more than this is a mistake in typing. */
const TERBANYAK = 10;
