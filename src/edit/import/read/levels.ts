/** The levels of lines without codes: by the word for one, by the data, and by the one way in which their amounts are the sums of those below. */
import { type Decimal, zero } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { bentukNama, type Context, type KnownLine } from '../context.ts';
import { type Bacaan, type Induk, type Isian, rank, type Tingkat } from '../isian.ts';

/** More lines than an agency has are not weighed, nor sums that come out in very many ways: zeros. */
const most = { lines: 3000, steps: 100_000 } as const;

/** Untouched where a line has a code. Where neither words, data nor sums tell all levels, those of the lines that are known are given. */
export function withLevels(read: Bacaan, context: Context): Bacaan {
  const { isian } = read;
  if (isian.length === 0 || isian.some(({ kode, tingkat, id }) => kode ?? tingkat ?? id)) return read;
  const rows = isian.map((one) => rowOf(one, context));
  const proven = rows.length > most.lines ? undefined : levelsBySums(rows);
  if (proven) return { ...read, isian: placed(isian, proven, undefined) };
  const told = rows.map(({ allowed }) => (allowed.length === 1 ? allowed[0] : undefined));
  const isUnclear = told.some((one) => one === undefined);
  return {
    ...read,
    isian: placed(isian, told, context),
    catatan: isUnclear ? [...read.catatan, unknown] : read.catatan,
  };
}

const unknown: Text = {
  id: 'lembar ini tanpa kode, dan jumlahnya tidak menunjukkan dengan pasti mana program, kegiatan, dan sub kegiatan; baris yang belum ada dalam data tidak dapat ditambahkan: beri lembarnya kolom Kode',
  en: 'the sheet has no codes, and its sums do not tell for certain which lines are programs, kegiatan and sub-kegiatan; lines that the data does not have cannot be added: give it a column Kode',
};

interface Weighed {
  readonly allowed: readonly Tingkat[];
  readonly value: Decimal;
  /** The data has it as a kegiatan that is not divided. */
  readonly isWhole: boolean;
}

const all: readonly Tingkat[] = ['program', 'kegiatan', 'sub_kegiatan'];

function rowOf({ nama, nilai }: Isian, { lines }: Context): Weighed {
  const known = lines.get(bentukNama(nama)) ?? [];
  const word = wordFor(nama);
  const found = new Set(known.map(({ tingkat }) => tingkat));
  return {
    allowed: word ? [word] : found.size > 0 ? [...found] : all,
    value: ['pagu', 'pagu_perubahan', 'realisasi'].flatMap((kolom) => nilai.get(kolom) ?? [])[0] ?? zero,
    isWhole: known.some(({ isWhole }) => isWhole),
  };
}

/** `Program …`, `Kegiatan …`, `Sub Kegiatan …`, also behind a number. */
export function wordFor(nama: string): Tingkat | undefined {
  const word = /^\s*(?:(?:\d{1,2}|[a-z]|[ivx]+)[.)]\s*)?(program|(?:sub[\s-]*)?kegiatan)\b/i
    .exec(nama)?.[1]
    ?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'program' || word === 'kegiatan' ? word : 'sub_kegiatan';
}

/** In how many ways the rest can be read, two standing for more, and the first of them. */
interface Ways {
  readonly count: number;
  readonly levels: readonly Tingkat[];
}

const none: Ways = { count: 0, levels: [] };

/** Undefined where there is no such way, or more than one. */
function levelsBySums(rows: readonly Weighed[]): readonly Tingkat[] | undefined {
  if (rows.some(({ value }) => value.lt(zero))) return undefined;
  const from: Ways[] = [];
  let steps = 0;
  from[rows.length] = { count: 1, levels: [] };
  for (let start = rows.length - 1; start >= 0; start -= 1) from[start] = program(start);
  const [{ count, levels } = none] = from;
  return count === 1 && steps < most.steps ? levels : undefined;

  function allows(at: number, tingkat: Tingkat): boolean {
    return rows[at]?.allowed.includes(tingkat) ?? false;
  }

  /** A program with its kegiatan, and what follows; sums that fit by chance make none. */
  function program(start: number): Ways {
    const value = rows[start]?.value ?? zero;
    if (rows[start]?.allowed === all || !allows(start, 'program')) return none;
    const seen = new Map<string, Ways>();
    return before(['program'], kegiatan(start + 1, zero));

    function kegiatan(at: number, sum: Decimal): Ways {
      if (sum.gt(value)) return none;
      const key = `${at} ${sum.toString()}`;
      const known = seen.get(key);
      if (known) return known;
      let ways = at > start + 1 && sum.eq(value) ? (from[at] ?? none) : none;
      for (const end of ends(at)) {
        if (ways.count > 1 || steps > most.steps) break;
        const own = ['kegiatan' as const, ...Array.from({ length: end - at - 1 }, () => 'sub_kegiatan' as const)];
        ways = either(ways, before(own, kegiatan(end, sum.plus(rows[at]?.value ?? zero))));
      }
      seen.set(key, ways);
      return ways;
    }
  }

  /** Where the lines of a kegiatan may end: with its sum. */
  function ends(at: number): readonly number[] {
    const row = rows[at];
    if (!row || !allows(at, 'kegiatan')) return [];
    const found = row.isWhole ? [at + 1] : [];
    let sum = zero;
    for (let next = at + 1; next < rows.length && steps < most.steps && allows(next, 'sub_kegiatan'); next += 1) {
      steps += 1;
      sum = sum.plus(rows[next]?.value ?? zero);
      if (sum.gt(row.value)) break;
      if (sum.eq(row.value)) found.push(next + 1);
    }
    return found;
  }
}

function before(own: readonly Tingkat[], { count, levels }: Ways): Ways {
  return count === 0 ? none : { count, levels: [...own, ...levels] };
}

function either(one: Ways, other: Ways): Ways {
  return { count: Math.min(2, one.count + other.count), levels: one.count > 0 ? one.levels : other.levels };
}

/**
 * A line of no known level may stand above what follows it. One that the data has below something else than what the sheet has above it,
 * which the data has as well, comes in a list without what stands above; `context` is absent where the sums have proven what stands above what.
 */
function placed(
  isian: readonly Isian[],
  levels: readonly (Tingkat | undefined)[],
  context: Context | undefined,
): readonly Isian[] {
  const lines = context?.lines ?? new Map<string, readonly KnownLine[]>();
  let above: readonly Induk[] = [];
  return isian.map((one, at) => {
    const tingkat = levels[at];
    if (tingkat === undefined) {
      above = [];
      return one;
    }
    const next = above.filter((other) => rank[other.tingkat] < rank[tingkat]);
    const known = lines.get(bentukNama(one.nama)) ?? [];
    const induk = known[0] && known.length === 1 && isElsewhere(known[0].induk, next) ? known[0].induk : next;
    above = [...induk, { tingkat, nama: one.nama }];
    return { ...one, tingkat, induk };
  });

  function isElsewhere(data: readonly Induk[], sheet: readonly Induk[]): boolean {
    const [own, other] = [data.at(-1), sheet.at(-1)];
    return (
      own !== undefined &&
      (other === undefined || (bentukNama(own.nama) !== bentukNama(other.nama) && lines.has(bentukNama(other.nama))))
    );
  }
}
