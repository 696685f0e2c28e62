/** Where officials sign: one at the right, or two side by side with their lines at one height. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { classesOf, type Element, hasClass, isElement } from '../office/tree.ts';
import { type Block, paragraf, together } from './block.ts';
import type { Konteks } from './context.ts';
import type { BlocksOf } from './lists.ts';
import { twips } from './measure.ts';
import { cellParagraphs, withoutRules } from './table.ts';

/** The part of the line that is left free before a single block. */
const before = 0.46;

export function signature(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const masuk = konteks.masuk + Math.round(konteks.lebar * before);
  const gap = paragraf(konteks.halaman, { style: 'TandaTangan', spacing: { before: 120 } });
  const lines = element.children.filter(isElement).flatMap((line) => lineOf(line, { ...konteks, masuk }, blocksOf));
  return together([gap, ...lines], false);
}

export function signatures(element: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  const parties = element.children.filter(isElement);
  const width = Math.floor(konteks.lebar / Math.max(1, parties.length));
  const inside: Konteks = { ...konteks, masuk: 0, kedalaman: 1, lebar: width - 160 };
  const slots = slotsOf(parties);
  const rows = slots.map(
    (slot, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < slots.length - 1,
        children: parties.map((party) => {
          const lines = party.children.filter(isElement).filter((line) => slotOf(line) === slot);
          const blocks = lines.flatMap((line) => lineOf(line, inside, blocksOf));
          return new TableCell({
            children: cellParagraphs(blocks, AlignmentType.CENTER, 'TandaTangan'),
            width: { size: width, type: WidthType.DXA },
          });
        }),
      }),
  );
  const isi = new Table({
    rows,
    columnWidths: parties.map(() => width),
    width: { size: width * parties.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: withoutRules(),
  });
  const { halaman } = konteks;
  const gap = paragraf(halaman, { style: 'TandaTangan', keepNext: true });
  return [gap, { halaman, jenis: 'tabel', isi }, paragraf(halaman, { style: 'Jarak' })];
}

/** The room for the signature is an empty line of its height; for an electronic one it has a border around it. */
function lineOf(line: Element, konteks: Konteks, blocksOf: BlocksOf): readonly Block[] {
  if (!hasClass(line, 'ruang')) return blocksOf([line], { ...konteks, gaya: 'TandaTangan' });
  const isBox = hasClass(line, 'tte');
  const spacing = { line: twips(isBox ? 2.3 : 2), lineRule: 'exact' } as const;
  return [paragraf(konteks.halaman, { style: 'TandaTangan', spacing, ...(isBox ? box(konteks) : {}) })];
}

/** As wide as on the page, in the middle of the room that there is. */
function box({ lebar, masuk, look }: Konteks): Pick<IParagraphOptions, 'border' | 'indent'> {
  const beside = Math.max(0, Math.round((lebar - masuk - twips(7)) / 2));
  const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: look.garisLembut };
  return {
    border: { top: line, bottom: line, left: line, right: line },
    indent: { left: masuk + beside, right: beside },
  };
}

/** The lines of all parties in one order: a line that one of them lacks stands where the others have it. */
function slotsOf(parties: readonly Element[]): readonly string[] {
  const slots: string[] = [];
  for (const party of parties) {
    let at = 0;
    for (const line of party.children.filter(isElement)) {
      const known = slots.indexOf(slotOf(line));
      if (known < 0) slots.splice(at, 0, slotOf(line));
      at = (known < 0 ? at : known) + 1;
    }
  }
  return slots;
}

function slotOf(line: Element): string {
  return classesOf(line)[0] ?? line.tag;
}
