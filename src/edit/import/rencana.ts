/** What an import would do: its changes, and all that is told of them before anything is written. */
import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import type { Butir } from './butir.ts';
import type { Changed } from './change.ts';
import type { Table } from './heads.ts';
import type { IndikatorBernama, Isian, Jumlah, Masalah } from './isian.ts';
import type { Cocok } from './match.ts';
import type { JumlahKolom } from './totals.ts';

export interface Rencana {
  /** With the columns of the quarter settled. */
  readonly table: Table;
  readonly files: readonly Changed[];
  readonly fitting: readonly Cocok[];
  readonly indikator: number;
  /** Indicators of the sheet that the data has not. */
  readonly bernamaBaru: readonly IndikatorBernama[];
  /** Lines of the sheet that the data has not: those that can be added, and those that cannot. */
  readonly baru: readonly Isian[];
  readonly asing: readonly Isian[];
  readonly added: number;
  readonly absen: readonly Butir[];
  readonly masalah: readonly Masalah[];
  /** New names that are left in capitals. */
  readonly kapital: readonly string[];
  readonly catatan: readonly Text[];
  readonly selisih: readonly Jumlah[];
  /** What the lines come to, column by column. */
  readonly jumlah: readonly JumlahKolom[];
  /** Cells above the table that name its period. */
  readonly periode: readonly string[];
  readonly replaced: number;
  /** Findings in the files that are to be edited, which stand in the way. */
  readonly diagnostics: readonly Diagnostic[];
}

/** For a project whose files stand in the way. */
export const nothing = {
  files: [],
  fitting: [],
  indikator: 0,
  bernamaBaru: [],
  baru: [],
  asing: [],
  added: 0,
  absen: [],
  masalah: [],
  kapital: [],
  catatan: [],
  selisih: [],
  jumlah: [],
  periode: [],
  replaced: 0,
} as const;
