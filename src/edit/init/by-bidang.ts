/** Which bidang tells of what: the first quarter of a year is parted among the files as the last one before it was. */
import type { Source } from '../../base/source.ts';
import { kunciDari, petaDi, quartersOf, readYaml, yearsOf } from '../../data/documents/index.ts';
import { kindOf } from '../../data/parse/index.ts';
import type { ToFill } from './open-quarter.ts';

/** By the id of what it told of in the last quarter before the year; ids stay the same from year to year. */
export function whoTold(sources: readonly Source[], tahun: number): ReadonlyMap<string, string> {
  const year = yearsOf(sources)
    .filter((satu) => satu < tahun && quartersOf(sources, satu).length > 0)
    .at(-1);
  const last = year === undefined ? undefined : quartersOf(sources, year).at(-1);
  const ids = sources.flatMap((source) => {
    const { year: of, quarter, bidang } = kindOf(source.path) ?? {};
    if (of !== year || quarter !== last || bidang === undefined) return [];
    const root = readYaml(source)?.contents;
    const told = ['indikator', 'anggaran'].flatMap((bagian) => petaDi(root, bagian)?.items ?? []);
    return told.map((pair) => [kunciDari(pair), bidang] as const);
  });
  // Where several told of an id, the first has it.
  return new Map(ids.reverse());
}

/** What each file is to tell; undefined stands for the quarter's own, which has what no bidang told of. */
export function shared({ indikator, kegiatan }: ToFill, who: ReadonlyMap<string, string>) {
  const names = new Set([...indikator, ...kegiatan].map(({ id }) => who.get(id)));
  const parts = [...(names.size === 0 ? [undefined] : names)].sort();
  return parts.map((bidang): readonly [string | undefined, ToFill] => {
    const isOwn = ({ id }: { readonly id: string }) => who.get(id) === bidang;
    return [bidang, { indikator: indikator.filter(isOwn), kegiatan: kegiatan.filter(isOwn) }];
  });
}
