/** What an import is asked, and what it would do: its changes, and all that is told of them before anything is written. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { IsGuide } from '../guides.ts';
import type { Assigned } from './assign.ts';
import type { Flags } from './columns/choices.ts';
import type { Table } from './heads.ts';
import type { Bacaan, IndikatorBernama, Isian, Jumlah } from './isian.ts';
import type { Cocok } from './match.ts';
import type { Sasaran } from './target-quarter.ts';
import type { JumlahKolom } from './totals.ts';
import type { Written } from './write-budget.ts';

export interface Permintaan {
  readonly sources: readonly Source[];
  readonly table: Table;
  readonly sasaran: Sasaran;
  /** Doubtful pairs that a person has said yes to. */
  readonly accepted: ReadonlySet<string>;
  /** Lines that anggaran.yaml has not are added to it. */
  readonly adds: boolean;
  /** Columns that were named on the command line, or by a person who was asked. */
  readonly flags?: Flags;
  /** The comments of a new project, which go where a value is filled in; none where it is not given. */
  readonly isGuide?: IsGuide;
  /** What the table says, once things of it that the project had not are there. */
  readonly read?: Bacaan;
}

/** What is assigned and written, and what else the sheet tells. */
export interface Rencana extends Omit<Assigned, 'nilai'>, Written {
  /** With the columns of the quarter settled. */
  readonly table: Table;
  readonly fitting: readonly Cocok[];
  readonly indikator: number;
  /** Indicators of the sheet that the data has not. */
  readonly bernamaBaru: readonly IndikatorBernama[];
  /** Lines of the sheet that the data has not and that can be added; `asing` are those that cannot. */
  readonly baru: readonly Isian[];
  readonly added: number;
  /** New names that are left in capitals. */
  readonly kapital: readonly string[];
  readonly selisih: readonly Jumlah[];
  /** What the lines come to, column by column. */
  readonly jumlah: readonly JumlahKolom[];
  /** Cells above the table that name its period. */
  readonly periode: readonly string[];
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
