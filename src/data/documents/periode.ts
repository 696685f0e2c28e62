/** Which years a project speaks of, and which years and quarters its data folder has files for. */

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

/** The years of the plan, in order; none where its period cannot be read, or is no period. */
export function tahunRenstra(sources: readonly Source[]): readonly number[] {
  const renstra = sources.find(({ path }) => kindOf(path)?.kind === 'renstra');
  const periode = renstra && petaDi(readYaml(renstra)?.contents, 'periode');
  if (!periode) return [];
  const tahun = (key: string) => Number(tertulisDi(periode, key) ?? Number.NaN);
  const awal = tahun('awal');
  const banyak = tahun('akhir') - awal + 1;
  const isPeriod = Number.isInteger(awal) && Number.isInteger(banyak) && banyak >= 1 && banyak <= TERBANYAK;
  return isPeriod ? Array.from({ length: banyak }, (_, index) => awal + index) : [];
}

/** A plan is for five years; more than this is a mistake in typing. */
const TERBANYAK = 10;
