/** The indicators that the project has, and those of a sheet among them. */

import { addTo } from '../../base/groups.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { kindOf } from '../../data/parse/index.ts';
import { child } from './butir.ts';
import type { JenisNilai } from './context.ts';
import { type IsianIndikator, type Masalah, problemIn } from './isian.ts';
import { open } from './opened.ts';

/** Those of the sheet that say something, parted by whether the project has them. */
export function knownIndicators(all: readonly IsianIndikator[], sources: readonly Source[]) {
  const told = all.filter(({ teks }) => teks.size > 0);
  const ids = indikatorIds(sources);
  const rows = new Map<string, number[]>();
  for (const { id, baris } of told) addTo(rows, id, baris);
  const twice = [...rows].filter(([, baris]) => baris.length > 1);
  const unknown = told
    .filter(({ id }) => !ids.has(id))
    .map(({ id, baris }): Masalah => {
      const near = nearest(id, ids);
      const [cure, curing] = near ? [`; mungkin ${quoted(near)}?`, `; did you mean ${quoted(near)}?`] : ['', ''];
      return problemIn(
        [baris],
        `tidak ada indikator ${quoted(id)}${cure}`,
        `there is no indikator ${quoted(id)}${curing}`,
      );
    });
  return {
    indikator: told.filter(({ id }) => ids.has(id) && rows.get(id)?.length === 1),
    masalah: [...unknown, ...twice.map(isTwice)],
  };
}

function isTwice([id, baris]: readonly [string, readonly number[]]): Masalah {
  return problemIn(
    baris,
    `indikator ${id} ada dua kali di lembar; yang mana yang benar tidak diketahui`,
    `the indikator ${id} is in the sheet twice; which one is right is not known`,
  );
}

/** The ids of all indicators, wherever the project lists them. */
export function indikatorIds(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(indikatorOf(sources).map((part) => child(part, 'id')?.text ?? ''));
}

/** Of those whose values are no numbers. */
export function jenisNilaiOf(sources: readonly Source[]): ReadonlyMap<string, JenisNilai> {
  return new Map(
    indikatorOf(sources).flatMap((part) => {
      const [id, jenis] = ['id', 'jenis_nilai'].map((key) => child(part, key)?.text);
      return id !== undefined && (jenis === 'teks' || jenis === 'tanggal') ? [[id, jenis] as const] : [];
    }),
  );
}

/** Every item of a list called `indikator`, in the plan and in the budgets. */
export function indikatorOf(sources: readonly Source[]): readonly Part[] {
  return sources
    .filter(({ path }) => ['renstra', 'anggaran'].includes(kindOf(path)?.kind ?? ''))
    .flatMap(({ path }) => found(open(sources, path).naskah?.root));
}

function found(part: Part | undefined): readonly Part[] {
  const below = [...(part?.entries() ?? []).map(([, one]) => one), ...(part?.items() ?? [])];
  return [...(child(part, 'indikator')?.items() ?? []), ...below.flatMap(found)];
}
