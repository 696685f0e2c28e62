/** What the attached data would print: the texts of its page in their order, with the figures that they are, lists, drawings and pictures. */
import { type Element, isElement, type Node, parseBody } from '../../../outputs/office/tree.ts';
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
export function expectedOf(html: string): Expected {
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
  const body = parseBody(html);
  walk(body, '');
  return { texts, items, drawings, outline: outlineOfPage(body), pictures, descriptions, links };
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
