/** Tables: heads that repeat, groups of rows, numbers to the right, columns as wide as on the page. */
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
import { alignment, type Cell, gridOf } from '../office/grid.ts';
import { classesOf, type Element, elementsIn, hasClass } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import { caption } from './caption.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { textOfParagraph } from './text.ts';

/** An empty line behind it keeps it apart from the next one: Word joins tables that touch. */
export function table(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const grid = gridOf(element, konteks.meaning);
  const { halaman, kotak } = konteks;
  const columnWidths = grid.widths.map((part) => Math.round(part * konteks.lebar));
  const isSmall = konteks.kecil;
  const isWhole = konteks.utuh || grid.rows.length <= fewRows;
  const inside: Konteks = { ...konteks, masuk: 0, kedalaman: 1, gaya: isSmall ? 'IsiTabelKecil' : 'IsiTabel' };
  const rows = grid.rows.map(
    (cells, index) =>
      new TableRow({
        tableHeader: index < grid.heads,
        cantSplit: true,
        keepNext:
          index < grid.heads ||
          namesGroup(cells) ||
          index === grid.rows.length - 2 ||
          (isWhole && index < grid.rows.length - 1) ||
          (konteks.bertanda && index >= grid.rows.length - signedRows),
        children: cells.map((cell) => cellOf(cell, columnWidths, inside, blocksOf)),
      }),
  );
  const name = kotak && grid.caption ? [nameRow(grid.caption, columnWidths, inside)] : [];
  const isi = new Table({
    rows: [...name, ...rows],
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    style: kotak ? boxStyle : tableStyle,
    ...(konteks.padat ? { margins: snug } : {}),
    tableLook: { firstRow: !kotak, noHBand: true, noVBand: true },
  });
  return [
    ...(grid.caption && !kotak
      ? [caption(grid.caption, captionStyle(grid.caption), konteks, element.attributes.get('id'))]
      : []),
    { halaman, jenis: 'tabel', isi },
    paragraf(halaman, { style: 'Jarak', spacing: { after: kotak ? 120 : 220 } }),
  ];
}

/** Word does not take its page for the next one: what is no longer than this stays on one page. */
const fewRows = 10;

/** In twips, beside the texts of a wide table. */
const snug = { left: 50, right: 50 };

/** In the box of an indicator it stands over its figures. */
function nameRow(name: Element, columnWidths: readonly number[], konteks: Konteks): TableRow {
  const children = textOfParagraph(name.children, { ...konteks, rupa: { bold: true } });
  const fill = konteks.look.latarGrup;
  const cell = new TableCell({
    children: [new Paragraph({ style: konteks.gaya, keepNext: true, children })],
    columnSpan: columnWidths.length,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { fill } }),
  });
  return new TableRow({ cantSplit: true, keepNext: true, tableHeader: true, children: [cell] });
}

/** Its rows follow on the same page. */
function namesGroup(cells: readonly Cell[]): boolean {
  return cells.some(({ jenisBaris }) => jenisBaris === 'grup' || jenisBaris === 'subgrup');
}

/** One style for all tables of the report, and one for the boxes of indicators: whoever edits it changes them at one stroke. */
export const tableStyle = 'TabelLKj';
export const boxStyle = 'KotakLKj';

/** How many of the last rows go over to the signatures under them. */
const signedRows = 2;

/** Tables of forms have no number, and no line in the list of tables. */
function captionStyle(element: Element): string {
  const hasLabel = elementsIn(element, (one) => hasClass(one, 'label')).length > 0;
  return hasLabel ? 'KeteranganTabel' : 'KeteranganFormulir';
}

/** For tables that only place what stands in them. */
export function withoutRules() {
  const line = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function cellOf(cell: Cell, columnWidths: readonly number[], konteks: Konteks, blocksOf: BlocksOf): TableCell {
  const { element, column, columns, rows, isHead, jenisBaris } = cell;
  const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const { kotak } = konteks;
  const gaya = kotak ? styleInBox(cell, konteks) : isHead ? konteks.gaya.replace('Isi', 'Kepala') : konteks.gaya;
  const isLast = column + columns === columnWidths.length;
  const inside: Konteks = { ...konteks, gaya, lebar: width - 160, rupa: setApart(cell, konteks) };
  const { latarKepala, latarTotal, latarJumlah, latarGrup, garis, tebal, modern } = konteks.look;
  // The first row has that of the style, which knows of one row alone.
  const head = isHead && cell.row > 0 ? latarKepala : undefined;
  const fills = { total: latarTotal, subtotal: latarJumlah, grup: latarGrup, subgrup: latarJumlah } as const;
  const fill = jenisBaris ? fills[jenisBaris] : head;
  const above = { style: BorderStyle.SINGLE, size: tebal.kepala, color: garis };
  return new TableCell({
    children: cellParagraphs(
      blocksOf(element.children, inside),
      !kotak ? aligned(cell, modern) : isLast ? AlignmentType.RIGHT : AlignmentType.LEFT,
      gaya,
      cell.tingkat * 200,
    ),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: !isHead ? VerticalAlign.TOP : kotak || modern ? VerticalAlign.BOTTOM : VerticalAlign.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    ...(jenisBaris === 'total' && tebal.kepala > 0 ? { borders: { top: above } } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1 ? { columnSpan: columns } : {}),
  });
}

function styleInBox({ isHead, jenis }: Cell, { besar, gaya }: Konteks): string {
  return besar && !isHead && jenis !== 'kosong' ? 'NilaiIndikator' : gaya;
}

/** What is missing is set apart from zero; sums and names of groups from what they are made of. */
function setApart({ isHead, jenis, jenisBaris }: Cell, { kotak, look: { lembut } }: Konteks): IRunOptions {
  if (jenis === 'kosong') return { italics: true, color: lembut };
  if (kotak && isHead) return { color: lembut };
  return jenisBaris || kotak ? { bold: true } : {};
}

/** By what the cell is; tables of Markdown say it in a style. In the modern theme heads stand over the edge of what is below them. */
function aligned(cell: Cell, isModern: boolean): (typeof AlignmentType)[keyof typeof AlignmentType] {
  const said = /text-align:\s*(\w+)/.exec(cell.element.attributes.get('style') ?? '')?.[1];
  const above = /^atas-(\w+)$/m.exec(classesOf(cell.element).join('\n'))?.[1];
  if (isModern && above !== undefined) return above === 'angka' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const align = said === 'right' || said === 'center' ? said : alignment(cell);
  return cell.isHead && align === 'left' ? AlignmentType.CENTER : align;
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
