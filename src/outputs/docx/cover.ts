/** The cover: its parts shared out over the height of the page, the first at the top, the last at the foot. */
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { type Element, elementsIn, hasClass, isElement, textOf } from '../office/tree.ts';
import type { Block } from './block.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { roomOf } from './measure.ts';
import { borders, cellParagraphs } from './table.ts';

/** Word spreads text over a page by itself, LibreOffice does not; a table without lines is the same in both. */
export function cover(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const parts = element.children.filter(isElement);
  const { width, height } = roomOf(konteks.pengaturan, konteks.halaman);
  const wanted = parts.map(heightOf);
  const free = height * filled - wanted.reduce((sum, one) => sum + one, 0);
  const share = Math.max(0, free / Math.max(1, parts.length));
  const inside: Konteks = { ...konteks, gaya: 'Sampul', kedalaman: 1, lebar: width - 160 };
  const rows = parts.map(
    (part, index) =>
      new TableRow({
        height: { value: Math.floor((wanted[index] ?? 0) + share), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            verticalAlign: placeOf(index, parts.length),
            width: { size: width, type: WidthType.DXA },
            children: cellParagraphs(lined(part, blocksOf([part], inside)), undefined, 'Sampul'),
          }),
        ],
      }),
  );
  const isi = new Table({
    rows,
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: borders(BorderStyle.NONE),
  });
  return [{ halaman: konteks.halaman, jenis: 'tabel', isi }];
}

/** The part of the page that is shared out: Word wants a line behind a table, and names may be longer than they look. */
const filled = 0.95;

/** About as high as its lines and its picture are, in twips; the letters of a cover are large. */
function heightOf(part: Element): number {
  const isLine = ({ tag }: Element) => tag === 'p' || tag === 'img';
  const lines = isLine(part) ? [part] : elementsIn(part, isLine);
  return lines.reduce((sum, line) => sum + (line.tag === 'img' ? 2800 : Math.ceil(textOf(line).length / 36) * 480), 0);
}

function placeOf(index: number, count: number) {
  if (index === 0) return VerticalAlign.TOP;
  return index === count - 1 ? VerticalAlign.BOTTOM : VerticalAlign.CENTER;
}

const line = { style: BorderStyle.SINGLE, size: 18, color: '111111', space: 24 };

/** The title stands between two lines. */
function lined(part: Element, blocks: readonly Block[]): readonly Block[] {
  if (!hasClass(part, 'sampul-judul')) return blocks;
  return blocks.map((block, index) => {
    if (block.jenis !== 'paragraf') return block;
    const top = index === 0 ? { top: line } : {};
    const bottom = index === blocks.length - 1 ? { bottom: line } : {};
    return { ...block, isi: { ...block.isi, border: { ...top, ...bottom } } };
  });
}
