/** Checks the page as it is laid out for print: what would be cut off, what overlaps, what is missing. */
import type { CDPSession } from 'puppeteer-core';

/** The room for text on a page, in CSS pixels; `sideways` on the pages that lie on their side. */
export interface Rooms {
  readonly upright: number;
  readonly sideways: number;
}

/** `text` is that of the cell or line, or the address of the image; `place` the caption or heading it stands under. */
export interface LayoutFlaw {
  readonly kind: Box['kind'];
  readonly text: string;
  readonly place: string;
}

/** Lays the page out on the screen as on its upright paper: what it needs for that it has asked for when this returns. */
export async function show(session: CDPSession, { upright }: Pick<Rooms, 'upright'> = SOME_PAPER): Promise<void> {
  const screen = { width: Math.floor(upright), height: 1000, deviceScaleFactor: 1, mobile: false };
  await Promise.all([
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Emulation.setDeviceMetricsOverride', screen),
  ]);
}

const SOME_PAPER = { upright: 700 };

/** The page must be shown. Our own code looks at it from outside; that of the page stays off. */
export async function findLayoutFlaws(session: CDPSession, rooms: Rooms): Promise<readonly LayoutFlaw[]> {
  const { upright, sideways } = rooms;
  // What the function gives, as JSON.
  return (await evaluate(session, `(${measure})(${upright}, ${sideways})`)) as readonly LayoutFlaw[];
}

export async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface Box {
  readonly kind: 'cell' | 'outside' | 'cover' | 'image';
  readonly text: string;
  readonly place: string;
}

/**
 * `upright` and `sideways` are the widths of the room for text, in CSS pixels. A pixel
 * more or less is rounding.
 */
function measure(upright: number, sideways: number): readonly Box[] {
  const found: Box[] = [];
  const root = document.documentElement;
  root.style.width = `${upright}px`;
  const ofOwnWidth: Element[] = [];
  // Whatever the named page is that lies on its side: its elements are as wide as the paper is high.
  for (const element of document.body.querySelectorAll('*')) {
    if (!getComputedStyle(element).getPropertyValue('page').startsWith('melebar')) continue;
    element.style.width = `${sideways}px`;
    ofOwnWidth.push(element);
  }
  // In print each group of rows is a table of its own, which a cell may widen; as one table it shows which of them would.
  const plain = [
    ['colgroup', 'table-column-group'],
    ['* > tr', 'table-row'],
    ['tbody', 'table-row-group'],
  ] as const;
  for (const [name, display] of plain)
    for (const element of document.body.querySelectorAll(`.berkelompok > table > ${name}`))
      element.style.display = display;
  const left = root.getBoundingClientRect().left;
  for (const cell of document.body.querySelectorAll('th, td')) {
    if (cell.scrollWidth <= cell.clientWidth + 1) continue;
    const caption = cell.closest('table')?.querySelector('caption')?.textContent ?? '';
    found.push({ kind: 'cell', text: (cell.textContent ?? '').trim(), place: caption.replace(/\s+/g, ' ').trim() });
  }
  for (const cover of document.body.querySelectorAll('.sampul')) {
    cover.style.width = 'var(--lebar-sampul)';
    ofOwnWidth.push(cover);
    // It is as high as its page; what is higher goes on over the next.
    if (cover.scrollHeight <= cover.clientHeight + 1) continue;
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
    const own = ofOwnWidth.find((element) => element.contains(node))?.getBoundingClientRect();
    const start = (drawing ?? own)?.left ?? left;
    const end = (drawing ?? own)?.right ?? left + upright;
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
  readonly style: { width: string; display: string };
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
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
