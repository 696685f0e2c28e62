/** The levels of lines without codes: by the word for one, by the data, and by the one way in which their amounts are the sums of those below. */
import { type Decimal, zero } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { bentukNama, type Context } from '../context.ts';
import type { Bacaan, Induk, Isian, Tingkat } from '../isian.ts';

/** More lines than an agency has are not weighed. */
const most = 3000;
const rank: Readonly<Record<Tingkat, number>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

/** Untouched where a line has a code. Where neither words, data nor sums tell all levels, those of the lines that are known are given. */
export function withLevels(read: Bacaan, context: Context): Bacaan {
  const { isian } = read;
  if (isian.length === 0 || isian.some(({ kode, tingkat, id }) => kode ?? tingkat ?? id)) return read;
  const rows = isian.map((one) => rowOf(one, context));
  const single = rows.map(({ allowed }) => (allowed.length === 1 ? allowed[0] : undefined));
  const isKnown = single.every((one) => one !== undefined);
  const told = isKnown || rows.length > most ? single : (levelsBySums(rows) ?? single);
  return {
    ...read,
    isian: placed(isian, told),
    catatan: told.some((one) => one === undefined) ? [...read.catatan, unknown] : read.catatan,
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
  from[rows.length] = { count: 1, levels: [] };
  for (let start = rows.length - 1; start >= 0; start -= 1) from[start] = program(start);
  const [{ count, levels } = none] = from;
  return count === 1 ? levels : undefined;

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
    for (let next = at + 1; next < rows.length && allows(next, 'sub_kegiatan'); next += 1) {
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

/** A line of no known level may stand above what follows it. */
function placed(isian: readonly Isian[], levels: readonly (Tingkat | undefined)[]): readonly Isian[] {
  let above: readonly Induk[] = [];
  return isian.map((one, at) => {
    const tingkat = levels[at];
    if (tingkat === undefined) {
      above = [];
      return one;
    }
    const induk = above.filter((other) => rank[other.tingkat] < rank[tingkat]);
    above = [...induk, { tingkat, nama: one.nama }];
    return { ...one, tingkat, induk };
  });
}
