/** First what a table adds to a project, then its values, which find what has been added as they find all else. */
import { defined } from '../../../base/defined.ts';
import { joined } from '../change.ts';
import type { Bacaan, Isian } from '../isian.ts';
import type { Permintaan, Rencana } from '../planned.ts';
import type { Baris } from './baris.ts';
import type { Benda } from './benda.ts';
import { planThings } from './plan.ts';

/** `read` is what the table says, and `rows` those of its rows that speak of things. */
export function withThings(
  asked: Permintaan,
  read: Bacaan,
  rows: readonly Baris[],
  planValues: (asked: Permintaan) => Rencana,
): Rencana {
  const { sources, sasaran, adds } = asked;
  const things = planThings({ sources, rows, sasaran, adds });
  const made = planValues({ ...asked, sources: things.sources, read: withIds(read, things.ids) });
  return {
    ...made,
    files: joined(things.files, made.files),
    baru: [...things.baru.map(asIsian), ...made.baru],
    added: made.added + (adds ? things.baru.length : 0),
    kapital: [...things.kapital, ...made.kapital],
    catatan: [...things.catatan, ...made.catatan],
    masalah: [...things.masalah, ...made.masalah],
    replaced: things.replaced + made.replaced,
  };
}

/** Rows with the ids that they have or have been given; those of nothing in the project have been told of. */
function withIds({ baris: _, ...read }: Bacaan, ids: ReadonlyMap<number, string>): Bacaan {
  const withId = <T extends { readonly id?: string }>(one: T, row: number | undefined): readonly T[] => {
    const id = ids.get(row ?? 0);
    return id === undefined ? [] : [{ ...one, id }];
  };
  return {
    ...read,
    isian: read.isian.flatMap((one) => withId(one, one.baris[0])),
    indikator: read.indikator.flatMap((one) => withId(one, one.baris)),
  };
}

export function asIsian({ nama, kode, baris }: Benda): Isian {
  return { nama, ...defined({ kode }), induk: [], nilai: new Map(), baris: baris.map((row) => row.baris) };
}
