/** Which of the targets beside what indicators have reached are of the year, and which of its quarters. */
import { UserError } from '../../../base/user-error.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { columnName, headAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { namedPeriod } from '../named-period.ts';
import type { Sasaran } from '../target-quarter.ts';
import { Ambiguous } from './ambiguous.ts';
import type { Kept } from './choices.ts';
import { type Heads, shownHead } from './heads.ts';
import { normalHead } from './part-of-year.ts';
import { bulanDalam, partOf } from './period.ts';

interface Targets {
  /** `target`, `target_1` … `target_4`. */
  readonly columns: ReadonlyMap<string, number>;
  /** A column whose head says neither, in a quarter before the last or a sheet that names one. */
  readonly unclear?: number;
}

/** New indicators need their targets. Throws UserError 2 where nobody can tell of which time those are. */
export function refuseUnclear(table: Table, sasaran: Sasaran, kept: Kept): void {
  const { unclear } = targetColumns(table, sasaran, kept);
  if (unclear !== undefined) throw refusal(unclear, table.heads, sasaran.triwulan ?? 4);
}

export function targetColumns(table: Table, { tahun, triwulan }: Sasaran, kept: Kept): Targets {
  const { heads, candidates } = table;
  const named = new Map<string, number[]>();
  const add = (key: string, at: number) => named.set(key, [...(named.get(key) ?? []), at]);
  for (const [flag, key] of [
    ['target', 'target'],
    ['target_triwulan', `target_${triwulan ?? 4}`],
  ] as const)
    for (const at of kept.columns.get(flag) ?? []) add(key, at);
  const isChosen = (at: number) => [...named.values()].some((all) => all.includes(at));
  const isUnwanted = ['target', 'target_triwulan'].some((flag) => kept.columns.get(flag)?.length === 0);
  const bare: number[] = [];
  for (const at of candidates.get('target_kinerja') ?? []) {
    const path = (heads.paths[at] ?? []).map(normalHead);
    const head = path.join(' ');
    const years = head.match(/\b20\d\d\b/g)?.map(Number) ?? [];
    const part = partOf(path);
    if (isChosen(at) || (years.length > 0 && !years.includes(tahun))) continue;
    const end = part && bulanDalam[part.jenis] * part.ke;
    if (end !== undefined) {
      if (end % 3 === 0) add(`target_${end / 3}`, at);
    } else if (years.length > 0 || /\b(?:tahun|tahunan|setahun|pk|perjanjian)\b/.test(head)) add('target', at);
    else bare.push(at);
  }
  const [only, other] = isUnwanted ? [] : bare;
  if (other !== undefined)
    throw new Ambiguous(
      'target',
      bare.map((at) => ({ at })),
      heads,
    );
  const isUnclear = only !== undefined && (named.has('target') || (triwulan ?? 4) < 4 || saysQuarter(table));
  if (only !== undefined && !isUnclear) add('target', only);
  const twice = [...named].find(([, all]) => all.length > 1);
  if (twice)
    throw new Ambiguous(
      'target',
      twice[1].map((at) => ({ at })),
      heads,
    );
  const columns = new Map([...named].flatMap(([key, [at]]) => (at === undefined ? [] : [[key, at] as const])));
  return { columns, ...(isUnclear ? { unclear: only } : {}) };
}

/** In its title, or above what was reached. */
function saysQuarter({ sheet, heads, candidates }: Table): boolean {
  const titles = sheet.rows
    .slice(0, heads.top)
    .map((row) => row.cells.map((_, column) => headAt(row, column)).join(' '));
  const reached = (candidates.get('realisasi_kinerja') ?? []).map((at) => (heads.paths[at] ?? []).join(' '));
  const said = [...titles.map((text) => namedPeriod(text)), ...reached.map((text) => namedPeriod(text, true))];
  return said.some((one) => one?.bulan !== undefined && !one.tertulis.some((text) => /des/i.test(text)));
}

function refusal(at: number, { paths }: Heads, triwulan: 1 | 2 | 3 | 4): UserError {
  const [shown, letters, roman] = [shownHead(at, paths[at] ?? []), columnName(at), triwulanRomawi(triwulan)];
  return new UserError(
    2,
    `kolom ${shown} dapat berarti target setahun atau target triwulan ${roman}`,
    `the column ${shown} may be the target of the year or of quarter ${roman}`,
    `sebut yang mana: --column target=${letters} (setahun), atau --column target_triwulan=${letters}; pilihannya disimpan di impor.yaml`,
    `say which: --column target=${letters} (the year), or --column target_triwulan=${letters}; the choice is kept in impor.yaml`,
  );
}
