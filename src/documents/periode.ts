/** Which years and quarters a data folder has files for. */
import { kindOf, type Triwulan } from '../parse/index.ts';

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
