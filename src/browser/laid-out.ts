/** The elements of a laid-out page, as our code in the browser sees them. */

/** A part of an element on one page, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** An element of the page, with what is asked of it and done to it. */
export interface Element {
  readonly textContent: string | null;
  readonly style: {
    display: string;
    cssText: string;
    breakInside: string;
    breakBefore: string;
    setProperty(name: string, value: string): void;
  };
  readonly classList: { add(name: string): void };
  readonly scrollWidth: number;
  readonly lastElementChild: Element | null;
  readonly previousElementSibling: Element | null;
  readonly nextElementSibling: Element | null;
  append(...children: readonly Element[]): void;
  before(other: Element): void;
  after(other: Element): void;
  matches(selector: string): boolean;
  replaceWith(...others: readonly Element[]): void;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Element>;
  getBoundingClientRect(): Rect;
  getClientRects(): Iterable<Rect>;
}
