/** Opens a quarter from the one before: the same ids in the same order, with every value to be filled in. */
import { type Document, isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml';
import { kunciDari, petaDi } from '../../data/documents/index.ts';
import type { Triwulan } from '../../data/parse/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { emptyValue } from './comments.ts';
import { emptyForNextPeriod } from './empty.ts';
import { months, reportDate } from './quarter-words.ts';

/**
 * Changes the document of the earlier quarter into that of the later one, in which nothing is said yet. Of the ids in
 * `alone` the quarter gives what happened in it alone, and says so beside the value.
 */
export function openQuarter(document: Document, from: Triwulan, to: Triwulan, alone: ReadonlySet<string>): void {
  emptyForNextPeriod(document, 'triwulan', `TW ${triwulanRomawi(from)}`);
  for (const bagian of ['indikator', 'anggaran']) {
    for (const pair of petaDi(document.contents, bagian)?.items ?? []) {
      const values = alone.has(kunciDari(pair)) && isMap(pair.value) ? pair.value.items : [];
      for (const value of values.flatMap((one) => (isMap(one.value) ? one.value.items : one))) {
        if (kunciDari(value) !== 'fisik' && isScalar(value.value)) sayAlone(value.value, to);
      }
    }
  }
  renameHead(document, from, to);
}

/** Behind what it was in the quarter before, and before a person's own comment. */
function sayAlone(value: Scalar, to: Triwulan): void {
  const [, was = '', own = ''] = /^(\s*TW [IV]+: [^;]*)?;?\s*(.*)$/s.exec(value.comment ?? '') ?? [];
  value.comment = ` ${[was.trim(), `hanya TW ${triwulanRomawi(to)}`, own].filter(Boolean).join('; ')}`;
}

/** The comment at the head tells which quarter it is; left as it was, it would tell a wrong one. */
function renameHead(document: Document, from: Triwulan, to: Triwulan): void {
  const renamed = (comment: string) =>
    comment
      .replaceAll(new RegExp(`\\bTriwulan ${triwulanRomawi(from)}\\b`, 'g'), `Triwulan ${triwulanRomawi(to)}`)
      .replaceAll(`(${months(from)})`, `(${months(to)})`)
      // The example of a date, as the template of a new project has it.
      .replace(/^ tanggal: (\d{4})-\d\d-10\b/m, (_, tahun) => ` tanggal: ${reportDate(to, Number(tahun))}`);
  if (document.commentBefore) document.commentBefore = renamed(document.commentBefore);
  const { contents } = document;
  if (contents?.commentBefore) contents.commentBefore = renamed(contents.commentBefore);
  // Where the file begins with its first key, the comment above belongs to that.
  for (const { key } of isMap(contents) ? contents.items.slice(0, 1) : []) {
    if (isScalar(key) && key.commentBefore) key.commentBefore = renamed(key.commentBefore);
  }
}

/** What a year's first quarter is to tell of: the ids with their names, in the order of the plan and of the budget. */
export interface ToFill {
  readonly indikator: readonly Entry[];
  readonly kegiatan: readonly Entry[];
}

/** `keys` are what is to be filled in of it: a ratio has two counts, and of what is made of parts these are. */
export interface Entry {
  readonly id: string;
  readonly nama: string;
  readonly keys: readonly string[];
  readonly komponen?: readonly Pick<Entry, 'id' | 'nama'>[];
}

/** Adds the entries that are not there yet behind those that are, less the `gone`. */
export function changeIndikator(document: Document, entries: readonly Entry[], gone: ReadonlySet<string>): void {
  const map = petaDi(document.contents, 'indikator');
  if (!map) return;
  map.items = map.items.filter((pair) => !gone.has(kunciDari(pair)));
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, emptyEntry(entry));
}

function emptyEntry({ nama, keys, komponen = [] }: Entry): YAMLMap {
  const value = new YAMLMap();
  if (komponen.length > 0) value.set('komponen', emptyParts(komponen));
  for (const [at, key] of keys.entries()) value.set(key, emptyValue(at === 0 ? nama : ''));
  return value;
}

function emptyParts(komponen: NonNullable<Entry['komponen']>): YAMLMap {
  const parts = new YAMLMap();
  for (const { id, nama } of komponen) parts.set(id, emptyValue(nama));
  return parts;
}

/** Writes the first quarter of a year, for which there is none before it. */
export function newFirstQuarter({ indikator, kegiatan }: ToFill): YAMLMap {
  const root = new YAMLMap();
  const add = (bagian: string, entries: readonly Entry[]) => {
    if (entries.length === 0) return;
    const map = new YAMLMap();
    for (const entry of entries) map.set(entry.id, emptyEntry(entry));
    const key = new Scalar(bagian);
    key.spaceBefore = root.items.length > 0;
    root.items.push(new Pair(key, map));
  };
  add('indikator', indikator);
  add('anggaran', kegiatan);
  return root;
}
