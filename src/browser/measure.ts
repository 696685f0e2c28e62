/** Runs in the browser: its text is sent there, so it may use nothing from outside itself and name no inner function. */

export interface Box {
  readonly kind: 'cell' | 'outside' | 'cover' | 'image';
  readonly text: string;
  readonly place: string;
}

/**
 * `upright` and `sideways` are the widths of the room for text, `height` that of an upright page, in CSS pixels. A pixel
 * more or less is rounding.
 */
export function measure(upright: number, sideways: number, height: number): readonly Box[] {
  const found: Box[] = [];
  const root = document.documentElement;
  root.style.width = `${upright}px`;
  const turned: Element[] = [];
  // Whatever the named page is that lies on its side: its elements are as wide as the paper is high.
  for (const element of document.body.querySelectorAll('*')) {
    if (!getComputedStyle(element).getPropertyValue('page').startsWith('melebar')) continue;
    element.style.width = `${sideways}px`;
    turned.push(element);
  }
  const left = root.getBoundingClientRect().left;
  for (const image of document.body.querySelectorAll('img')) {
    if (image.naturalWidth === 0) found.push({ kind: 'image', text: image.src, place: image.alt });
  }
  for (const cell of document.body.querySelectorAll('th, td')) {
    if (cell.scrollWidth <= cell.clientWidth + 1) continue;
    const caption = cell.closest('table')?.querySelector('caption')?.textContent ?? '';
    found.push({ kind: 'cell', text: (cell.textContent ?? '').trim(), place: caption.replace(/\s+/g, ' ').trim() });
  }
  for (const cover of document.body.querySelectorAll('.sampul')) {
    if (cover.getBoundingClientRect().height <= height + 1) continue;
    found.push({ kind: 'cover', text: '', place: '' });
  }
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text === '' || !parent) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    // What a drawing draws beyond its edge is cut off there.
    const drawing = parent.closest('svg')?.getBoundingClientRect();
    const side = turned.find((element) => element.contains(node));
    const start = drawing?.left ?? side?.getBoundingClientRect().left ?? left;
    const end = drawing?.right ?? start + (side ? sideways : upright);
    const isInside = box.left >= start - 1 && box.right <= end + 1;
    if (isInside && (!drawing || (box.top >= drawing.top - 1 && box.bottom <= drawing.bottom + 1))) continue;
    if (found.some(({ kind, text: cell }) => kind === 'cell' && cell.includes(text))) continue;
    const section = parent.closest('section, nav, header');
    const heading = parent.closest('table')?.querySelector('caption') ?? section?.querySelector('h1, h2');
    found.push({ kind: 'outside', text, place: (heading?.textContent ?? '').replace(/\s+/g, ' ').trim() });
  }
  return found;
}

/** What is used of the browser's own names: the program itself has none of them. */
interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly textContent: string | null;
  readonly parentElement: Element | null;
}

interface Element extends Node {
  readonly style: { width: string };
  readonly src: string;
  readonly alt: string;
  readonly naturalWidth: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  closest(selector: string): Element | null;
  contains(node: Node): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  getBoundingClientRect(): Rect;
}

declare const document: {
  readonly documentElement: Element;
  readonly body: Element;
  createRange(): { selectNodeContents(node: Node): void; getBoundingClientRect(): Rect };
  createTreeWalker(root: Node, shown: number): { nextNode(): Node | null };
};

declare const getComputedStyle: (element: Element) => { getPropertyValue(name: string): string };
