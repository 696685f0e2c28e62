/** Puts the columns by which a sheet is known in their places: one column, or several that make one. */
import type { Row } from '../grid/grid.ts';
import { Ambiguous } from './ambiguous.ts';
import type { Heads } from './heads.ts';
import type { Makna } from './meaning.ts';
import { lettersOf, shapeCodes, shapeNames, shapeTogether } from './shapes.ts';

export interface Shaping {
  rows: readonly Row[];
  readonly columns: Map<string, number>;
  readonly letters: Map<string, string>;
}

/** One column, or several that make one. Throws UserError 2 where several are something else each. */
export function place(column: string, found: readonly number[], shaped: Shaping, heads: Heads): void {
  const [only] = found;
  if (only === undefined) return;
  shaped.columns.set(column, only);
  if (found.length === 1) return;
  const to = heads.paths.length + shaped.letters.size;
  const rows =
    column === 'kode'
      ? shapeCodes(shaped.rows, found, to)
      : column === 'nama'
        ? shapeNames(shaped.rows, found, to)
        : undefined;
  if (!rows)
    throw new Ambiguous(
      column,
      found.map((at) => ({ at })),
      heads,
    );
  shaped.rows = rows;
  shaped.columns.set(column, to);
  shaped.letters.set(column, lettersOf(found));
}

/** `2.17.01 PROGRAM …` in the column of names, where there is none of codes. */
export function splitTogether(shaped: Shaping, heads: Heads): void {
  const nama = shaped.columns.get('nama');
  if (nama === undefined || shaped.columns.has('kode')) return;
  const to = heads.paths.length + shaped.letters.size;
  const rows = shapeTogether(shaped.rows, nama, to, to + 1);
  if (!rows) return;
  const letters = shaped.letters.get('nama') ?? lettersOf([nama]);
  shaped.rows = rows;
  for (const [column, at] of [
    ['kode', to],
    ['nama', to + 1],
  ] as const) {
    shaped.columns.set(column, at);
    shaped.letters.set(column, letters);
  }
}

/** Where a head stands above other columns that hold something too, all of them: the first is no better than the rest. */
export function sharedWith(at: readonly number[], { owners }: Heads): readonly number[] {
  const own = at.map((column) => owners[column]);
  const shared = owners.flatMap((owner, column) => (owner !== undefined && own.includes(owner) ? [column] : []));
  return [...new Set([...at, ...shared])].sort((a, b) => a - b);
}

export function withoutMakna(
  at: readonly number[],
  candidates: ReadonlyMap<Makna, readonly number[]>,
): readonly number[] {
  const taken = new Set([...candidates.values()].flat());
  const left = at.filter((column) => !taken.has(column));
  return left.length > 0 ? left : at;
}
