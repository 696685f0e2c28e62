/** The tags of a PDF as plain values: read once, mended by functions, written back once. */

/** A piece of a page's drawing, by the object of the page and the number that it has there. */
export interface Content {
  readonly kind: 'content';
  readonly page: number;
  readonly number: number;
}

/** A thing on the page that is not drawn, as a link is, by the numbers of their objects. */
export interface Thing {
  readonly kind: 'thing';
  readonly object: number;
  readonly page: number | undefined;
}

/** A property of a tag, with the owner of its name: `Table` owns `Scope`. */
export interface Attribute {
  readonly owner: string;
  readonly key: string;
  /** As PDF writes it: `/Column`, `3`, `[(node00000001) (node00000004)]`. */
  readonly value: string;
}

export interface Element {
  readonly kind: 'element';
  /** That of its object; absent for an element that we made. */
  readonly number?: number;
  readonly role: string;
  /** What it says besides role, attributes and kids, as PDF writes it: `\n/Alt (Bagan)`. */
  readonly others: string;
  readonly attributes: readonly Attribute[];
  /** By which cells name their headers, as PDF writes it. */
  readonly identifier?: string;
  /** It is in another language than what it stands in. */
  readonly isForeign: boolean;
  /** It has an alternative text. */
  readonly isDescribed: boolean;
  readonly kids: readonly Kid[];
}

export type Kid = Content | Thing | Element;

/** As PDF writes it. */
export function attributeOf({ attributes }: Element, key: string): string | undefined {
  for (const attribute of attributes) if (attribute.key === key) return attribute.value;
  return undefined;
}

/** The properties of each owner by their names; of two the last. A span of one is understood, and left out. */
export function byOwner(attributes: readonly Attribute[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const owners = new Map<string, Map<string, string>>();
  for (const { owner, key, value } of attributes) {
    if (value === '1' && key.endsWith('Span')) continue;
    const entries = owners.get(owner) ?? new Map<string, string>();
    owners.set(owner, entries.set(key, value));
  }
  return owners;
}

const NONE: readonly never[] = [];

/** One that we make: no more than what holds its kids together. */
export function made(role: string, kids: readonly Kid[]): Element {
  return { kind: 'element', role, others: '', attributes: NONE, isForeign: false, isDescribed: false, kids };
}

export function isElement(kid: Kid): kid is Element {
  return kid.kind === 'element';
}

/** Every content below, in order. */
export function contentsOf(element: Element): readonly Content[] {
  const found: Content[] = [];
  const walk = ({ kids }: Element): void => {
    for (const kid of kids) {
      if (kid.kind === 'content') found.push(kid);
      else if (kid.kind === 'element') walk(kid);
    }
  };
  walk(element);
  return found;
}
