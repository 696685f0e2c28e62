/** The columns of the table of our own, and the order of keys in our files: both as the schemas have them. */
import type { Reading } from '../../base/decimal.ts';
import { readerOf, type SchemaNode, schemaAt } from '../../data/validate/index.ts';

/** Of a line of the budget, what is planned and what a quarter has spent of it; of an indikator, what it has reached. */
const places = {
  anggaran: ['anggaran', 'program', '[]', 'kegiatan', '[]'],
  realisasi: ['triwulan', 'anggaran', 'id'],
  indikator: ['triwulan', 'indikator', 'id'],
} as const;

export type Bagian = keyof typeof places;

/** The keys that `impor` marks, in the order of the schema. */
export function kolomImpor(bagian: Bagian): readonly string[] {
  return keys(bagian).filter((key) => nodeOf(bagian, key).impor);
}

/** What was planned to be spent by the end of each quarter: a map of its own in a line of the budget. */
export const kolomRencana = ['rencana.1', 'rencana.2', 'rencana.3', 'rencana.4'] as const;

/** The keys that stand above another one. */
export function keysAbove(bagian: Bagian, key: string): readonly string[] {
  return keys(bagian).slice(0, keys(bagian).indexOf(key));
}

/** How the numbers of a key are read in our files. */
export function readKey(bagian: Bagian, key: string): (text: string) => Reading {
  return readerOf(nodeOf(bagian, key));
}

/** Whether a column of indikator holds words, not a value. */
export function isWords(kolom: string): boolean {
  return nodeOf('indikator', kolom).prosa !== undefined;
}

/** The words of which a column holds one; undefined for any other column. */
export function choicesOf(kolom: string): readonly string[] | undefined {
  return nodeOf('indikator', kolom).enum?.map(String);
}

/** The heads of the table: what a row is of, then its values. */
export const kepala: readonly string[] = [
  ...['jenis', 'id', 'kode', 'nama'],
  ...new Set((['anggaran', 'realisasi', 'indikator'] as const).flatMap(kolomImpor)),
];

function keys(bagian: Bagian): readonly string[] {
  return Object.keys(nodeOf(bagian).properties ?? {});
}

function nodeOf(bagian: Bagian, ...key: readonly string[]): SchemaNode {
  const [kind, ...steps] = places[bagian];
  return schemaAt(kind, ...steps, ...key);
}
