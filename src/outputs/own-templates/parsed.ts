/** A composed page as a browser reads it. */
import { type DefaultTreeAdapterMap, html as names, parse, serializeOuter } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export interface Parsed {
  readonly root: Element;
  readonly head: Element;
  readonly body: Element;
  /** False where something stands before it, so that browsers read the page by older rules. */
  readonly hasDoctype: boolean;
}

/** Without what its styles hold. Undefined for a page of frames, which has no body. */
export function parsePage(html: string): Parsed | undefined {
  const document = parse(html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'));
  const root = document.childNodes.find((node) => isElement(node, 'html'));
  const [head, body] = ['head', 'body'].map((name) => root && childNamed(root, name));
  if (!root || !isElement(root) || !head || !body) return undefined;
  const hasDoctype = document.childNodes[0]?.nodeName === '#documentType' && document.mode === 'no-quirks';
  return { root, head, body, hasDoctype };
}

export function isElement(node: Node, name?: string): node is Element {
  return 'tagName' in node && (name === undefined || (node.tagName === name && node.namespaceURI === names.NS.HTML));
}

function childNamed(parent: Element, name: string): Element | undefined {
  return parent.childNodes.find((node): node is Element => isElement(node, name));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/[\t\n\f\r ]+/).filter(Boolean);
}

/** Its own classes are the project's, and left out, but for parts of a table and captions: these are dressed by their elements alone. */
export function written(element: Element, ownClass: string): string {
  return serializeOuter(element).replace(/ class="([^"]*)"/g, (whole, names: string, at: number, html: string) => {
    if (!names.includes(ownClass) || NEAR.test(html.slice(html.lastIndexOf('<', at), at))) return whole;
    const others = names.split(' ').filter((name) => !name.startsWith(ownClass));
    return others.length > 0 ? ` class="${others.join(' ')}"` : '';
  });
}

const NEAR = /^<(?:t[dhr]|thead|tbody|caption|figcaption)(?!\w)/;

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
