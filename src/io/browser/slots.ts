/** The places of a page where the contents print the labels of pages: marked when it is composed, filled before each print. */
import type { Page } from 'puppeteer-core';

/** Characters for private use, which no font of ours has and so no text of the page. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** What to compose the page with: for each anchor a mark that stands where its label will. */
export function slotsFor(anchors: readonly string[]): ReadonlyMap<string, string> {
  return new Map(anchors.map((anchor, index) => [anchor, `${OPEN}${index}${CLOSE}`]));
}

/** Prints are of one page: to load it again, with its fonts, costs as much as to print it. Labels not given are empty. */
export async function fillSlots(page: Page, anchors: readonly string[], labels: ReadonlyMap<string, string>) {
  const given = anchors.map((anchor) => labels.get(anchor) ?? '');
  await page.evaluate(fill, given);
}

/**
 * Runs in the browser: its text is sent there, so it may use nothing from outside itself. The places are found once.
 * Done when the fonts are there, without which nothing may be printed.
 */
function fill(labels: readonly string[]): Promise<unknown> {
  const mark = /\ue000(\d+)\ue001/g;
  window.lkjSlots ??= (() => {
    const found: Slot[] = [];
    const walker = document.createTreeWalker(document, 5);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holders = node.nodeType === 3 ? [node] : (node.attributes ?? []);
      for (const holder of holders) {
        const text = holder.nodeValue ?? '';
        if (text.includes('\ue000')) found.push({ holder, text });
      }
    }
    return found;
  })();
  for (const { holder, text } of window.lkjSlots)
    holder.nodeValue = text.replace(mark, (_, index) => labels[Number(index)] ?? '');
  return document.fonts.ready;
}

/** A text or an attribute, and what stands there before it is filled. */
interface Slot {
  readonly holder: Holder;
  readonly text: string;
}

/** What is used of the browser's own names: the program itself has none of them. */
interface Holder {
  nodeValue: string | null;
}

interface Node extends Holder {
  readonly nodeType: number;
  readonly attributes?: Iterable<Holder>;
}

declare const window: { lkjSlots?: readonly Slot[] };

declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> };
  createTreeWalker(root: typeof document, shown: number): { nextNode(): Node | null };
};
