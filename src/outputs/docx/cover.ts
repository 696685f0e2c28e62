/** The cover: its parts shared out over the height of the page, as on paper; of the modern theme the upper two are a field of colour. */
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { classesOf, type Element, hasClass, isElement } from '../office/tree.ts';
import type { Block } from './block.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { marginOf, paperOf, roomOf, twips } from './measure.ts';
import { cellParagraphs, withoutRules } from './table.ts';

/** The parts of the height, by the class of what stands in them; what is left is the foot's. Word wants a line behind a table. */
const shares = {
  resmi: { 'sampul-kepala': 0.34, 'sampul-judul': 0.2, 'sampul-kaki': 0.42, sorotan: 0.1 },
  modern: { 'sampul-kepala': 0.3, 'sampul-judul': 0.32, sorotan: 0.14, 'sampul-kaki': 0.2 },
} as const;

/** Word spreads text over a page by itself, LibreOffice does not; a table without lines is the same in both. */
export function cover(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const { pengaturan, halaman, look } = konteks;
  const parts = element.children.filter(isElement);
  const margin = marginOf(pengaturan);
  const sheet = look.modern ? paperOf(pengaturan, halaman) : roomOf(pengaturan, halaman);
  const beside = look.modern ? { left: margin.left, right: margin.right } : { left: 80, right: 80 };
  const share: Readonly<Record<string, number>> = shares[pengaturan.tema];
  const unused = look.modern && !parts.some((part) => hasClass(part, 'sorotan')) ? shares.modern.sorotan : 0;
  const inside: Konteks = { ...konteks, gaya: 'Sampul', kedalaman: 1, lebar: sheet.width - beside.left - beside.right };
  // In its own colour, so that no line of the paper shows where its parts meet.
  const field = { style: BorderStyle.SINGLE, size: 12, color: look.aksen };
  const rows = parts.map((part) => {
    const name = classesOf(part).find((one) => Object.hasOwn(share, one)) ?? '';
    const isField = look.modern && (name === 'sampul-kepala' || name === 'sampul-judul');
    const height = (share[name] ?? 0) + (name === 'sampul-kaki' ? unused : 0);
    return new TableRow({
      cantSplit: true,
      height: {
        value: Math.floor(height * (sheet.height - (look.modern ? margin.bottom : 0))),
        rule: HeightRule.ATLEAST,
      },
      children: [
        new TableCell({
          verticalAlign: placeOf(name, look.modern),
          width: { size: sheet.width, type: WidthType.DXA },
          margins: { ...beside, ...(look.modern ? paddings[name] : {}) },
          ...(isField ? { shading: { fill: look.aksen }, borders: { top: field, bottom: field } } : {}),
          children: cellParagraphs(lined(part, blocksOf([part], inside), konteks), undefined, 'Sampul'),
        }),
      ],
    });
  });
  const isi = new Table({
    rows,
    columnWidths: [sheet.width],
    width: { size: sheet.width, type: WidthType.DXA },
    ...(look.modern ? { indent: { size: -margin.left, type: WidthType.DXA } } : {}),
    layout: TableLayoutType.FIXED,
    borders: withoutRules(),
  });
  return [{ halaman, jenis: 'tabel', isi }];
}

/** Between the edge of the field and its words. */
const paddings: Readonly<Record<string, { readonly top?: number; readonly bottom?: number }>> = {
  'sampul-kepala': { top: twips(2) },
  'sampul-judul': { bottom: twips(1.6) },
  sorotan: { top: twips(1.2) },
};

function placeOf(name: string, isModern: boolean) {
  if (name === 'sampul-kaki' || (isModern && name === 'sampul-judul')) return VerticalAlign.BOTTOM;
  return name === 'sampul-judul' ? VerticalAlign.CENTER : VerticalAlign.TOP;
}

/** The title stands between two double rules where no field sets it apart. */
function lined(part: Element, blocks: readonly Block[], { look }: Konteks): readonly Block[] {
  if (look.modern || !hasClass(part, 'sampul-judul')) return blocks;
  const line = { style: BorderStyle.DOUBLE, size: 12, color: look.aksen, space: 24 };
  return blocks.map((block, index) => {
    if (block.jenis !== 'paragraf') return block;
    const top = index === 0 ? { top: line } : {};
    const bottom = index === blocks.length - 1 ? { bottom: line } : {};
    return { ...block, isi: { ...block.isi, border: { ...top, ...bottom } } };
  });
}
