/** The page as a tree, read from the HTML that our own templates make; outputs that are no page are mapped from it. */

export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** The drawing as it stands in the page, of `svg` alone. */
  readonly raw: string;
}

/**
 * Text has its entities read; its white space is as written. Marks for where a word may be parted are left out: office
 * programs find that themselves, and some show the marks.
 */
export type Node = Element | string;

/**
 * What the renderer writes is small and closed in order, so any other markup is a mistake: a kept HTML parser would mend
 * it in silence, as a browser does, and text could end up in the wrong place.
 * @example parseBody('<body><p class="a">x</p></body>').children[0] // the paragraph
 */
export function parseBody(html: string): Element {
  const start = html.indexOf('<body');
  if (start < 0) throw new Error('the page has no body');
  const reader: Reader = { html: html.slice(start).replace(/<!--(?:>|->|[\s\S]*?--!?>)/g, ''), at: 0 };
  const body = readElement(reader);
  if (!/^\s*<\/html>\s*$/.test(reader.html.slice(reader.at))) throw misread(reader, 'something after the body');
  return body;
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function classesOf({ attributes }: Element): readonly string[] {
  return (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** All elements below, in the order of the page, for which `wanted` holds. */
export function elementsIn(element: Element, wanted: (one: Element) => boolean): readonly Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => [...(wanted(child) ? [child] : []), ...elementsIn(child, wanted)]);
}

/** The text as a reader sees it: one space where there is any white space, a space for a broken line. */
export function textOf(node: Node): string {
  return raw(node).replaceAll(blanks, ' ').trim();
}

/** The white space of HTML: a space that does not break is a character like others. */
export const blanks = /[ \t\n\r\f]+/g;

function raw(node: Node): string {
  if (!isElement(node)) return node;
  return node.tag === 'br' ? ' ' : node.children.map(raw).join('');
}

interface Reader {
  readonly html: string;
  at: number;
}

/** Attributes of drawings have capitals and colons too. */
const opening = /<([a-z][a-z0-9]*)((?:\s+[A-Za-z][\w:-]*(?:="[^"]*")?)*)\s*(\/?)>/y;
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr']);

function readElement(reader: Reader): Element {
  opening.lastIndex = reader.at;
  const found = opening.exec(reader.html);
  if (!found) throw misread(reader, 'no tag of ours');
  const [whole, tag = '', written = '', slash] = found;
  const start = reader.at;
  reader.at += whole.length;
  const attributes = readAttributes(written);
  if (tag === 'svg') return { tag, attributes, children: [], raw: readDrawing(reader, start, slash === '/') };
  if (empty.has(tag)) return { tag, attributes, children: [], raw: '' };
  if (slash === '/') throw misread(reader, `<${tag}/> does not close itself`);
  const children: Node[] = [];
  while (!reader.html.startsWith('</', reader.at)) children.push(readNode(reader));
  const closing = `</${tag}>`;
  if (!reader.html.startsWith(closing, reader.at)) throw misread(reader, `<${tag}> is not closed here`);
  reader.at += closing.length;
  return { tag, attributes, children, raw: '' };
}

function readNode(reader: Reader): Node {
  if (reader.html[reader.at] === '<') return readElement(reader);
  const end = reader.html.indexOf('<', reader.at);
  if (end < 0) throw misread(reader, 'the page ends too early');
  const text = unescaped(reader.html.slice(reader.at, end)).replaceAll('\u00ad', '');
  reader.at = end;
  return text;
}

/** Up to the end tag that closes it: drawings may hold drawings. */
function readDrawing(reader: Reader, start: number, isClosed: boolean): string {
  const tags = /<(\/?)svg\b[^>]*?(\/?)>/g;
  tags.lastIndex = reader.at;
  for (let depth = isClosed ? 0 : 1; depth > 0; ) {
    const found = tags.exec(reader.html);
    if (!found) throw misread(reader, '<svg> is not closed');
    if (found[1] === '/') depth -= 1;
    else if (found[2] !== '/') depth += 1;
    reader.at = tags.lastIndex;
  }
  return reader.html.slice(start, reader.at);
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([A-Za-z][\w:-]*)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescaped(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const known = name.startsWith('#') ? String.fromCodePoint(code) : entities[name];
    if (known === undefined) throw new Error(`the page has the entity ${whole}, which none of our code writes`);
    return known;
  });
}

function misread({ html, at }: Reader, problem: string): Error {
  return new Error(`the page cannot be read as a tree: ${problem} at «${html.slice(at, at + 60)}»`);
}
