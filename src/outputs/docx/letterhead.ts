/** The letterhead: the emblem at the left of the names and of where the agency is found, above a double rule. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { type Element, elementsIn, hasClass, isElement } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { twips } from './measure.ts';
import { cellParagraphs, withoutRules } from './table.ts';

/** Without an emblem the names have the whole line. */
export function letterhead(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const { halaman } = konteks;
  const emblem = elementsIn(element, ({ tag }) => tag === 'img')[0];
  const names = element.children.filter(isElement).filter((part) => !hasClass(part, 'kop-lambang'));
  const rule = paragraf(halaman, { style: 'KopGaris' });
  if (!emblem) return [...blocksOf(names, konteks), rule];
  const isi = beside(emblem, names, konteks, blocksOf);
  return [{ halaman, jenis: 'tabel', isi }, rule];
}

/** As wide as the emblem may be, and what parts it from the names. */
const emblemColumn = twips(2.6);

function beside(emblem: Element, names: readonly Element[], konteks: Konteks, blocksOf: BlocksOf): Table {
  const columnWidths = [emblemColumn, konteks.lebar - emblemColumn];
  const parts: readonly (readonly Element[])[] = [[small(emblem)], names];
  const children = parts.map((part, index) => {
    const width = columnWidths[index] ?? 0;
    const inside: Konteks = { ...konteks, gaya: 'KopLambang', masuk: 0, kedalaman: 1, lebar: width };
    return new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      width: { size: width, type: WidthType.DXA },
      children: cellParagraphs(blocksOf(part, inside), undefined, 'KopAlamat'),
    });
  });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children })],
    columnWidths,
    width: { size: konteks.lebar, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: withoutRules(),
    margins: { left: 0, right: 0 },
  });
}

/** The same emblem stands on the cover, where it is large. */
function small(emblem: Element): Element {
  return { ...emblem, attributes: new Map([...emblem.attributes, ['class', 'lambang-kop']]) };
}
