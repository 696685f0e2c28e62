/** Which cell of the report prints which figure, by the page's own map: the page itself is text. */
import type { Figure } from '../../figures/figure.ts';
import type { ReportView } from '../../report/present/index.ts';
import { figureIdOf } from '../../report/sections/index.ts';

/** What the preview's page is told of a cell that prints a figure. */
export interface FigureCell {
  /** By this the page asks for the trace. */
  readonly key: string;
  readonly text: string;
  /** The id that the report writes beside it; empty for a figure of another quarter or version. */
  readonly figur: string;
}

/** The rows of each table by its id, cell by cell; null for a cell that prints no figure. */
export type FigureTables = Readonly<Record<string, readonly (readonly (FigureCell | null)[])[]>>;

/** A figure that can be asked for, and whether it is of another quarter or version than the report. */
export interface AskedFigure {
  readonly figure: Figure;
  readonly lain: boolean;
}

export interface FigureCells {
  readonly tables: FigureTables;
  readonly byKey: ReadonlyMap<string, AskedFigure>;
}

/** The report's own figure has one key wherever it is printed, so that all its cells are found; any other has that of its cell. */
export function figureCells(sel: ReportView['sel']): FigureCells {
  const byKey = new Map<string, AskedFigure>();
  const tables = [...sel].map(([table, rows]) => {
    const cells = rows.map((row, at) =>
      row.cells.map((cell, place): FigureCell | null => {
        const { figure, lain, teks: text } = cell;
        if (!figure) return null;
        const figur = figureIdOf(cell);
        const key = figur || `${table}/${at}/${place}`;
        if (!byKey.has(key)) byKey.set(key, { figure, lain });
        return { key, text, figur };
      }),
    );
    return [table, cells] as const;
  });
  return { tables: Object.fromEntries(tables), byKey };
}
