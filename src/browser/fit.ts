/**
 * A look at the laid-out page before its one print: short paragraphs are kept whole, a part that would end on a nearly empty page is
 * set a little tighter where that saves the page, and where a table or figure has no room, text that follows it goes before it. What
 * is decided follows from the page alone.
 */
import type { CDPSession } from 'puppeteer-core';
import { isFreeText } from '../base/free-text.ts';
import { evaluate } from './layout.ts';

export async function fitParts(session: CDPSession): Promise<void> {
  await Promise.all([
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    evaluate(session, `(${inPage})(${JSON.stringify(steps)}, ${isFreeText})`),
  ]);
}

/** What is left of the height of lines and the space between blocks, and of the space above and below the text of a cell. */
interface Step {
  readonly lines: number;
  readonly cells: number;
}

const steps: readonly [gentle: Step, strong: Step] = [
  { lines: 0.96, cells: 0.8 },
  { lines: 0.92, cells: 0.6 },
];

/** Runs in the browser. Parts are laid out in columns of the size of their page: Chromium breaks them as it breaks pages. */
function inPage(tighter: readonly [gentle: Step, strong: Step], isFree: typeof isFreeText): void {
  /** Of a page, for each page of a part: what the tightest setting saves. */
  const mostSaved = 0.12;
  /** Of a page: a smaller foot may stay empty before a table or figure. */
  const mostEmpty = 0.08;
  /** Of a longer part one page is not worth the time that its layouts take: in pages, and in letters that are more than that. */
  const longest = { pages: 6, letters: 20_000 };
  const root = getComputedStyle(document.documentElement);
  // What is only asked for its style is not laid out for it, nor is all that stands in it given a style.
  document.body.style.display = 'none';
  const upright = room('var(--lebar-kertas)', 'var(--tinggi-kertas)');
  const sideways = room('var(--tinggi-kertas)', 'var(--lebar-kertas)');
  keepShortWhole();
  const flows = flowsOf(document.body.querySelectorAll('.lembar:not(.sampul)'));
  for (const { box, isLong, isSideways } of flows)
    box.classList.add(isLong ? 'panjang' : isSideways ? 'rebah' : 'tegak');
  const sheet = document.createElement('style');
  // What lies the other way is not laid out: it only parts what stands before it from what stands behind.
  sheet.textContent = `.panjang{display:none}.tegak{${columns(upright)}}.rebah{${columns(sideways)}}
    .lembar :is(.anak-lampiran,.melebar){break-before:column}
    .lembar .melebar{break-after:column;height:1px;overflow:hidden}`;
  document.head.append(sheet);
  document.body.style.display = '';
  for (const flow of flows) {
    if (flow.isLong) continue;
    tighten(flow);
    letTextGoFirst(flow.box);
  }
  sheet.remove();
  for (const { box, parts } of flows) if (parts.length > 1) box.replaceWith(...parts);

  function room(width: string, height: string): Size {
    const probe = document.createElement('div');
    probe.style.cssText = `position:absolute;padding:var(--tepi);width:${width};height:${height}`;
    document.documentElement.append(probe);
    const style = getComputedStyle(probe);
    const edge = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
    const { width: across, height: down } = probe.getBoundingClientRect();
    const inside = { width: across - edge('left') - edge('right'), height: down - edge('top') - edge('bottom') };
    probe.remove();
    return inside;
  }

  function columns({ width, height }: Size): string {
    return `columns:auto ${width}px;column-gap:0;column-fill:auto;width:${width}px;height:${height}px`;
  }

  /**
   * Chromium leaves a single line of a paragraph of three on a page, whatever `orphans` and `widows` say: it gives up both where
   * they are more than the lines. So what can be no longer than that, by the width of its letters on average, is not broken at all.
   */
  function keepShortWhole(): void {
    const letters = (3 * upright.width) / (0.46 * Number.parseFloat(root.getPropertyValue('font-size')));
    for (const text of document.body.querySelectorAll('p, li, dd'))
      if ((text.textContent ?? '').length < letters) text.style.breakInside = 'avoid';
  }

  /** Parts that follow one another without a new page stand in one box. */
  function flowsOf(all: Iterable<Element>): readonly Flow[] {
    const found: { readonly isSideways: boolean; readonly parts: Element[] }[] = [];
    for (const part of all) {
      const style = getComputedStyle(part);
      if (style.getPropertyValue('break-before') === 'auto') found.at(-1)?.parts.push(part);
      else found.push({ isSideways: style.getPropertyValue('page').startsWith('melebar'), parts: [part] });
    }
    return found.map(({ isSideways, parts }) => {
      const isLong = parts.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0) > longest.letters;
      return { isSideways, isLong, parts, box: boxOf(parts) };
    });
  }

  function boxOf(parts: readonly Element[]): Element {
    const [first] = parts;
    if (first && parts.length === 1) return first;
    const box = document.createElement('div');
    first?.replaceWith(box);
    box.append(...parts);
    return box;
  }

  function tighten({ box, parts }: Flow): void {
    const before = measured(box, parts);
    if (before.pages === 1 || before.pages > longest.pages || !(before.isThin || parts.length > 1)) return;
    const saves = (step: Step) => {
      for (const part of parts) set(part, step);
      return measured(box, parts).pages < before.pages;
    };
    const [gentle, strong] = tighter;
    if (saves(strong)) {
      if (!saves(gentle)) saves(strong);
      return;
    }
    saves({ lines: 1, cells: 1 });
    // What goes on on one page and ends on a thin one is rather parted where its first part ends.
    const [, second] = parts;
    if (!second || !before.isThin) return;
    second.style.breakBefore = 'column';
    second.style.breakBefore = measured(box, parts).pages > before.pages ? '' : 'page';
  }

  /** Paragraph by paragraph, as long as each begins on the page that would be left empty, and the part has no more pages for it. */
  function letTextGoFirst(box: Element): void {
    const { left, top, width, height } = box.getBoundingClientRect();
    const page = (rect: Rect) => Math.floor((rect.left - left) / width + 0.01);
    for (const whole of box.querySelectorAll('.tabel:not(.kartu, .melebar), .gambar, .narasi > table')) {
      const [end] = fragments(whole.previousElementSibling).slice(-1);
      const [begin] = fragments(whole);
      if (!end || !begin || page(begin) === page(end) || end.bottom - top > (1 - mostEmpty) * height) continue;
      for (let text = whole.nextElementSibling; text && mayGoFirst(text); text = whole.nextElementSibling) {
        const pages = box.scrollWidth;
        whole.before(text);
        const [line] = fragments(text);
        if (line && page(line) === page(end) && box.scrollWidth <= pages) continue;
        whole.after(text);
        break;
      }
    }
  }

  function mayGoFirst(text: Element): boolean {
    const isPlain = text.matches(
      'p:not([class], :has(+ .penandatangan, img), .narasi:has(+ .penandatangan) > :last-child)',
    );
    return isPlain && isFree(text.textContent ?? '');
  }

  /** What stands of it on each page. */
  function fragments(element: Element | null): readonly Rect[] {
    return [...(element?.getClientRects() ?? [])].filter(({ height }) => height > 0);
  }

  function measured(box: Element, parts: readonly Element[]): { readonly pages: number; readonly isThin: boolean } {
    const { left, top, width, height } = box.getBoundingClientRect();
    const parted = [...box.querySelectorAll('.anak-lampiran, .melebar')].map((each) => each.previousElementSibling);
    let from = -1;
    const ends = [...parted, parts.at(-1)?.lastElementChild].flatMap((each) => {
      const end = [...(each?.getClientRects() ?? [])].at(-1);
      if (!end) return [];
      const page = Math.floor((end.left - left) / width + 0.01);
      const pages = page - from;
      from = page;
      return { pages, fill: (end.bottom - top) / height };
    });
    return {
      pages: Math.round(box.scrollWidth / width),
      isThin: ends.some(({ pages, fill }) => pages > 1 && fill < mostSaved * pages),
    };
  }

  function set(part: Element, { lines, cells }: Step): void {
    const spaces = ['--spasi', '--baris', '--sela-tipis', '--sela-kecil', '--sela', '--sela-besar', '--sela-bab'];
    const all = [...spaces.map((name) => [name, lines] as const), ['--sela-sel', cells] as const];
    for (const [name, times] of all) part.style.setProperty(name, `calc((${root.getPropertyValue(name)}) * ${times})`);
    part.style.setProperty('line-height', 'var(--spasi)');
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Flow {
  readonly isSideways: boolean;
  readonly isLong: boolean;
  readonly parts: readonly Element[];
  readonly box: Element;
}

/** What is used of the browser's own names: the program itself has none of them. */
interface Rect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface Element {
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

declare const document: {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;
  createElement(name: string): Element & { textContent: string };
};

declare const getComputedStyle: (element: Element) => { getPropertyValue(name: string): string };
