/**
 * A look at the laid-out page before its one print: short paragraphs are kept whole, a part that would end on a nearly empty page is
 * set a little tighter where that saves the page, and where a table or figure has no room, text that follows it goes before it, or
 * it before the table above it. What is decided follows from the page alone.
 */
import type { CDPSession } from 'puppeteer-core';
import { isFreeText } from '../base/free-text.ts';
import type { Element } from './laid-out.ts';
import { evaluate } from './layout.ts';
import { letTextGoFirst } from './text-first.ts';

export async function fitParts(session: CDPSession): Promise<void> {
  await Promise.all([
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    evaluate(session, `(${inPage})(${JSON.stringify(steps)}, ${isFreeText}, ${letTextGoFirst})`),
  ]);
}

/** What is left of the height of lines of text and the space between blocks, of the space above and below the text of a cell, and of the height of its lines. */
interface Step {
  readonly lines: number;
  readonly cells: number;
  readonly rows: number;
  /** Of a page, for each page of a part: more than this it never saves. */
  readonly most: number;
}

const steps: readonly Step[] = [
  { lines: 0.96, cells: 0.8, rows: 1, most: 0.06 },
  { lines: 0.92, cells: 0.6, rows: 1, most: 0.12 },
  { lines: 0.88, cells: 0.5, rows: 0.94, most: 0.2 },
  { lines: 0.86, cells: 0.4, rows: 0.92, most: 0.25 },
];

/** Runs in the browser. Parts are laid out in columns of the size of their page: Chromium breaks them as it breaks pages. */
function inPage(tighter: readonly Step[], isFree: typeof isFreeText, goFirst: typeof letTextGoFirst): void {
  /** Of a page: what ends on more of it is no worse for it. */
  const mostFilled = 0.6;
  /** Of a longer part one page is not worth the time that its layouts take: in letters. */
  const longest = 150_000;
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
    .lembar .anak-lampiran,.tegak .melebar{break-before:column}
    .tegak .melebar{break-after:column;height:1px;overflow:hidden}`;
  document.head.append(sheet);
  document.body.style.display = '';
  for (const flow of flows) {
    if (flow.isLong) continue;
    tighten(flow);
    // What goes first may leave little on the last page.
    if (goFirst(flow.box, isFree)) tighten(flow);
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
      const isLong = parts.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0) > longest;
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
    const kept = parts.map(({ style }) => style.cssText);
    let best: { readonly pages: number; readonly step?: Step } = { pages: before.pages };
    for (const step of tighter) {
      if (step.most < before.need) continue;
      for (const part of parts) set(part, step);
      const { pages, least } = measured(box, parts);
      if (pages < best.pages) best = { pages, step };
      if (best.step && least > 0.25) break;
    }
    for (const [index, part] of parts.entries())
      if (best.step) set(part, best.step);
      else part.style.cssText = kept[index] ?? '';
    if (best.step) return;
    // What goes on on one page and ends on a thin one is rather parted where its first part ends.
    const [, second] = parts;
    if (!second || before.need > 0.12) return;
    second.style.breakBefore = 'column';
    second.style.breakBefore = measured(box, parts).pages > before.pages ? '' : 'page';
  }

  /** `need` is what must be saved of each page, so that there is one less; the emptiest page on which something ends is `least` full. */
  function measured(box: Element, parts: readonly Element[]): Measured {
    const { left, top, width, height } = box.getBoundingClientRect();
    const parted = [...box.querySelectorAll('.anak-lampiran, .tegak .melebar')].map(
      (each) => each.previousElementSibling,
    );
    let from = -1;
    const ends = [...parted, parts.at(-1)?.lastElementChild ?? null].flatMap((each) => {
      const end = [...(each?.getClientRects() ?? [])].at(-1);
      if (!end) return [];
      const page = Math.floor((end.left - left) / width + 0.01);
      const pages = page - from;
      from = page;
      const fill = (end.bottom - top) / height;
      return pages > 1 ? [{ fill, pages }] : [];
    });
    return {
      pages: Math.round(box.scrollWidth / width),
      need: Math.min(...ends.flatMap(({ fill, pages }) => (fill < mostFilled ? [fill / pages] : []))),
      least: Math.min(...ends.map(({ fill }) => fill)),
    };
  }

  function set(part: Element, { lines, cells, rows }: Step): void {
    const spaces = ['--spasi', '--baris', '--sela-tipis', '--sela-kecil', '--sela', '--sela-besar', '--sela-bab'];
    const parts = {
      ...Object.fromEntries(spaces.map((name) => [name, lines])),
      '--sela-sel': cells,
      '--rapat': rows,
      '--sedang': rows,
    };
    for (const [name, times] of Object.entries(parts))
      part.style.setProperty(name, `calc((${root.getPropertyValue(name)}) * ${times})`);
    part.style.setProperty('line-height', 'var(--spasi)');
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Measured {
  readonly pages: number;
  readonly need: number;
  readonly least: number;
}

interface Flow {
  readonly isSideways: boolean;
  readonly isLong: boolean;
  readonly parts: readonly Element[];
  readonly box: Element;
}

/** What is used of the browser's own names: the program itself has none of them. */
declare const document: {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;
  createElement(name: string): Element & { textContent: string };
};

declare const getComputedStyle: (element: Element) => { getPropertyValue(name: string): string };
