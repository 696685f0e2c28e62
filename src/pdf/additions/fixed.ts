/** What of a page no signature may cover: tables, headings and captions, whose words say what the figures are. */
import type { PDFPage } from '@cantoo/pdf-lib';
import type { PdfDocument } from '../document.ts';
import type { PlacedText } from '../placed-texts.ts';
import { around } from '../tags/box.ts';
import { contentsOf, type Element, isElement } from '../tags/element.ts';
import { type Box, readTree } from '../tags/index.ts';

/** The boxes of what is on a page with these texts. */
type FixedOn = (page: PDFPage, texts: readonly PlacedText[]) => readonly Box[];

export async function fixedReader(document: PdfDocument): Promise<FixedOn> {
  const tree = await readTree(document);
  const elements = tree ? fixedIn(tree) : [];
  return ({ ref }, texts) =>
    elements.flatMap((element) => {
      const contents = contentsOf(element).filter(({ page }) => page === ref.objectNumber);
      const pieces = new Set(contents.map(({ number }) => number));
      const box = boxOf(texts.filter(({ piece }) => piece !== undefined && pieces.has(piece)));
      if (!box) return [];
      const head = element.role === 'Table' ? boxOf(texts.filter((text) => isAbove(text, box))) : undefined;
      return [around(head, box)];
    });
}

function fixedIn(element: Element): readonly Element[] {
  if (/^(?:Table|Caption|H\d?)$/.test(element.role)) return [element];
  return element.kids.filter(isElement).flatMap(fixedIn);
}

/** The head of a table once more, which is decoration. */
function isAbove({ piece, parts }: PlacedText, table: Box): boolean {
  return piece === undefined && parts.every(({ box }) => box[1] >= table[3] - 1);
}

function boxOf(texts: readonly PlacedText[]): Box | undefined {
  const boxes = texts.flatMap(({ parts }) => parts.filter(({ text }) => text.trim() !== '').map(({ box }) => box));
  const [first, ...others] = boxes;
  return first && others.reduce(around, first);
}
