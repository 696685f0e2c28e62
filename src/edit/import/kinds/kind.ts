/** What a kind of sheet is: its name, the heads that its columns are known by, and which of them it must have. */
import type { About } from './about.ts';

/** Patterns for the head of a column in small letters without signs; the first that fits any head counts. */
export type Ranks = readonly RegExp[];

export interface Kind extends About {
  /** How many rows its heads may take. */
  readonly depth: number;
  readonly columns: Readonly<Record<string, Ranks>>;
  /** Each row is a line of the budget, told by a code and a name, with values that are told by whole heads. */
  readonly isTree?: true;
  /** Each row is an indicator, with targets and what was reached, which are told by whole heads. */
  readonly isReached?: true;
  /** Columns of months or quarters hold this value; title or heads must speak of it. */
  readonly parts?: 'rencana';
  /** A head that no sheet of the kind has. */
  readonly without?: RegExp;
  /** Of the last list so many must be there. */
  readonly least?: number;
  /** Of each list one must be there. */
  readonly needs: readonly (readonly string[])[];
}

/** Sheets of SIPD name program, kegiatan and sub kegiatan in each row. */
export const hierarchy: Readonly<Record<string, Ranks>> = {
  nama_skpd: [/^nama skpd$/],
  kode_program: [/^kode program$/],
  nama_program: [/^nama program$/],
  kode_kegiatan: [/^kode kegiatan$/],
  nama_kegiatan: [/^nama kegiatan$/],
  kode_sub_kegiatan: [/^kode sub kegiatan$/],
  nama_sub_kegiatan: [/^nama sub kegiatan$/],
};
