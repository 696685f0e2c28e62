/** What the attached data would print: the texts of its page in their order, with the figures that they are, lists, drawings and pictures. */
import { isFreeText } from '../../../base/free-text.ts';
import {
  type Element,
  elementsIn,
  hasClass,
  isElement,
  type Node,
  parseBody,
  textOf,
} from '../../../outputs/office/tree.ts';
import { plain } from '../../../pdf/index.ts';
import { type ExpectedPart, outlineOfPage } from './outline.ts';

export interface ExpectedText {
  readonly text: string;
  /** The id of the figure that it prints; empty for any other text. */
  readonly figur: string;
}

export interface Expected {
  readonly texts: readonly ExpectedText[];
  /** The number of each item of a list; undefined where it has a bullet. */
  readonly items: readonly (number | undefined)[];
  /** Each drawing as it stands in the page. */
  readonly drawings: readonly string[];
  readonly outline: readonly ExpectedPart[];
  /** The address of each, which is its file. */
  readonly pictures: readonly string[];
  /** What is said of each drawing and picture to who does not see it. */
  readonly descriptions: readonly string[];
  /** Where each link leads. */
  readonly links: readonly string[];
}

/** Throws an Error for a page with markup that only a template of the project writes. `html` has the labels of its pages. */
export function expectedOf(html: string, printed: readonly { readonly text: string }[]): Expected {
  const texts: ExpectedText[] = [];
  const items: (number | undefined)[] = [];
  const drawings: string[] = [];
  const pictures: string[] = [];
  const descriptions: string[] = [];
  const links: string[] = [];
  const walk = (node: Node, figur: string, isListed = false): void => {
    if (!isElement(node)) {
      texts.push({ text: node, figur });
      return;
    }
    const role = node.attributes.get('role');
    const description = node.attributes.get(node.tag === 'img' ? 'alt' : 'aria-label') ?? '';
    if ((node.tag === 'img' || role === 'img') && description !== '') descriptions.push(description);
    const lead = node.tag === 'a' ? node.attributes.get('href') : undefined;
    if (lead !== undefined) links.push(lead);
    if (node.tag === 'img') pictures.push(node.attributes.get('src') ?? '');
    if (node.tag === 'svg') {
      drawings.push(node.raw);
      for (const { text } of textsIn(node.raw)) texts.push({ text, figur: '' });
    }
    const first = node.tag === 'ol' ? Number(node.attributes.get('start') ?? 1) : undefined;
    let place = 0;
    for (const child of node.children) {
      if (isItem(child) && !isListed) items.push(first === undefined ? undefined : first + place++);
      // The lists of the contents have no numbers of their own.
      const isContents = isListed || node.tag === 'nav';
      walk(child, isElement(child) ? (child.attributes.get('data-figur') ?? figur) : figur, isContents);
    }
  };
  const body = textGoneFirst(parseBody(html), plain(printed.map(({ text }) => text).join('')));
  walk(body, '');
  return { texts, items, drawings, outline: outlineOfPage(body), pictures, descriptions, links };
}

/**
 * The page with those paragraphs before a table or figure that are `printed` so, and may be, and figures before the table above
 * them: see `browser/text-first.ts`. Nothing else moves.
 */
function textGoneFirst(element: Element, printed: string): Element {
  const all = element.children.map((node) => (isElement(node) ? textGoneFirst(node, printed) : node));
  if (!all.some(isWhole)) return { ...element, children: all };
  const children = all.filter((node) => isElement(node) || node.trim() !== '');
  for (const [at, whole] of children.entries()) {
    if (!isWhole(whole)) continue;
    const above = children[at - 1];
    if (above && isTable(above) && isElement(whole) && hasClass(whole, 'gambar')) {
      if (printed.includes(plain(drawnText(whole) + captionOf(above)))) children.splice(at - 1, 2, whole, above);
    }
    const free = children.findIndex((node, index) => index > at && !isFree(node));
    for (let end = free < 0 ? children.length : free; end > at + 1; end--) {
      const order = [...children.slice(at + 1, end), whole];
      if (!printed.includes(plain(order.map(drawnText).join('')))) continue;
      children.splice(at, order.length, ...order);
      break;
    }
  }
  return { ...element, children };
}

function isFree(node: Node): boolean {
  return isElement(node) && node.tag === 'p' && !node.attributes.has('class') && isFreeText(textOf(node));
}

function isWhole(node: Node): boolean {
  if (!isElement(node) || hasClass(node, 'kartu')) return false;
  return node.tag === 'table' || hasClass(node, 'tabel') || hasClass(node, 'gambar');
}

function isTable(node: Node): node is Element {
  return isElement(node) && hasClass(node, 'tabel') && !hasClass(node, 'kartu');
}

/** What it begins with: its heads are drawn again on each of its pages. */
function captionOf(table: Element): string {
  return elementsIn(table, ({ tag }) => tag === 'caption')
    .map(drawnText)
    .join('');
}

function drawnText(node: Node): string {
  if (!isElement(node)) return node;
  if (node.tag === 'svg')
    return textsIn(node.raw)
      .map(({ text }) => text)
      .join('');
  return node.children.map(drawnText).join('');
}

function isItem(node: Node): node is Element {
  return isElement(node) && node.tag === 'li';
}

/** A text of a drawing, with its place in it. */
export interface DrawnText {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export function textsIn(drawing: string): readonly DrawnText[] {
  return [...drawing.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, written = '', text = '']) => ({
    text: unescaped(text),
    attributes: attributesIn(written),
  }));
}

export function attributesIn(written: string): ReadonlyMap<string, string> {
  return new Map([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** What `report/charts/svg.ts` writes. */
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
