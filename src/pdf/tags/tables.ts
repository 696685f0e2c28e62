/** The tables of the tree: their head and body, and the scope of each header. */
import { attributeOf, type Element, isElement, type Kid, made } from './element.ts';
import { fillRows } from './grid.ts';
import { nameColumns, nameGroups } from './groups.ts';

/** The rows at the top whose cells all name columns; all but the last where there are no others. */
export function headRows(table: Element): readonly Element[] {
  const rows = rowsOf(table);
  // What is drawn of a row itself is decoration.
  const body = rows.findIndex((row) => !row.kids.every((kid) => kid.kind === 'content' || namesColumn(kid)));
  return rows.slice(0, body < 0 ? -1 : body);
}

/** Of a table as Chromium wrote it or as we mend it. */
export function rowsOf({ kids }: Element): readonly Element[] {
  return kids.flatMap((kid) => {
    if (!isElement(kid)) return [];
    return kid.role === 'TR' ? [kid] : GROUPS.has(kid.role) ? rowsOf(kid) : [];
  });
}

const GROUPS = new Set(['THead', 'TBody', 'TFoot']);

function namesColumn(cell: Kid): boolean {
  if (!isElement(cell)) return false;
  const scope = attributeOf(cell, 'Scope');
  return cell.role === 'TH' && scope !== '/Row' && scope !== '/Both';
}

/** Chromium leaves head and body out; readers that repeat the head of a long table want to know it. */
export function mendTable(table: Element): Element {
  const heads = new Set(headRows(table));
  const body = rowsOf(table).filter((row) => !heads.has(row));
  const [filledHeads = [], filledBody = []] = fillRows([...heads], body);
  const [namedHeads, namedBody] = nameColumns(filledHeads, filledBody);
  const captions = table.kids.filter((kid) => isElement(kid) && kid.role === 'Caption');
  const others = table.kids.filter((kid) => !isElement(kid) || (kid.role !== 'TR' && kid.role !== 'Caption'));
  return {
    ...table,
    kids: [
      ...captions,
      ...group('THead', namedHeads, 'Column'),
      ...group('TBody', nameGroups(namedBody), 'Row'),
      ...others,
    ],
  };
}

function group(role: string, rows: readonly Element[], scope: string): readonly Element[] {
  return rows.length === 0
    ? []
    : [
        made(
          role,
          rows.map((row) => scoped(row, scope)),
        ),
      ];
}

/** A header without a scope is one of its column in the head, else one of its row. */
function scoped(row: Element, value: string): Element {
  const mend = (cell: Kid): Kid =>
    isElement(cell) && cell.role === 'TH' && attributeOf(cell, 'Scope') === undefined
      ? { ...cell, attributes: [...cell.attributes, { owner: 'Table', key: 'Scope', value: `/${value}` }] }
      : cell;
  return { ...row, kids: row.kids.map(mend) };
}
