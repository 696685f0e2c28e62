/** What stands on a page without belonging to the report's text: its number, what runs at its head and foot, heads and rows of groups once more. */
import { type Content, contentsOf, type Element, isElement } from '../tags/element.ts';
import { groupHeadOf } from '../tags/groups.ts';
import { headRows, rowsOf } from '../tags/tables.ts';
import type { Letter } from './painted.ts';
import type { Piece } from './pieces.ts';
import { Strange } from './strange.ts';

/** The number of a page, and what else stands at its edges. */
export interface Edges {
  /** Empty where there is none. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly foot: string;
  /** What stands behind the text, paler than anything that is read; empty where nothing does. */
  readonly mark: string;
}

/** Of a table that goes on over pages. */
export interface Head {
  readonly contents: readonly Content[];
  /** The objects of those pages. */
  readonly continuesOn: ReadonlySet<number>;
}

/** Those of whole tables, and those with the row of a group that goes on with its table. */
export function headsOf(tree: Element): readonly Head[] {
  const heads: Head[] = [];
  const walk = (element: Element): void => {
    if (element.role === 'Table') {
      const head = headRows(element).flatMap(contentsOf);
      const add = (again: readonly Content[], rows: readonly Element[], begun: readonly Content[]) => {
        const continuesOn = new Set(rows.flatMap(contentsOf).map(({ page }) => page));
        for (const { page } of begun) continuesOn.delete(page);
        if (continuesOn.size > 0) heads.push({ contents: again, continuesOn });
      };
      add(head, [element], head);
      for (const [row, ...below] of groupsIn(rowsOf(element))) {
        const own = row ? contentsOf(row) : [];
        add([...head, ...own], below, own);
      }
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return heads;
}

/** The row of each group with the rows below it. */
function groupsIn(rows: readonly Element[]): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  for (const row of rows) {
    if (groupHeadOf(row)) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

interface PageText {
  readonly pieces: readonly Piece[];
  readonly decorations: readonly Piece[];
}

/** In points. */
const EDGE = 1;
/** What the foot of a page may not say: a number with decimals, a share, or any number but a year that is said of a result. */
const FIGURE =
  /\d,\d|\d(?:%|‰|persen)|(?:puluh|belas|ratus|koma)(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|persen|\d)|(?:capaian|realisasi|serapan|nilai|tercapai|terserap|skor|kinerja|target)(?:\D|(?:19|20)\d\d(?!\d)){0,40}?(?!(?:19|20)\d\d(?!\d))\d/i;

/** Throws Strange for anything else. `edges` is undefined where nobody knows what runs there, `number` that of the page, `heads` are those that may stand here again. */
export function assertDecoration(
  { pieces, decorations }: PageText,
  { edges, number }: { readonly edges: Edges | undefined; readonly number: string },
  heads: readonly (readonly Letter[])[],
): void {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const lowest = Math.min(...written.map(({ box }) => box[1]));
  const highest = Math.max(...written.map(({ box }) => box[3]));
  const below = edges && [edges.label, edges.foot].map(plain);
  const above = edges?.heads.map(plain);
  const others = decorations.filter((piece) => {
    const text = plain(piece.text);
    if (!saysSomething(piece)) return false;
    // Both where the page has no text.
    const [isBelow, isAbove] = [piece.box[3] <= lowest, piece.box[1] >= highest];
    // Where nobody knows what runs there, it is no figure but that of a row of a group that stands there again.
    const isFigure = FIGURE.test(text) || (/^[\d.,]+$/.test(text) && text !== number);
    if (!edges && isFigure) return !heads.some((head) => piece.letters.every((one) => isIn(head, one)));
    return !((isBelow && (!below || takeAll(below, text))) || (isAbove && (!above || takeAll(above, text))));
  });
  if (edges && below?.includes(plain(edges.label)) && edges.label !== '') throw foreign(edges.label);
  const again = others.flatMap(({ letters }) => letters);
  if (again.length > 0 && !heads.some((head) => isSame(head, again))) throw foreign(others[0]?.text ?? '');
}

/** Not what styles write between two texts, `: `, nor a dash in a cell. */
export function saysSomething({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Takes the texts from `left` that stand beside each other in `text`; false where it has anything else. */
function takeAll(left: string[], text: string): boolean {
  let rest = text;
  const others = left.filter((one) => {
    if (one === '' || !rest.startsWith(one)) return true;
    rest = rest.slice(one.length);
    return false;
  });
  if (rest !== '') return false;
  left.splice(0, left.length, ...others);
  return true;
}

/** The same letters, as far from the left. */
function isSame(head: readonly Letter[], again: readonly Letter[]): boolean {
  return head.length === again.length && head.every((letter, index) => isIn(again.slice(index, index + 1), letter));
}

function isIn(letters: readonly Letter[], { text, left }: Letter): boolean {
  return letters.some((other) => other.text === text && Math.abs(other.left - left) < EDGE);
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
