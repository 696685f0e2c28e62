/**
 * Every file that can be imported, read into grids of cells: `readGrids(file)`.
 *
 * Another format is one file here that exports a `Format` and one line in the list below. Its `isOf` looks at the bytes; one that is
 * a zip archive too stands before `xlsx`, and looks for its own part with `openArchive(bytes).names`. Its `read` gives a `Grid` for
 * each visible table: cells with the number as the file holds it (`kind: 'number'`, a decimal point), what the cell shows
 * (`isPercent`, `shows`: `showsAs(code, value)` tells them from a format's code), merged cells, hidden rows. Nothing behind
 * this room knows which file a grid came from. What is loaded only for its own files is imported within `read`.
 */
import type { Source } from '../../../base/source.ts';
import { csv } from './csv.ts';
import { docx } from './docx/index.ts';
import { ods, page, xls } from './foreign/index.ts';
import type { Format, Grids, NamedGrid } from './format.ts';
import type { Grid } from './grid.ts';
import { xlsx } from './xlsx/index.ts';

/** In the order in which they are asked; the last takes what no other does. */
const formats: readonly Format[] = [xls, ods, docx, xlsx, page, csv];

/** Throws UserError 2 where the file cannot be read. */
export async function readGrids(file: Source): Promise<Grids> {
  const format = formats.find(({ isOf }) => isOf(file.bytes)) ?? csv;
  const grids = await format.read(file);
  return { ...grids, all: grids.all.map(once) };
}

/** It is asked for when the sheets are chosen, and when it is imported. */
function once({ name, read }: NamedGrid): NamedGrid {
  let grid: Grid | undefined;
  return {
    name,
    read() {
      grid ??= read();
      return grid;
    },
  };
}
