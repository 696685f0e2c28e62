/** Spreadsheets into the data: read, recognised, matched, and planned as edits that leave all else as it was. */

export { titled } from './capitals.ts';
export { Ambiguous } from './columns/ambiguous.ts';
export { chooserOf, type Flags, readFlags } from './columns/choices.ts';
export { lastLook, takenColumns } from './columns/taken.ts';
export { limits } from './grid/grid.ts';
export { readGrids } from './grid/index.ts';
export { needsQuarter, type Table } from './heads.ts';
export type { Isian, Masalah } from './isian.ts';
export { type Jenis, jenisLembar, kinds } from './kinds.ts';
export { type Cocok, keyOf } from './match.ts';
export { SeveralSheets } from './of-quarter.ts';
export { openTable, sheetsOf } from './open.ts';
export { planImport } from './plan.ts';
export type { Permintaan, Rencana } from './planned.ts';
export { choosePeriod, type Sasaran } from './target-quarter.ts';
export { plainTemplate, templateCsv, templateOf } from './template.ts';
export { withFiles } from './things/plan.ts';
