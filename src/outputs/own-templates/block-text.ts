/** The texts of a page as they are read: each block is a line, and what is within a line is none. */
import { attribute, type Element, isElement, type Node } from './parsed.ts';

/** The texts of blocks, each in one line. */
export function partsOf(text: string): readonly string[] {
  return text.split(/\n\n+/).map((part) => part.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** What is `without` is left out, with all that is in it. */
export function blockText(node: Node, without: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (isElement(node) && without(node)) return '\n';
  const told = isElement(node) ? toldOf(node) : '';
  const inner = told + ('childNodes' in node ? node.childNodes.map((child) => blockText(child, without)).join('') : '');
  return isElement(node) && INLINE.has(node.tagName) ? inner : `\n${inner}\n`;
}

/** What is read though it is not printed. */
export function toldOf(element: Element): string {
  const told = ['title', 'aria-label'].flatMap((name) => attribute(element, name) ?? []);
  return told.map((text) => `\n\n${text}\n\n`).join('');
}

/** A figure of a table stands there for what its row and column name, and for nothing else. */
export function isCell(element: Element): boolean {
  return element.tagName === 'td' || element.tagName === 'th';
}

export const INLINE = new Set('span a strong em b i small sub sup abbr cite wbr'.split(' '));
