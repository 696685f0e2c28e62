/** Which columns hold which value in the quarter that is asked for; what could be several is asked of a person. */
import { hundred, zero } from '../../../base/decimal.ts';
import type { Triwulan } from '../../../data/link/index.ts';
import type { Row } from '../grid/grid.ts';
import type { Sum, Table } from '../heads.ts';
import { kinds } from '../kinds.ts';
import type { Sasaran } from '../target-quarter.ts';
import { Ambiguous, emptyPart, onlyPart } from './ambiguous.ts';
import type { Kept } from './choices.ts';
import { type Cara, caraOf, isMostlySumOf, isSumOf, kinerjaAt, type NumberAt, persenAt, rupiahAt } from './evidence.ts';
import { type Makna, semuaMakna } from './meaning.ts';
import { isPartOfYear, normalHead, saysOnlyAPart } from './part-of-year.ts';
import { beforeAndNow, type Candidate, candidatesIn, endOf, latest, partsOf, partsOfWhole } from './parts.ts';
import { printedIn } from './reached.ts';
import { targetColumns } from './targets.ts';

/** Throws UserError 2 where a column cannot be told from its neighbours, or holds a part of the year alone. */
export function settle(table: Table, sasaran: Sasaran, kept: Kept): Table {
  const { isTree, isReached } = kinds[table.kind];
  if (!isTree && !isReached) return { ...table, decided: new Set(kept.columns.keys()) };
  const columns = new Map(table.columns);
  const sums = new Map<string, Sum>();
  const decided = new Set<string>();
  if (isReached) {
    for (const [key, at] of targetColumns(table, sasaran, kept).columns) columns.set(key, at);
    const [printed = printedIn(table.heads)] = kept.columns.get('capaian') ?? [];
    if (printed !== undefined) columns.set('capaian', printed);
  }
  for (const makna of isReached ? (['realisasi_kinerja'] as const) : semuaMakna) {
    const all = table.candidates.get(makna) ?? [];
    for (const [key, found] of columnsOf(makna, all, { table, sasaran, kept, columns })) {
      const [first] = found.columns;
      const last = found.columns.at(-1);
      if (first === undefined || last === undefined) continue;
      columns.set(key, last);
      if (found.columns.length > 1 || found.printed) sums.set(key, found);
      if (found.isDecided) decided.add(key);
    }
  }
  return { ...table, columns, sums, decided };
}

/** `isDecided`: though its heads may name a part of the year. */
interface Settled extends Sum {
  readonly isDecided?: true;
}

