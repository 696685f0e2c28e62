/** The lines of a sheet among those of the project, without sums that cannot be. */
import { quoted } from '../../base/quote.ts';
import { type Assigned, assign } from './assign.ts';
import type { Butir } from './butir.ts';
import { type Bacaan, type Isian, type Masalah, problemIn } from './isian.ts';
import { matchAll } from './match.ts';

export function matched(
  read: Bacaan,
  butir: readonly Butir[],
  recorded: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
) {
  const fitting = matchAll(read.isian, butir, accepted);
  const assigned = withoutNegative(assign(fitting, butir, recorded));
  return { butir, cocok: fitting, assigned };
}

/** No line of a budget has less than nothing; a sum that does is a mistake somewhere in the sheet. */
function withoutNegative(assigned: Assigned): Assigned & { readonly minus: readonly Butir[] } {
  const isMinus = (nilai: ReadonlyMap<string, { lt: (other: string) => boolean }>) =>
    [...nilai.values()].some((value) => value.lt('0'));
  const all = [...assigned.nilai];
  return {
    ...assigned,
    nilai: new Map(all.filter(([, nilai]) => !isMinus(nilai))),
    minus: all.filter(([, nilai]) => isMinus(nilai)).map(([one]) => one),
  };
}

export function negative({ minus }: ReturnType<typeof withoutNegative>): readonly Masalah[] {
  return minus.map(({ id, nama }) =>
    problemIn(
      [],
      `${id} (${quoted(nama)}) akan kurang dari nol, dan tidak diisi`,
      `${id} (${quoted(nama)}) would be less than zero, and is not filled in`,
    ),
  );
}

/** Rows that only head others of the list are no lines of their own. */
export function withoutParents(all: readonly Isian[]): readonly Isian[] {
  const heads = new Set(all.flatMap(({ induk }) => induk.map(({ kode, nama }) => kode ?? nama)));
  return all.filter(({ kode, nama, tingkat }) => tingkat === 'sub_kegiatan' || !heads.has(kode ?? nama));
}

/** A quarter's entry must have realisasi: physical progress alone is written only where that is there already. */
export function hasRealisasi(recorded: ReadonlySet<string>) {
  return ({ butir, nilai }: { readonly butir: Butir; readonly nilai: ReadonlyMap<string, unknown> }) =>
    nilai.has('realisasi') || recorded.has(butir.id);
}
