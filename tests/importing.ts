/** What the tests of `lkj import` share: a file of a sheet planned against tests/dasar, and the lines that it would change. */

import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import {
  choosePeriod,
  chooserOf,
  type Flags,
  type Jenis,
  openTable as openGrids,
  planImport,
  readFlags,
  readGrids,
  type Table,
} from '../src/edit/import/index.ts';
import { readProject } from '../src/io/files.ts';

export const decoder = new TextDecoder();
export const encoder = new TextEncoder();

export function csv(text: string): Source {
  return { path: 'lembar.csv', bytes: encoder.encode(text) };
}

interface Given {
  readonly sources?: readonly Source[];
  readonly triwulan?: 1 | 2 | 3 | 4;
  readonly adds?: boolean;
  readonly tahun?: number;
  readonly kind?: Jenis;
  /** What the flag says: `realisasi=F`. */
  readonly column?: string;
  readonly sheet?: string;
  /** How new names in capitals are written. */
  readonly names?: readonly string[];
}

export async function dasar(): Promise<readonly Source[]> {
  return readProject('tests/dasar');
}

/** The one table of a file. */
export async function openTable(file: Source, asked: Parameters<typeof openGrids>[1]) {
  return openGrids(await readGrids(file), asked);
}

export async function plan(
  file: Source,
  { sources, tahun = 2024, triwulan = 2, adds = false, kind, column, sheet, names }: Given = {},
) {
  const project = sources ?? (await dasar());
  const flags: Flags = column === undefined ? new Map() : readFlags(column);
  const period = (table: Table) => choosePeriod(project, { tahun, triwulan }, table);
  const asked = {
    ...(kind ? { kind } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...{ choose: chooserOf(project, flags), period },
  };
  const opened = await openTable(file, asked);
  const whole = { sources: project, table: opened, sasaran: period(opened), accepted: new Set<string>(), adds, flags };
  const rencana = planImport(whole, names);
  const written = (path: string) => {
    const bytes = rencana.files.find((one) => one.path === path)?.after;
    return bytes && decoder.decode(bytes);
  };
  const original = (path: string) => decoder.decode(project.find((one) => one.path === path)?.bytes);
  const changed = [
    ...project.filter(({ path }) => written(path) === undefined),
    ...rencana.files.map(({ path, after: bytes }) => ({ path, bytes })),
  ];
  return { table: rencana.table, rencana, written, original, compiled: () => compile(changed, { tahun }) };
}

/** The lines that differ: `-old` and `+new`, without their places. */
export function difference(before: string, after = before): readonly string[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !made.includes(line)).map((line) => `-${line}`),
    ...made.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}
