/** What stands on a page without belonging to the report's text: its number, the sentence at its foot, the head of a table once more. */
import { type Content, contentsOf, type Element, isElement } from '../tags/element.ts';
import { headRows } from '../tags/tables.ts';
import type { Letter } from './painted.ts';
import type { Piece } from './pieces.ts';
import { Strange } from './strange.ts';

/** Empty where there is none. */
export interface Foot {
  readonly label: string;
  readonly sentence: string;
}

/** Of a table that goes on over pages. */
export interface Head {
  readonly contents: readonly Content[];
  /** The objects of those pages. */
  readonly continuesOn: ReadonlySet<number>;
}

export function headsOf(tree: Element): readonly Head[] {
  const heads: Head[] = [];
  const walk = (element: Element): void => {
    if (element.role === 'Table') {
      const contents = headRows(element).flatMap(contentsOf);
      const pages = new Set(contentsOf(element).map(({ page }) => page));
      for (const { page } of contents) pages.delete(page);
      if (pages.size > 0) heads.push({ contents, continuesOn: pages });
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return heads;
}

interface PageText {
  readonly pieces: readonly Piece[];
  readonly decorations: readonly Piece[];
}

/** In points. */
const EDGE = 1;

/** Throws Strange for anything else. `heads` are those that may stand here again. */
export function assertDecoration(
  { pieces, decorations }: PageText,
  foot: Foot,
  heads: readonly (readonly Letter[])[],
): void {
  const lowest = Math.min(...pieces.filter(({ text }) => text.trim() !== '').map(({ box }) => box[1]));
  const left = [foot.label, foot.sentence].map(plain);
  const others = decorations.filter((piece) => {
    const text = plain(piece.text);
    // What styles write between two texts: `: `.
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    if (!left.includes(text) || piece.box[3] > lowest) return true;
    left.splice(left.indexOf(text), 1);
    return false;
  });
  if (left.includes(plain(foot.label)) && foot.label !== '') throw foreign(foot.label);
  const again = others.flatMap(({ letters }) => letters);
  if (again.length > 0 && !heads.some((head) => isSame(head, again))) throw foreign(others[0]?.text ?? '');
}

/** The same letters, as far from the left. */
function isSame(head: readonly Letter[], again: readonly Letter[]): boolean {
  return (
    head.length === again.length &&
    head.every((letter, index) => {
      const other = again[index];
      return other !== undefined && letter.text === other.text && Math.abs(letter.left - other.left) < EDGE;
    })
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function foreign(text: string): Strange {
  return new Strange(
    `tulisan di luar isi laporan: «${text.slice(0, 40)}»`,
    `text beside the report: «${text.slice(0, 40)}»`,
  );
}
