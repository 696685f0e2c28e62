/** Realisasi from the sheet into the files of a quarter: each value where its id stands, what stands in none into `tw<n>.yaml`. */
import type { Decimal } from '../../base/decimal.ts';
import type { Triwulan } from '../../data/parse/index.ts';
import { type Butir, child } from './butir.ts';
import type { IsianIndikator, Kolom } from './isian.ts';
import type { OpenFile } from './opened.ts';
import type { Written } from './write-budget.ts';
import { type Surroundings, writeQuarter } from './write-quarter.ts';

interface QuarterFiles {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  /** Those that are there, the quarter's own first. */
  readonly files: readonly OpenFile[];
}

interface Line {
  readonly butir: Butir;
  readonly nilai: ReadonlyMap<Kolom, Decimal>;
}

export function writeQuarters(
  { tahun, triwulan, files }: QuarterFiles,
  lines: readonly Line[],
  indikator: readonly IsianIndikator[],
  surroundings: Surroundings,
): Written {
  const own = files.find(({ bidang }) => bidang === undefined);
  const path = own?.naskah.path ?? `${tahun}/tw${triwulan}.yaml`;
  const all = own ? files : [{ naskah: { path } }, ...files];
  const of = (file: string) => ({
    lines: lines.map(({ butir, nilai }) => ({ butir, nilai: keysIn(file, 'anggaran', butir.id, nilai) })),
    indikator: indikator.map((one) => ({ ...one, teks: keysIn(file, 'indikator', one.id, one.teks) })),
  });
  const keysIn = <T>(file: string, bagian: string, id: string, values: ReadonlyMap<string, T>) =>
    // A part of the keys of a map is a map of the same keys.
    new Map([...values].filter(([key]) => home(files, bagian, id, key, path) === file)) as typeof values;
  const written = all.map((file) => {
    const part = of(file.naskah.path);
    const quarter = 'source' in file ? { path: file.naskah.path, ...file } : { path };
    return writeQuarter(quarter, part.lines, part.indikator, surroundings);
  });
  return {
    files: written.flatMap((one) => one.files),
    masalah: written.flatMap((one) => one.masalah),
    replaced: written.reduce((sum, one) => sum + one.replaced, 0),
  };
}

/** The file that has the value, else the first that speaks of the id. */
function home(files: readonly OpenFile[], bagian: string, id: string, key: string, otherwise: string): string {
  const spoken = files.filter(({ naskah }) => child(child(naskah.root, bagian), id));
  const found = spoken.find(({ naskah }) => child(child(child(naskah.root, bagian), id), key)) ?? spoken[0];
  return found?.naskah.path ?? otherwise;
}
