/** Markup that our own code has made, told apart from text by its brand: the only thing a template inserts unescaped. */

const brand: unique symbol = Symbol('markup');

/** HTML or SVG. Only what `markup` made is taken, never an object that merely looks like it. */
export interface Markup {
  readonly [brand]: true;
  readonly html: string;
}

/** For finished markup only: never for text that came from a file. */
export function markup(html: string): Markup {
  return { [brand]: true, html };
}

export function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && brand in value;
}
