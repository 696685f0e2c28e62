/** Tells for each numbered piece of a drawing to which paragraph, picture, link or label of the tags it belongs. */
import { contentsOf, type Element, isElement } from './element.ts';
import { groupHeadOf } from './groups.ts';
import { headRows, rowsOf } from './tables.ts';

/** Where a piece of the drawing belongs. */
export interface Mark {
  /** The paragraph, cell or the like whose text it is part of. */
  readonly block: Element;
  /** The picture that it is a part of. */
  readonly figure?: Element;
  readonly link?: Element;
  /** The bullet or number of a list; a bullet is drawn, not written. */
  readonly label?: Element;
  /** The head of a table, or the row of a group, printed again on a further page. */
  readonly isRepeated: boolean;
}

/** By the object of the page, then by number. */
type Marks = ReadonlyMap<number, ReadonlyMap<number, Mark>>;

/** Inside a line of text, or without a meaning of their own. */
export const INLINE = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Sub']);

export function marksOf(tree: Element): Marks {
  const marks = new Map<number, Map<number, Mark>>();
  const repeated = repeatedHeads(tree);
  const walk = (element: Element, above: Omit<Mark, 'isRepeated'>): void => {
    const { role } = element;
    const isText = role === 'NonStruct' && element.kids.every((kid) => !isElement(kid));
    const place = {
      ...above,
      ...(isText || (role !== 'NonStruct' && INLINE.has(role)) ? {} : { block: element }),
      ...(isPicture(element) && !above.figure ? { figure: element } : {}),
      ...(role === 'Link' ? { link: element } : {}),
      ...(role === 'Lbl' ? { label: element } : {}),
    };
    for (const kid of element.kids) {
      if (kid.kind === 'element') walk(kid, place);
      if (kid.kind !== 'content') continue;
      const page = marks.get(kid.page) ?? new Map<number, Mark>();
      page.set(kid.number, { ...place, isRepeated: repeated.has(kid) });
      marks.set(kid.page, page);
    }
  };
  walk(tree, { block: tree });
  return marks;
}

/** Chromium makes two figures of one: the inner one, with the alternative text, is the picture; a caption is no part of it. */
function isPicture({ role, kids }: Element): boolean {
  return role === 'Figure' && !kids.some((kid) => isElement(kid) && kid.role === 'Figure');
}

/** All of a head or of the row of a group that is not on the page on which it stands first. */
function repeatedHeads(tree: Element): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const walk = (element: Element): void => {
    if (element.role === 'Table') {
      const groups = rowsOf(element).filter(groupHeadOf).map(contentsOf);
      for (const contents of [headRows(element).flatMap(contentsOf), ...groups])
        for (const content of contents) if (content.page !== contents[0]?.page) found.add(content);
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return found;
}
