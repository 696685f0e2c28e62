/** Says what the tags of a PDF are, however their objects are numbered and packed. */
import { byText } from '../../base/order.ts';
import { latin1 } from '../latin1.ts';
import { LITERAL } from '../syntax.ts';
import { byOwner, type Element, isElement } from './element.ts';
import type { Standing } from './write.ts';

/** What is said of things outside the tree. */
interface Outside {
  /** Names the object of a page, or of a thing on it. */
  readonly refer: (object: number) => string;
  /** The bytes of a text, as it is written: `(a\\(b)`, `<0041>`. */
  readonly bytesOf: (text: string) => Uint8Array;
}

/** The order of properties and the way in which a text is written are the writer's, and make no difference. */
export function canonical(tree: Element, { refer, bytesOf }: Outside): string {
  const spelled = (value: string): string =>
    UNUSUAL.test(value) ? value.replace(TEXT, (text) => readable(bytesOf(text))) : value;
  let said = '';
  const walk = ({ role, others, attributes, identifier, kids }: Element): void => {
    said += `<${role}${spelled(others)}${spelled(identifier ?? '')}`;
    if (attributes.length > 0)
      for (const [owner, entries] of sorted(byOwner(attributes)))
        for (const [key, value] of sorted(entries)) said += `\n${owner}/${key} ${spelled(value)}`;
    said += '\n';
    for (const kid of kids) {
      if (kid.kind === 'element') walk(kid);
      else if (kid.kind === 'content') said += `${refer(kid.page)}${kid.number} `;
      else said += `${refer(kid.object)}${kid.page === undefined ? '' : refer(kid.page)}! `;
    }
    said += '>';
  };
  walk(tree);
  return said;
}

/** Whatever else has no escapes says what its bytes are. */
const UNUSUAL = /[\\<]/;
const TEXT = new RegExp(`${LITERAL}|<[\\dA-Fa-f\\s]*>`, 'g');

/** As it stands where that is the same, else in hexadecimal. */
function readable(bytes: Uint8Array): string {
  const text = latin1(bytes);
  return /^[ !-'*-[\]-~]*$/.test(text) ? `(${text})` : `<${Buffer.from(text, 'latin1').toString('hex')}>`;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return map.size < 2 ? [...map] : [...map].sort(([a], [b]) => byText(a, b));
}

/** The place of each tag in the order of the tree, by the number of its object: what else points at a tag means that. */
export function placesOf({ tree, made }: Standing): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let count = 0;
  const walk = (element: Element): void => {
    const number = element.number ?? made.get(element);
    if (number !== undefined) places.set(number, count);
    count++;
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return places;
}
