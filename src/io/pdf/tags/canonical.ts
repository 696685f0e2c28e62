/** Says what the tags of a PDF are, however their objects are numbered and packed. */
import { type Element, isElement } from './element.ts';
import { attributesText } from './write.ts';

/** `refer` names the object of a page or of a thing on it. */
export function canonical(tree: Element, refer: (object: number) => string): string {
  let said = '';
  const walk = ({ role, others, attributes, identifier, kids }: Element): void => {
    said += `<${role}${others}${attributesText(attributes)}${identifier ?? ''}\n`;
    for (const kid of kids) {
      if (kid.kind === 'element') walk(kid);
      else if (kid.kind === 'content') said += `${refer(kid.page)}${kid.number} `;
      else said += `${refer(kid.object)}! `;
    }
    said += '>';
  };
  walk(tree);
  return said;
}

/** The place of each tag in the order of the tree, by the number of its object: what else points at a tag means that. */
export function placesOf(tree: Element): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let count = 0;
  const walk = ({ number, kids }: Element): void => {
    if (number !== undefined) places.set(number, count);
    count++;
    for (const kid of kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return places;
}