interface Asked {
  readonly table: Table;
  readonly sasaran: Sasaran;
  readonly kept: Kept;
  /** Those that are settled already. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What was planned is taken for every quarter, all else for the one that is asked for. */
function columnsOf(makna: Makna, all: readonly number[], asked: Asked): readonly (readonly [string, Settled])[] {
  const { kept, sasaran } = asked;
  if (makna !== 'rencana') {
    const chosen = kept.columns.get(makna);
    const found = chosen
      ? { columns: chosen, isDecided: true as const }
      : one(makna, all, sasaran.triwulan ?? 4, asked);
    return found ? [[makna, found]] : [];
  }
  return ([1, 2, 3, 4] as const).flatMap((triwulan) => {
    const found = planned(all, triwulan, asked);
    return found ? [[`rencana.${triwulan}`, found] as const] : [];
  });
}

function one(makna: Makna, all: readonly number[], triwulan: Triwulan, asked: Asked): Settled | undefined {
  const found = candidatesIn(all, asked);
  const [first] = found;
  if (!first || (found.length > 1 && !hasAny(found, asked.table.rows, numberOf(makna)))) return undefined;
  const isRunning = makna === 'realisasi' || makna === 'fisik' || makna === 'realisasi_kinerja';
  const running = isRunning ? upToQuarter(makna, found, triwulan, asked) : undefined;
  if (running) return running;
  const [only] = found.length === 1 ? [first] : [totalOf(makna, found, asked)];
  if (!only) throw new Ambiguous(makna, found, asked.table.heads);
  if (isRunning && saysOnlyAPart(only.head)) throw onlyPart(makna, only.at, asked.table.heads);
  return { columns: [only.at] };
}

/** A form of which nobody has filled in what was reached, or spent, has its budget all the same. */
function hasAny(found: readonly Candidate[], rows: readonly Row[], numberAt: NumberAt): boolean {
  return rows.some((row) => found.some(({ at }) => numberAt(row, at) !== undefined));
}

/** Of columns that say what they are the sum of, the one whose numbers are that sum. */
function totalOf(makna: Makna, found: readonly Candidate[], { table }: Asked): Candidate | undefined {
  const [total, other] = found.filter(({ isTotal }) => isTotal);
  const parts = found.filter(({ isTotal, part, isWhole }) => !isTotal && !part && !isWhole).map(({ at }) => at);
  if (!total || other || parts.length + 1 !== found.length) return undefined;
  return isSumOf(table.rows, total.at, parts, numberOf(makna)) ? total : undefined;
}

/** The column that runs up to the quarter, or the parts of the year that make it. */
function upToQuarter(makna: Makna, found: readonly Candidate[], triwulan: Triwulan, asked: Asked): Settled | undefined {
  const whole = found.filter(({ isWhole }) => isWhole);
  const [only = latest(whole, triwulan)] = whole.length === 1 ? whole : [];
  if (only && found.every((one) => one.isWhole || isPartOfYear(one.head) || one.part || one.isTotal))
    return wholeOf(makna, only.at, found, triwulan, asked);
  if (whole.length > 0) return undefined;
  const both = makna === 'realisasi' ? beforeAndNow(found) : undefined;
  if (both) return { columns: both, isDecided: true };
  const parts = partsOf(found, triwulan);
  const totals = found.filter(({ isTotal, part }) => isTotal && !part);
  const others = found.filter(({ isTotal, part }) => !isTotal && !part);
  if (!parts || totals.length + others.length > 1 || found.length < 2) return undefined;
  const { needed, known } = parts;
  const own = needed.at(-1);
  if (own === undefined) return undefined;
  const at = numberOf(makna);
  const [other] = others;
  // What does not say that it is the sum of the parts is so by its numbers, or is something else.
  if (other && !isMostlySumOf(asked.table.rows, other.at, known, at)) return undefined;
  if (!asked.table.rows.some((row) => at(row, own) !== undefined)) throw emptyPart(makna, own, asked.table.heads);
  if (needed.length === 1) return { columns: needed, isDecided: true };
  const total = (totals[0] ?? other)?.at ?? besideParts(makna, known, asked);
  const cara =
    asked.kept.cara.get(makna) ?? caraOf(asked.table.rows, { parts: known, total, most: mostOf(makna, asked) }, at);
  if (!cara) throw new Ambiguous(makna, found, asked.table.heads, { sendiri: needed, berjalan: [own] });
  return columnsBy(cara, needed, total === undefined ? undefined : { column: total, parts: known });
}

/** Where its parts stand beside a column that runs, each row has to agree. */
function wholeOf(makna: Makna, at: number, found: readonly Candidate[], triwulan: Triwulan, { table }: Asked): Settled {
  const parts = makna !== 'realisasi' ? undefined : partsOfWhole(table.rows, at, found, triwulan, numberOf(makna));
  return parts ? { columns: [at], printed: { column: at, parts } } : { columns: [at] };
}

/** `Jumlah` alone, right behind the parts. */
function besideParts(makna: Makna, known: readonly number[], { table }: Asked): number | undefined {
  const after = Math.max(...known) + 1;
  const head = normalHead((table.heads.paths[after] ?? []).join(' '));
  return makna === 'realisasi' && /^(?:jumlah|total)(?: rp)?$/.test(head) ? after : undefined;
}

function columnsBy(cara: Cara, needed: readonly number[], printed: Sum['printed']): Settled {
  const columns = cara === 'berjalan' ? needed.slice(-1) : needed;
  return { columns, isDecided: true, ...(printed && cara === 'sendiri' ? { printed } : {}) };
}

function mostOf(makna: Makna, { columns }: Asked) {
  if (makna === 'fisik') return () => hundred;
  if (makna === 'realisasi_kinerja') return () => undefined;
  const keys = ['pagu', 'pagu_perubahan'].flatMap((key) => columns.get(key) ?? []);
  return (row: Row) => {
    const values = keys.flatMap((column) => rupiahAt(row, column) ?? []);
    return values.reduce((most, value) => (value.gt(most) ? value : most), values[0] ?? zero);
  };
}

function numberOf(makna: Makna): NumberAt {
  return makna === 'fisik' ? persenAt : makna === 'realisasi_kinerja' ? kinerjaAt : rupiahAt;
}

/** Only what names its part of the year: a plan without one may be that of the whole year. */
function planned(all: readonly number[], triwulan: Triwulan, asked: Asked): Settled | undefined {
  const found = candidatesIn(all, asked);
  const running = found.filter(({ isWhole, head }) => isWhole && endOf(head) === 3 * triwulan);
  const [only] = running;
  if (only && running.length === 1) return { columns: [only.at] };
  const parts = partsOf(found, triwulan);
  if (!parts) return undefined;
  const { table, kept, columns } = asked;
  // A plan of the whole year comes to the budget, by itself or as a sum.
  const total = parts.known.length % 4 === 0 ? (columns.get('pagu_perubahan') ?? columns.get('pagu')) : undefined;
  const chosen = kept.columns.get('rencana');
  const cara =
    kept.cara.get('rencana') ??
    (chosen && (chosen.length > 1 ? 'sendiri' : 'berjalan')) ??
    (parts.known.length === 1 && triwulan === 1
      ? 'sendiri'
      : caraOf(table.rows, { parts: parts.known, total, most: mostOf('rencana', asked) }, rupiahAt));
  if (!cara && found.length === parts.known.length)
    throw new Ambiguous('rencana', found, table.heads, { sendiri: parts.needed, berjalan: parts.needed.slice(-1) });
  return cara ? columnsBy(cara, parts.needed, undefined) : undefined;
}
