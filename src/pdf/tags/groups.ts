/**
 * Rows that name the rows below them: of those Chromium only says that they have the head of a row. In print each group is laid
 * out as a table of its own, and so it counts only the columns that this one has.
 */
import { attributeOf, type Element, isElement, type Kid } from './element.ts';
import { columnsIn, headersOf } from './grid.ts';

/** A row as the page has it. */
export interface PageRow {
  /** It names those below it. */
  readonly isGroup: boolean;
  /** Over how many columns each of its cells goes, and whether it says nothing. */
  readonly cells: readonly { readonly span: number; readonly isEmpty: boolean }[];
}

/** All of them, in order. */
export function rowsIn(html: string): readonly PageRow[] {
  return [...html.matchAll(/<tr(?:\s+class="([^"]*)")?>([\s\S]*?)<\/tr>/g)].map(([, names = '', cells = '']) => ({
    isGroup: names.split(' ').includes('grup'),
    cells: [...cells.matchAll(/<t[hd]([^>]*)>(<\/)?/g)].map(([, given = '', end]) => ({
      span: Number(/ colspan="(\d+)"/.exec(given)?.[1] ?? 1),
      isEmpty: end !== undefined,
    })),
  }));
}

/** The same tree, in which the heads of groups are heads of what is below them too, and cells are as wide as on the page. */
export function markGroups(tree: Element, all: readonly PageRow[]): Element {
  const count = countRows(tree);
  // A row without any text has a tag where it has a ground. Where the browser has left out others, nobody knows which is which.
  const rows = [all, all.filter(({ cells }) => cells.some(({ isEmpty }) => !isEmpty))].find(
    ({ length }) => length === count,
  );
  if (!rows) return tree;
  let at = 0;
  let made = 0;
  const identifier = (cell: Element) => cell.identifier ?? `(group${String(++made).padStart(8, '0')})`;
  const markRow = (row: Element, page: PageRow | undefined): Element => {
    const tagged = row.kids.filter(isElement).length;
    // An empty cell has a tag where it has a ground.
    const cells = [page?.cells ?? [], page?.cells.filter(({ isEmpty }) => !isEmpty) ?? []].find(
      ({ length }) => length === tagged,
    );
    if (!page || !cells) return row;
    let place = 0;
    const mark = (kid: Kid): Kid => {
      if (!isElement(kid)) return kid;
      const span = String(cells[place++]?.span ?? 1);
      const cell = (attributeOf(kid, 'ColSpan') ?? '1') === span ? kid : said(kid, 'ColSpan', span);
      const isHead = page.isGroup && cell.role === 'TH';
      return isHead ? { ...said(cell, 'Scope', BOTH), identifier: identifier(cell) } : cell;
    };
    return { ...row, kids: row.kids.map(mark) };
  };
  const marked = (element: Element): Element => {
    if (element.role === 'TR') return markRow(element, rows[at++]);
    if (!element.kids.some(isElement)) return element;
    return { ...element, kids: element.kids.map((kid) => (isElement(kid) ? marked(kid) : kid)) };
  };
  return marked(tree);
}

function countRows({ role, kids }: Element): number {
  return role === 'TR' ? 1 : kids.reduce((sum, kid) => sum + (isElement(kid) ? countRows(kid) : 0), 0);
}

function said(cell: Element, key: string, value: string): Element {
  const others = cell.attributes.filter((one) => one.key !== key);
  return { ...cell, attributes: [...others, { owner: 'Table', key, value }] };
}

const BOTH = '/Both';

/** The head of a row that names those below it. */
export function groupHeadOf(row: Element): Element | undefined {
  const first = row.kids.find(isElement);
  return first && attributeOf(first, 'Scope') === BOTH ? first : undefined;
}

type Rows = readonly Element[];

/**
 * Where there are groups, the heads of columns that the cells of the body name: the browser counts them from the first column of
 * the group's own table. All rows are full.
 */
export function nameColumns(heads: Rows, body: Rows): readonly [heads: Rows, body: Rows] {
  if (!body.some(groupHeadOf)) return [heads, body];
  const columns = columnsIn([...heads, ...body]);
  const named = heads.map((row) => ({
    ...row,
    kids: row.kids.map((cell) => (isElement(cell) ? withName(cell) : cell)),
  }));
  const names = heads.flatMap(({ kids }) =>
    kids.filter(isElement).flatMap((cell) => {
      const { identifier } = withName(cell);
      return identifier === undefined ? [] : [{ name: identifier, columns: columns.get(cell) ?? [] }];
    }),
  );
  const all = new Set(names.map(({ name }) => name));
  const mend = (cell: Kid): Kid => {
    if (!isElement(cell) || headersOf(cell).length === 0) return cell;
    const [first = 0, last = 0] = columns.get(cell) ?? [];
    const above = names
      .filter(({ columns: [from = 0, to = 0] }) => from <= last && to >= first)
      .map(({ name }) => name);
    const beside = headersOf(cell).filter((header) => !all.has(header));
    return said(cell, 'Headers', `[${[...above, ...beside].join(' ')}]`);
  };
  return [named, body.map((row) => ({ ...row, kids: row.kids.map(mend) }))];
}

/** One that we made is empty. */
function withName(cell: Element): Element {
  if (cell.number === undefined) return cell;
  return { ...cell, identifier: cell.identifier ?? `(column${String(cell.number).padStart(8, '0')})` };
}

/** Cells name it among their headers, behind that of their column. Source: ISO 14289-1, 7.5. */
export function nameGroups(rows: readonly Element[]): readonly Element[] {
  let name: string | undefined;
  return rows.map((row) => {
    const head = groupHeadOf(row);
    if (head) name = head.identifier;
    if (head || name === undefined) return row;
    const group = name;
    return { ...row, kids: row.kids.map((cell) => (isElement(cell) ? under(cell, group) : cell)) };
  });
}

/** An empty cell has no headers. */
function under(cell: Element, group: string): Element {
  const headers = attributeOf(cell, 'Headers');
  return cell.role === 'TD' && headers ? said(cell, 'Headers', headers.replace(/\]$/, ` ${group}]`)) : cell;
}
