/** The columns of the table of our own, and the order of keys in our files: both as the schemas have them. */
import type { Reading } from '../../base/decimal.ts';
import { readerOf, type SchemaNode, schemaAt } from '../../data/validate/index.ts';
import { lajur } from './things/columns.ts';

/** Of a line of the budget, what is planned and what a quarter has spent of it; of an indikator, what it has reached. */
const places = {
  anggaran: ['anggaran', 'program', '[]', 'kegiatan', '[]'],
  realisasi: ['triwulan', 'anggaran', 'id'],
  indikator: ['triwulan', 'indikator', 'id'],
} as const;

export type Bagian = keyof typeof places;

/** The keys whose values a table brings each time, in the order of the schema: of lines of the budget numbers alone. */
export function kolomImpor(bagian: Bagian): readonly string[] {
  const known = imported.get(bagian);
  if (known) return known;
  const isWanted = ({ impor, prosa }: SchemaNode) => impor === true && (bagian === 'indikator' || !prosa);
  const found = keys(bagian).filter((key) => isWanted(nodeAt(bagian, key)));
  imported.set(bagian, found);
  return found;
}

/** Asked for in every row. */
const imported = new Map<Bagian, readonly string[]>();

/** What was planned to be spent by the end of each quarter: a map of its own in a line of the budget. */
export const kolomRencana = ['rencana.1', 'rencana.2', 'rencana.3', 'rencana.4'] as const;

/** The keys that stand above another one. */
export function keysAbove(bagian: Bagian, key: string): readonly string[] {
  return keys(bagian).slice(0, keys(bagian).indexOf(key));
}

/** How the numbers of a key are read in our files. */
export function readKey(bagian: Bagian, key: string): (text: string) => Reading {
  return readerOf(nodeAt(bagian, key));
}

/** Whether a column of indikator holds words, not a value. */
export function isWords(kolom: string): boolean {
  return nodeAt('indikator', kolom).prosa !== undefined;
}

/** The words of which a column holds one; undefined for any other column. */
export function choicesOf(kolom: string): readonly string[] | undefined {
  return nodeAt('indikator', kolom).enum?.map(String);
}

/** The heads of the table: what a row is of, what is typed once, then the values; `alasan` is the last one. */
export const kepala: readonly string[] = [
  ...new Set([
    ...['jenis', 'id', 'induk', 'kode', 'nama'],
    ...lajur.filter(({ di }) => di !== 'triwulan').map(({ head }) => head),
    ...(['anggaran', 'realisasi', 'indikator'] as const).flatMap(kolomImpor).filter((key) => key !== 'alasan'),
    ...lajur.map(({ head }) => head),
    'alasan',
  ]),
];

function keys(bagian: Bagian): readonly string[] {
  return Object.keys(nodeAt(bagian).properties ?? {});
}

/** What the schema says of a key. */
export function nodeAt(bagian: Bagian, ...key: readonly string[]): SchemaNode {
  const [kind, ...steps] = places[bagian];
  return schemaAt(kind, ...steps, ...key);
}
