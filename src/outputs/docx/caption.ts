/** Captions of tables and figures: a style of their own, and a number that Word counts. */
import { TextRun } from 'docx';
import { type Element, hasClass, isElement, textOf } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import type { Konteks } from './context.ts';
import { captionNumber, marked, textOfParagraph } from './text.ts';

/** `id` is that of the table or figure, to which references lead. */
export function caption(element: Element, style: string, konteks: Konteks, id?: string): Block {
  const label = element.children.filter(isElement).find((child) => hasClass(child, 'label'));
  const number = label && captionNumber(textOf(label));
  const rest = element.children.filter((child) => child !== label);
  const words = textOfParagraph(rest, konteks);
  const children = number ? [...number.runs, new TextRun(' '), ...words] : textOfParagraph(element.children, konteks);
  return paragraf(konteks.halaman, { style, children: marked(children, id, konteks) });
}
