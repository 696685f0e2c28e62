/** The sums that a table prints, recomputed: those of programs and kegiatan from what stands below them, and the last one. */
import { type Decimal, zero } from '../../base/decimal.ts';
import { type Bacaan, type Isian, type Jumlah, type Kolom, rank, type Tingkat } from './isian.ts';
import { isBelow } from './kode.ts';
import type { Cocok } from './match.ts';

/** Only for tables in which each row is a line; the kinds of SIPD check their own sums. */
export function differingTotals(
  all: readonly Cocok[],
  { total, kelompok = [] }: Pick<Bacaan, 'total' | 'kelompok'>,
): readonly Jumlah[] {
  const rows = levelled(all);
  const found = kelompok.flatMap(({ baris, nama, nilai, mulai, akhir }) => {
    const below = rows.slice(mulai, akhir);
    // What has no known level may stand above others.
    if (below.some(({ tingkat }) => tingkat === undefined)) return [];
    return differing({ nama, nilai, baris: [baris], induk: [] }, ends(below));
  });
  const leaves: Isian[] = [];
  for (const [at, { isian, tingkat }] of rows.entries()) {
    const block = tingkat === undefined ? [] : blockBelow(rows, at, isian, rank[tingkat]);
    if (block.some((row) => row.tingkat !== undefined)) found.push(...differing(isian, ends(block)));
    else leaves.push(isian);
  }
  if (total) {
    const last = { nama: total.nama, nilai: total.nilai, baris: [total.baris], induk: [] };
    found.push(...differing(last, leaves));
  }
  return found;
}

/** What the lines of a sheet come to in each column of money, beside the sum over all that the sheet prints. */
export interface JumlahKolom {
  readonly kolom: Kolom;
  readonly dihitung: Decimal;
  readonly tertulis?: Decimal;
}

export function columnSums(all: readonly Cocok[], total: Bacaan['total']): readonly JumlahKolom[] {
  const rows = levelled(all.filter(({ isian }) => !isian.rincian));
  const leaves = ends(rows);
  // A line of no known level may be the sum of others, so that it would be counted twice.
  const isKnown = rows.every(({ tingkat }) => tingkat !== undefined);
  const keys = new Set(leaves.flatMap(({ nilai }) => [...nilai.keys()]));
  return [...keys]
    .filter((kolom) => kolom !== 'fisik')
    .map((kolom) => {
      const tertulis = total?.nilai.get(kolom);
      return { kolom, dihitung: sumOf(leaves, kolom), ...(tertulis ? { tertulis } : {}) };
    })
    .filter(({ dihitung, tertulis }) => isKnown || tertulis?.eq(dihitung));
}

function levelled(all: readonly Cocok[]): readonly Levelled[] {
  return all.map(({ isian, butir, ragu }) => ({
    isian,
    tingkat: isian.tingkat ?? (ragu ? undefined : butir?.tingkat),
  }));
}

interface Levelled {
  readonly isian: Isian;
  readonly tingkat: Tingkat | undefined;
}

/**
 * The rows up to the next one of the same level or above, or with a code of another branch; those of no known level
 * belong to what they follow.
 */
function blockBelow(rows: readonly Levelled[], at: number, { kode, nama }: Isian, level: number): readonly Levelled[] {
  let end = at + 1;
  while (end < rows.length && !isPast(rows[end])) end += 1;
  return rows.slice(at + 1, end);

  function isPast(row: Levelled | undefined): boolean {
    if (row?.tingkat === undefined) return false;
    return isElsewhere(row.isian.kode, kode) || rank[row.tingkat] <= level || isUnderOther(row.isian, nama);
  }
}

/** What it stands below is known by names alone, and is something else. */
function isUnderOther({ kode, induk }: Isian, nama: string): boolean {
  return kode === undefined && induk.length > 0 && !induk.some((one) => one.nama === nama);
}

/** Both codes are known, and tell that the row stands below something else. */
function isElsewhere(kode: string | undefined, above: string | undefined): boolean {
  return kode !== undefined && above !== undefined && !isBelow(kode, above);
}

/** The rows of a block below which there is nothing. */
function ends(block: readonly Levelled[]): readonly Isian[] {
  return block.flatMap(({ isian, tingkat }, at) => {
    const next = block[at + 1];
    const isDeeper = tingkat !== undefined && next?.tingkat !== undefined && rank[next.tingkat] > rank[tingkat];
    return isDeeper && !isElsewhere(next.isian.kode, isian.kode) && !isUnderOther(next.isian, isian.nama)
      ? []
      : [isian];
  });
}

/** A column that is empty in a part of the rows says less than a sum can be made of, and is not checked. */
function differing({ nama, nilai, baris }: Isian, below: readonly Isian[]): readonly Jumlah[] {
  return [...nilai].flatMap(([kolom, tertulis]) => {
    if (kolom === 'fisik' || below.length === 0 || below.some((one) => !one.nilai.has(kolom))) return [];
    const dihitung = sumOf(below, kolom);
    return tertulis.eq(dihitung) ? [] : [{ baris: baris[0] ?? 0, nama, kolom, tertulis, dihitung }];
  });
}

function sumOf(rows: readonly Isian[], kolom: Kolom): Decimal {
  return rows.reduce((sum, { nilai }) => sum.plus(nilai.get(kolom) ?? zero), zero);
}
