/** The columns of a sheet that could hold each value, by the whole path of their heads. */
import { type Grid, headAt } from '../grid/grid.ts';
import { type Heads, holdsWords } from './heads.ts';
import { isPlainTarget, type Makna, meaningBesideIndicators, meaningOf, saysCashPlan, saysMoney } from './meaning.ts';
import { normalHead } from './part-of-year.ts';
import { partOf } from './period.ts';

export type Candidates = ReadonlyMap<Makna, readonly number[]>;

/** Months and quarters of a cash plan say of themselves only their time. */
export function candidatesOf(sheet: Grid, heads: Heads, hasIndicators: boolean): ReadonlyMap<Makna, readonly number[]> {
  const found = new Map<Makna, number[]>();
  const isPlan = saysCashPlan(titleOf(sheet, heads));
  const paths = heads.paths.map((path) => path.map(normalHead));
  const hasPagu = paths.some((path) => meaningOf(path)?.startsWith('pagu'));
  const hasTarget = paths.some(isPlainTarget);
  paths.forEach((path, column) => {
    const makna = meaning(path) ?? (isPlan && path.length === 1 && partOf(path) ? 'rencana' : undefined);
    if (makna && !holdsWords(sheet, heads.end, column)) found.set(makna, [...(found.get(makna) ?? []), column]);
  });
  return found;

  function meaning(path: readonly string[]): Makna | undefined {
    if (!hasIndicators) return meaningOf(path);
    const makna = meaningBesideIndicators(path);
    if (makna !== 'realisasi' || saysMoney(path)) return makna;
    // Beside a budget and a target it may be of either.
    return hasPagu ? (hasTarget ? undefined : 'realisasi') : 'realisasi_kinerja';
  }
}

/** Beside indicators, a budget and a target: what was spent, or what was reached. */
export function unclearIn({ paths }: Heads): readonly { readonly at: number }[] {
  return paths.flatMap((path, at) => {
    const normal = path.map(normalHead);
    return meaningBesideIndicators(normal) === 'realisasi' && !saysMoney(normal) ? [{ at }] : [];
  });
}

/** Months and quarters of a kind whose other columns have always the same heads; each has a head of its own. */
export function partsOf(sheet: Grid, parts: Makna | undefined, heads: Heads): ReadonlyMap<Makna, readonly number[]> {
  const said = [titleOf(sheet, heads), ...heads.paths.map((path) => normalHead(path.join(' ')))];
  if (!parts || !said.some((text) => saysCashPlan(text))) return new Map();
  const last = sheet.rows[heads.end - 1];
  const found = heads.paths.flatMap((path, at) =>
    headAt(last, at) !== '' && partOf(path.map(normalHead)) ? [at] : [],
  );
  return found.length < 4 ? new Map() : new Map([[parts, found]]);
}

function titleOf({ rows }: Grid, { top, end }: Heads): string {
  const texts = rows
    .slice(0, end)
    .flatMap((row, at) => row.cells.flatMap((_, column) => (at < top ? headAt(row, column) : [])));
  return normalHead(texts.join(' ').slice(0, 2000));
}
