/** The tags of a PDF as plain values: read once, mended by functions, written back once. */
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';

/** A piece of a page's drawing, by the number it has there. */
export interface Content {
  readonly kind: 'content';
  readonly page: Reference;
  readonly number: number;
}

/** A thing on the page that is not drawn, as a link is; kept as it was written. */
export interface Thing {
  readonly kind: 'thing';
  readonly dictionary: Dictionary;
}

/** A property of a tag, with the owner of its name: `Table` owns `Scope`. */
export interface Attribute {
  readonly owner: string;
  readonly key: string;
  readonly value: PDFObject | string | readonly number[];
}

export interface Element {
  readonly kind: 'element';
  readonly reference?: Reference;
  /** What it says besides role, attributes and kids; shared with the document. Absent for an element that we made. */
  readonly dictionary?: Dictionary;
  readonly role: string;
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

/** As PDF writes it: `/Column`, `3`. */
export function attributeOf({ attributes }: Element, key: string): string | undefined {
  const found = attributes.find((attribute) => attribute.key === key);
  return found && String(found.value);
}

/** One that we make: no more than what holds its kids together. */
export function made(role: string, kids: readonly Kid[]): Element {
  return { kind: 'element', role, kids, attributes: [], isForeign: false, isDescribed: false };
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
