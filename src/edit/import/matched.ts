/** The lines of a sheet among those of the project, without sums that cannot be. */
import { quoted } from '../../base/quote.ts';
import { type Assigned, assign } from './assign.ts';
import type { Butir } from './butir.ts';
import type { Bacaan, Masalah } from './isian.ts';
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
  return minus.map(({ id, nama }) => ({
    baris: [],
    text: {
      id: `${id} (${quoted(nama)}) akan kurang dari nol, dan tidak diisi`,
      en: `${id} (${quoted(nama)}) would be less than zero, and is not filled in`,
    },
  }));
}
