/** Figures that are read before all else: side by side, each under a rule of the accent. */
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Element, isElement } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { cellParagraphs, withoutRules } from './table.ts';

/** Between two figures, in twips. */
const gap = 300;

export function highlights(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const figures = element.children.filter(isElement);
  const { halaman, lebar, look } = konteks;
  const width = Math.floor((lebar - gap * (figures.length - 1)) / Math.max(1, figures.length));
  const columnWidths = figures.flatMap((_, index) => (index === 0 ? [width] : [gap, width]));
  const rule = { style: BorderStyle.SINGLE, size: 13, color: look.aksen };
  const inside: Konteks = { ...konteks, kedalaman: 1, lebar: width, gaya: 'SorotanNama' };
  const cellOf = (figure: Element) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: { top: rule },
      children: cellParagraphs(blocksOf(figure.children, inside), undefined, 'SorotanNama'),
    });
  const between = () =>
    new TableCell({
      width: { size: gap, type: WidthType.DXA },
      children: cellParagraphs([], undefined, 'SorotanNama'),
    });
  const isi = new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.flatMap((figure, index) => (index === 0 ? [cellOf(figure)] : [between(), cellOf(figure)])),
      }),
    ],
    columnWidths,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: withoutRules(),
    margins: { top: 60, left: 0, right: 0 },
  });
  return [{ halaman, jenis: 'tabel', isi }, paragraf(halaman, { style: 'Jarak' })];
}
