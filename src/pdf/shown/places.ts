/** Where each piece of a page stands: its box, and the pictures, labels and links that it is a part of. */
import { type Element, isElement } from '../tags/element.ts';
import type { Drawing } from './painted.ts';
import type { Piece } from './pieces.ts';

/** A picture stands somewhere too; letters that share its mark are told where it covers them. */
export function withPictures(pieces: ReadonlyMap<number, Piece>, { shapes }: Drawing): ReadonlyMap<number, Piece> {
  const pictures = shapes.filter(({ kind, mark }) => kind === 'picture' && mark.kind === 'piece');
  return new Map([
    ...pictures.map(({ mark, box }) => [mark.number, { text: '', letters: [], box }] as const),
    ...pieces,
  ]);
}

export function keyOf(page: number, number: number): string {
  return `${page} ${number}`;
}

/** In which pictures, labels and links each piece stands. */
export function rolesOf(tree: Element): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, ReadonlySet<string>>();
  const walk = (element: Element, above: ReadonlySet<string>): void => {
    const within = ['Figure', 'Lbl', 'Link'].includes(element.role) ? new Set([...above, element.role]) : above;
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid, within);
      else if (kid.kind === 'content') places.set(keyOf(kid.page, kid.number), within);
    }
  };
  walk(tree, new Set());
  return places;
}
