/** Which kind of sheet lies before us, told by the heads of its columns. */
import { Ambiguous } from './columns/ambiguous.ts';
import { candidatesOf, partsOf, unclearIn } from './columns/candidates.ts';
import type { Kept } from './columns/choices.ts';
import { type Heads, wholeHeads } from './columns/heads.ts';
import { levelsIn, shapeLevels } from './columns/levels.ts';
import { type Makna, semuaMakna } from './columns/meaning.ts';
import { normalHead } from './columns/part-of-year.ts';
import { place, type Shaping, sharedWith, splitTogether, withoutMakna } from './columns/place.ts';
import { reachedIn } from './columns/reached.ts';
import { type Found, found } from './found-heads.ts';
import { deepest, type Grid, type Row } from './grid/grid.ts';
import { type Jenis, jenisLembar, kinds } from './kinds.ts';
import { kolomImpor } from './kolom.ts';

/** A value that several columns make together; `printed` is the sum of all its parts that the sheet has in a column of its own. */
export interface Sum {
  readonly columns: readonly number[];
  readonly printed?: { readonly column: number; readonly parts: readonly number[] };
}

export interface Table {
  readonly kind: Jenis;
  readonly sheet: Grid;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that could hold each value of a table of progress, before those of the quarter are settled. */
  readonly candidates: ReadonlyMap<Makna, readonly number[]>;
  /** Values that several columns make together. */
  readonly sums: ReadonlyMap<string, Sum>;
  /** Values whose columns are right though their heads name a part of the year: they are summed, or a person has said so. */
  readonly decided: ReadonlySet<string>;
  /** Where a value was put together, the letters of the columns it came from. */
  readonly letters: ReadonlyMap<string, string>;
  /** The rows below the heads. */
  readonly rows: readonly Row[];
  readonly heads: Heads;
  /** The row of the sheet in which the heads end. */
  readonly headRow: number;
}

/** The columns that a person has chosen for a sheet of this kind with these heads. */
export type Chooser = (kind: Jenis, heads: Heads) => Kept;

/** Undefined where no row has the heads of a kind; `asked` leaves one kind alone to look for. */
export function recognise(sheet: Grid, choose: Chooser, asked?: Jenis): Table | undefined {
  for (const kind of asked ? [asked] : jenisLembar) {
    const all = Array.from({ length: Math.min(deepest, sheet.rows.length) }, (_, top) => found(sheet, kind, top));
    const first = all.findIndex((heads) => heads.some(({ columns }) => isEnough(kind, columns)));
    // Rows of titles above heads of several rows can be taken for a part of them, and hide the last of them.
    const [best] = all
      .slice(Math.max(0, first), first + kinds[kind].depth)
      .flat()
      .filter(({ columns }) => isEnough(kind, columns))
      .sort((a, b) => b.columns.size - a.columns.size || twice(a.columns) - twice(b.columns) || a.depth - b.depth);
    const table = best && tableOf(sheet, kind, best, choose);
    if (table) return table;
    // The values of a tree are told by whole heads, which may be deeper than those that it is known by.
    const name = nameOf(kind);
    const named = name ? all.flat().filter(({ columns }) => columns.has(name)) : [];
    named.sort((a, b) => b.columns.size - a.columns.size);
    for (const one of named) {
      const other = tableOf(sheet, kind, one, choose);
      if (other) return other;
    }
  }
  return undefined;
}

function twice(columns: ReadonlyMap<string, readonly number[]>): number {
  return [...columns.values()].filter((at) => at.length > 1).length;
}

/** Undefined where whole heads show that no column holds what the kind needs. */
function tableOf(sheet: Grid, kind: Jenis, { top, depth, columns: all }: Found, choose: Chooser): Table | undefined {
  const first = (column: string) => all.get(column)?.[0];
  const isTree = kinds[kind].isTree === true;
  const name = nameOf(kind);
  const [nama, kode] = name ? [first(name), first(isTree ? 'kode' : 'sasaran')] : [];
  const heads = wholeHeads(sheet, { from: top, below: top + depth, nama, kode });
  const { without } = kinds[kind];
  if (without && heads.paths.some((path) => without.test(normalHead(path.join(' '))))) return undefined;
  const kept = choose(kind, heads);
  const candidates = isTree
    ? candidatesOf(sheet, heads, all.has('indikator'))
    : kinds[kind].isReached
      ? reachedIn(heads)
      : partsOf(sheet, kinds[kind].parts, heads);
  const named = [...all].filter(([column]) => !(isTree && isMakna(column)));
  const enough = new Map<string, unknown>([...named, ...candidates, ...kept.columns]);
  if (!isEnough(kind, enough, true)) {
    const unclear =
      all.has('indikator') && isEnough(kind, new Map([...enough, ['realisasi', true]]), true) ? unclearIn(heads) : [];
    if (unclear.length > 0) throw new Ambiguous('realisasi', unclear, heads);
    return undefined;
  }
  const shaped: Shaping = { rows: sheet.rows.slice(heads.end), columns: new Map(), letters: new Map() };
  const levels = isTree ? levelsIn(heads) : [];
  const ofLevels = levels.flatMap(({ kode }) => kode ?? []);
  for (const [column, columns] of named) {
    if (column === 'nama' && levels.length > 0) continue;
    const at = column === 'kode' ? columns.filter((one) => !ofLevels.includes(one)) : columns;
    const chosen = kept.columns.get(column);
    // Notes beside the last column of our own table are nobody's values.
    const isAlone = !isTree && (kind !== 'lkj' || column === 'alasan');
    const shared = isAlone ? at : sharedWith(at, heads);
    const found = chosen ?? withoutMakna(shared, candidates);
    place(column, found, shaped, heads);
  }
  if (levels.length > 0) shapeLevels(shaped, levels, heads);
  else if (isTree) splitTogether(shaped, heads);
  const headRow = sheet.rows[heads.end - 1]?.number ?? heads.end;
  return { kind, sheet, heads, headRow, candidates, sums: new Map(), decided: new Set(), ...shaped };
}

/** The column that names each row, where the other columns are told by whole heads. */
function nameOf(kind: Jenis): string | undefined {
  return kinds[kind].isTree ? 'nama' : kinds[kind].isReached ? 'indikator' : undefined;
}

function isMakna(column: string): boolean {
  return semuaMakna.some((makna) => makna === column);
}

/** `isWhole`: columns of months are known too, which are told by whole heads alone. */
function isEnough(kind: Jenis, columns: ReadonlyMap<string, unknown>, isWhole = false): boolean {
  const { needs, parts, least = 1 } = kinds[kind];
  const has = (column: string) => columns.has(column) || (!isWhole && column === parts);
  return needs.every((any, at) => any.filter(has).length >= (at === needs.length - 1 ? least : 1));
}

/** True for a sheet that holds what a quarter has spent or reached, not pagu alone. */
export function needsQuarter({ kind, columns, candidates }: Table): boolean {
  return (
    kind === 'sipd-dokumen' ||
    [...kolomImpor('realisasi'), ...kolomImpor('indikator'), 'realisasi_kinerja'].some(
      (column) => columns.has(column) || [...candidates.keys()].some((makna) => makna === column),
    )
  );
}
