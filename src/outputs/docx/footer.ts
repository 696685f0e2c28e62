/** The foot of a page: its number in the middle, or on the right of the sentence that the agency wants there. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Pengaturan } from '../../data/link/index.ts';
import type { Halaman } from './block.ts';
import { roomOf } from './measure.ts';
import { borders } from './table.ts';

export function footerOf(pengaturan: Pengaturan, halaman: Halaman): Footer {
  const { kakiHalaman } = pengaturan;
  if (kakiHalaman === undefined) return new Footer({ children: [number(AlignmentType.CENTER)] });
  const { width } = roomOf(pengaturan, halaman);
  // Word wants a paragraph behind a table.
  return new Footer({ children: [beside(kakiHalaman, width), new Paragraph({ style: 'Jarak' })] });
}

function number(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({
    style: 'Footer',
    alignment,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** The part of the line that the sentence has, as on the page; a long one takes a second line there. */
const share = 0.88;

function beside(sentence: string, room: number): Table {
  const columnWidths = [Math.round(room * share), room - Math.round(room * share)];
  const contents = [new Paragraph({ style: 'KakiHalaman', text: sentence }), number(AlignmentType.RIGHT)];
  const children = contents.map(
    (content, index) =>
      new TableCell({
        verticalAlign: VerticalAlign.CENTER,
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        children: [content],
      }),
  );
  return new Table({
    rows: [new TableRow({ cantSplit: true, children })],
    columnWidths,
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: borders(BorderStyle.NONE),
    margins: { left: 0, right: 0 },
  });
}
