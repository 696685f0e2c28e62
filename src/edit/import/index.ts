/** Spreadsheets into the data: read, recognised, matched, and planned as edits that leave all else as it was. */
export { limits } from './grid/grid.ts';
export { readGrids } from './grid/index.ts';
export { needsQuarter, type Table } from './heads.ts';
export type { Isian, Masalah } from './isian.ts';
export { type Jenis, jenisLembar, kinds } from './kinds.ts';
export { type Cocok, keyOf } from './match.ts';
export { openTable } from './open.ts';
export { planImport, type Rencana } from './plan.ts';
export { takenColumns } from './taken-columns.ts';
export { choosePeriod, type Sasaran } from './target-quarter.ts';
export { templateCsv, templateOf } from './template.ts';
