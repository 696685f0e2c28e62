/** The tables of a web page, which applications send under the name .xls, as grids: every cell is the text that a person sees. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Cell, type Grid, limits, type Merge, type Row } from '../grid.ts';
import { ofWindows } from '../windows.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export function readPage(bytes: Uint8Array): readonly Grid[] | 'tooLarge' {
  const tables = found(parse(decoded(bytes)), 'table', new Set(['table']));
  const grids: Grid[] = [];
  for (const [at, table] of tables.entries()) {
    const grid = gridOf(table, `tabel ${at + 1}`);
    if (grid === 'tooLarge' || at >= limits.sheets) return 'tooLarge';
    if (grid.rows.length > 0) grids.push(grid);
  }
  return grids;
}

/** Elements of a name, those within another of `closed` left out: a table in a cell is a part of that cell. */
function found(node: Node, name: string, closed: ReadonlySet<string>): readonly Element[] {
  const all: Element[] = [];
  const open: Node[] = 'childNodes' in node ? [...node.childNodes].reverse() : [];
  for (let one = open.pop(); one; one = open.pop()) {
    if (!('childNodes' in one)) continue;
    if ('tagName' in one && one.tagName === name) all.push(one);
    if (!('tagName' in one && closed.has(one.tagName))) open.push(...[...one.childNodes].reverse());
  }
  return all;
}

const cellNames = new Set(['td', 'th']);

function gridOf(table: Element, name: string): Grid | 'tooLarge' {
  const rows: Row[] = [];
  const merges: Merge[] = [];
  /** Columns that a cell of an earlier row reaches down to, and how many rows it still has. */
  const taken = new Map<number, number>();
  for (const [at, row] of found(table, 'tr', new Set(['table', 'tr'])).entries()) {
    if (rows.length >= limits.rows) return 'tooLarge';
    const cells: (Cell | undefined)[] = [];
    const reached: [number, number][] = [];
    let column = 0;
    for (const child of row.childNodes) {
      if (!('tagName' in child) || !cellNames.has(child.tagName)) continue;
      while (taken.has(column)) column += 1;
      const [wide, high] = ['colspan', 'rowspan'].map((key) => spanOf(child, key)) as [number, number];
      if (column + wide > limits.columns) break;
      const text = textOf(child);
      if (text.length > limits.letters) return 'tooLarge';
      cells[column] = text === '' ? undefined : { text, kind: 'text' };
      if ((wide > 1 || high > 1) && at < limits.heads)
        merges.push({ top: at + 1, left: column, bottom: at + high, right: column + wide - 1 });
      if (high > 1) for (let down = 0; down < wide; down += 1) reached.push([column + down, high]);
      column += wide;
    }
    for (const [one, left] of [...taken])
      if (left <= 1) taken.delete(one);
      else taken.set(one, left - 1);
    for (const [one, high] of reached) taken.set(one, high - 1);
    rows.push({ number: at + 1, cells: Array.from(cells) });
  }
  return merges.length > limits.merges ? 'tooLarge' : { name, rows, merges };
}

/** HTML 4.9.11: at most 1000 columns and 65534 rows. */
function spanOf(element: Element, key: string): number {
  const written = Number(element.attrs.find(({ name }) => name === key)?.value ?? 1);
  return Number.isInteger(written) && written >= 1 ? Math.min(written, 1000) : 1;
}

/** As a browser shows it on one line; what styles hide is no part of it. */
function textOf(element: Element): string {
  const parts: string[] = [];
  const open: Node[] = [...element.childNodes].reverse();
  for (let one = open.pop(); one; one = open.pop()) {
    if ('value' in one) parts.push(one.value);
    else if ('tagName' in one && ['script', 'style', 'template'].includes(one.tagName)) continue;
    else if ('childNodes' in one) {
      if ('tagName' in one && ['br', 'p', 'div', 'tr', 'td'].includes(one.tagName)) parts.push(' ');
      open.push(...[...one.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** By its own mark, else as UTF-8, else as Windows writes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ofWindows(bytes);
  }
}
