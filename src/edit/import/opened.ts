/** What an import reads of the project around the budget: as far as it can be read, sound or not. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { kindOf, ownFirst, parse } from '../../data/parse/index.ts';
import { child, isPlaceholder } from './butir.ts';
import type { Naskah } from './yaml.ts';

interface Opened {
  readonly source?: Source;
  readonly naskah?: Naskah;
  readonly diagnostics: readonly Diagnostic[];
}

/** One that can be read. */
export interface OpenFile {
  readonly source: Source;
  readonly naskah: Naskah;
  /** Of a file that holds a part of its quarter. */
  readonly bidang?: string;
}

/** A file of the project, and its text to be edited where it can be read. */
export function open(sources: readonly Source[], path: string): Opened {
  const source = sources.find((one) => one.path === path);
  if (!source) return { diagnostics: [] };
  const made = parse(source);
  return made.ok
    ? { source, naskah: made.value, diagnostics: made.diagnostics }
    : { source, diagnostics: made.diagnostics };
}

/** The files of one quarter, its own before those of the bidang; what was found in them stands in the way where it is an error. */
export function openQuarter(sources: readonly Source[], tahun: number, triwulan: number | undefined) {
  const found = sources.flatMap((source) => {
    const kind = kindOf(source.path);
    return kind?.year === tahun && kind.quarter !== undefined && kind.quarter === triwulan ? [{ source, ...kind }] : [];
  });
  const opened = ownFirst(found).map(({ source, bidang }) => ({ ...open([source], source.path), source, bidang }));
  return {
    diagnostics: opened.flatMap(({ diagnostics }) => diagnostics),
    files: opened.flatMap(({ source, naskah, bidang }): readonly OpenFile[] =>
      naskah ? [{ source, naskah, ...(bidang === undefined ? {} : { bidang }) }] : [],
    ),
  };
}

/** The quarters of a year that are there, as far as they can be read. */
export function openQuarters(sources: readonly Source[], tahun: number): readonly OpenFile[] {
  return sources.flatMap((source) => {
    const kind = kindOf(source.path);
    if (kind?.kind !== 'triwulan' || kind.year !== tahun) return [];
    const { naskah } = open(sources, source.path);
    return naskah ? [{ source, naskah }] : [];
  });
}

/** The id of the sasaran, where all plans have one and the same only. */
export function satuSasaran(sources: readonly Source[]): string | undefined {
  const plans = sources.filter(({ path }) => kindOf(path)?.kind === 'renstra');
  const tujuan = plans.flatMap(({ path }) => child(open(sources, path).naskah?.root, 'tujuan')?.items() ?? []);
  const all = tujuan.flatMap((one) => child(one, 'sasaran')?.items() ?? []);
  // Nobody knows yet what the example of `lkj init` will be.
  if (all.some((one) => isPlaceholder(child(one, 'nama')?.text ?? ''))) return undefined;
  const ids = all.map((one) => child(one, 'id')?.text);
  return new Set(ids).size === 1 && ids.length <= plans.length ? ids[0] : undefined;
}
