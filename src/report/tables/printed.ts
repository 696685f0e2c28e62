/** Cells as the templates place them: with the style classes that their kinds ask for, and the ids of their figures and traces. */
import { jejakSingkat } from '../../figures/trace/index.ts';
import { type Cell, figureIdOf, type Row } from './cell.ts';

/** What a template may know of a cell: texts, and no figure. Absent texts are empty, for the template is strict. */
export interface PrintedCell extends Pick<Cell, 'teks' | 'scope'> {
  readonly kepala: boolean;
  readonly kelas: string;
  /** Empty where it is 1. */
  readonly baris: number | '';
  readonly kolom: number | '';
  /** The id of the report's own figure; empty for any other text. */
  readonly figur: string;
  /** How that figure came about, in lines of text, for the template to ask for, which on paper it never does; else empty. */
  readonly jejak: (() => string) | '';
  /** The id by which the cell refers to it. */
  readonly idJejak: string;
}

export interface PrintedRow {
  readonly kelas: string;
  readonly sel: readonly PrintedCell[];
}

const classes: Readonly<Record<Row['kind'], string>> = {
  plain: '',
  group: 'grup',
  subgroup: 'subgrup',
  subtotal: 'subtotal',
  total: 'total',
};

/** The rows of one table, in their order. Its traces are numbered; no id of a table has a dot, so theirs are used once on the page. */
export function printerOf(id: string): (row: Row) => PrintedRow {
  let count = 0;
  const print = (cell: Cell): PrintedCell => {
    const { teks, isHead, scope, rows, columns, figure, cara } = cell;
    const span = (cells: number) => (cells > 1 ? cells : '');
    const common = {
      teks,
      kepala: isHead,
      scope,
      kelas: classOf(cell),
      baris: span(rows),
      kolom: span(columns),
    } as const;
    const figur = figureIdOf(cell);
    if (figur === '' || !figure || !cara) return { ...common, figur, jejak: '', idJejak: '' };
    count += 1;
    return { ...common, figur, jejak: () => jejakSingkat(figure, cara), idJejak: `${id}.${count}` };
  };
  return ({ kind, cells }) => ({ kelas: classes[kind], sel: cells.map(print) });
}

/** The only place that writes them. */
function classOf({ jenis, tingkat, shift, above, figure, width }: Cell): string {
  const isCentred = jenis === 'kata' || jenis === 'nomor' || jenis === 'judul';
  return [
    isCentred ? 'tengah' : jenis,
    ...(figure?.nilai === null ? [figure.kosong.sebab.replaceAll('_', '-')] : []),
    ...(tingkat > 0 ? [tingkat === 1 ? 'sub' : 'sub-2'] : []),
    ...(shift > 0 ? [`geser-${shift}`] : []),
    ...(above ? [`atas-${above}`] : []),
    ...(width ? [`lajur-${width}`] : []),
  ].join(' ');
}
