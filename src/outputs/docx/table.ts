/** Tables: heads that repeat, joined cells, numbers to the right, columns as wide as on the page. */
import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Cell, cellsByRow, type Grid, gridOf } from '../office/grid.ts';
import { classesOf, type Element, elementsIn, hasClass } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import { caption } from './caption.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { ink } from './styles.ts';

/** An empty line behind it keeps it apart from the next one: Word joins tables that touch. */
export function table(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const grid = gridOf(element);
  const columnWidths = grid.widths.map((part) => Math.round(part * konteks.lebar));
  const isSmall = konteks.kecil;
  const inside: Konteks = { ...konteks, masuk: 0, kedalaman: 1, gaya: isSmall ? 'IsiTabelKecil' : 'IsiTabel' };
  const byRow = cellsByRow(grid);
  const rows = grid.rows.map(
    (row, index) =>
      new TableRow({
        tableHeader: index < grid.heads,
        cantSplit: true,
        keepNext:
          index < grid.heads ||
          (konteks.utuh && index < grid.rows.length - 1) ||
          (konteks.bertanda && index >= grid.rows.length - signedRows),
        children: (byRow[index] ?? []).map((cell) =>
          cellOf(cell, { grid, row, columnWidths, konteks: inside, blocksOf }),
        ),
      }),
  );
  const isi = new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: borders(BorderStyle.SINGLE),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
  const { halaman } = konteks;
  return [
    ...(grid.caption ? [caption(grid.caption, captionStyle(grid.caption), konteks, element.attributes.get('id'))] : []),
    { halaman, jenis: 'tabel', isi },
    paragraf(halaman, { style: 'Jarak', spacing: { after: 80 } }),
  ];
}

/** How many of the last rows go over to the signatures under them. */
const signedRows = 2;

/** Tables of forms have no number, and no line in the list of tables. */
function captionStyle(element: Element): string {
  const hasLabel = elementsIn(element, (one) => hasClass(one, 'label')).length > 0;
  return hasLabel ? 'KeteranganTabel' : 'KeteranganFormulir';
}

export function borders(style: (typeof BorderStyle)[keyof typeof BorderStyle]) {
  const line = {
    style,
    size: style === BorderStyle.NONE ? 0 : 5,
    color: style === BorderStyle.NONE ? 'auto' : ink.line,
  };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

interface Sekitar {
  readonly grid: Grid;
  readonly row: Element;
  readonly columnWidths: readonly number[];
  readonly konteks: Konteks;
  readonly blocksOf: BlocksOf;
}

function cellOf(cell: Cell, { grid, row, columnWidths, konteks, blocksOf }: Sekitar): TableCell {
  const { element, column, columns, rows } = cell;
  const isHead = cell.row < grid.heads;
  const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const gaya = isHead ? konteks.gaya.replace('Isi', 'Kepala') : konteks.gaya;
  const inside: Konteks = { ...konteks, gaya, lebar: width - 160, rupa: look(element, row) };
  const fill = isHead || hasClass(row, 'total') ? ink.heading : hasClass(row, 'subtotal') ? ink.subtotal : undefined;
  return new TableCell({
    children: cellParagraphs(blocksOf(element.children, inside), alignment(element, isHead), gaya, indent(element)),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(fill === undefined ? {} : { shading: { fill } }),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1 ? { columnSpan: columns } : {}),
  });
}

/** What is missing is set apart from zero; sums from what they are made of. */
function look(cell: Element, row: Element): IRunOptions {
  if (hasClass(cell, 'kosong')) return { italics: true, color: ink.missing };
  return hasClass(row, 'total') || hasClass(row, 'subtotal') ? { bold: true } : {};
}

/** By the cell's class; tables of Markdown say it in a style. */
function alignment(element: Element, isHead: boolean): (typeof AlignmentType)[keyof typeof AlignmentType] {
  const names = classesOf(element);
  const said = /text-align:\s*(\w+)/.exec(element.attributes.get('style') ?? '')?.[1];
  if (names.includes('angka') || said === 'right') return AlignmentType.RIGHT;
  const isCentred = isHead || names.includes('tengah') || names.includes('kosong') || said === 'center';
  return isCentred ? AlignmentType.CENTER : AlignmentType.LEFT;
}

function indent(element: Element): number {
  return hasClass(element, 'sub') ? 200 : 0;
}

/** A cell of Word ends in a paragraph, so an empty one has one too. */
export function cellParagraphs(
  blocks: readonly Block[],
  align: (typeof AlignmentType)[keyof typeof AlignmentType] | undefined,
  style: string,
  left = 0,
): readonly (Paragraph | Table)[] {
  const children = blocks.map((block) => {
    if (block.jenis === 'daftar') throw new Error('a list of contents stands in a table');
    if (block.jenis === 'tabel') return block.isi;
    const aligned = align === undefined ? {} : { alignment: align };
    return new Paragraph({ ...(left > 0 ? { indent: { left } } : {}), ...aligned, ...block.isi });
  });
  return children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style })];
}
