/** What stands beside the text of a page, as on paper: the report and its part at the head, the agency and the page at the foot. */
import {
  Footer,
  Header,
  type ISectionOptions,
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
import type { Running } from '../../report/render/index.ts';
import { withoutRules } from './table.ts';

/** `room` is the width of the text, `part` what its pages belong to. */
export function edgesOf({ report, foot, mark }: Running, room: number, part: string): Partial<ISectionOptions> {
  const number = new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const kalimat = new Paragraph({ style: 'KakiHalaman', text: foot });
  const nama = new Paragraph({ style: 'NamaLaporan', text: report });
  const head = beside(nama, new Paragraph({ style: 'Header', text: part }), room, 0.5);
  const draft = mark === '' ? [] : [new Paragraph({ style: 'TandaDraf', text: mark })];
  return {
    headers: {
      default: new Header({ children: [...draft, ...head] }),
    },
    footers: { default: new Footer({ children: beside(kalimat, number, room, 0.88) }) },
  };
}

/** `share` is the part of the line that the left one has; a long one takes a second line there. Word wants a paragraph behind a table. */
function beside(left: Paragraph, right: Paragraph, room: number, share: number): readonly (Table | Paragraph)[] {
  const columnWidths = [Math.round(room * share), room - Math.round(room * share)];
  const children = [left, right].map(
    (content, index) =>
      new TableCell({
        verticalAlign: VerticalAlign.CENTER,
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        children: [content],
      }),
  );
  const table = new Table({
    rows: [new TableRow({ cantSplit: true, children })],
    columnWidths,
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: withoutRules(),
    margins: { left: 0, right: 0 },
  });
  return [table, new Paragraph({ style: 'Jarak' })];
}
