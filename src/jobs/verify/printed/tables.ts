/** The tables of a report as their tags give them: captions, what each column shows, rows. */
import { type Part, plain } from '../../../pdf/index.ts';

export interface Table {
  readonly caption: string;
  /** What each column shows that shows figures. */
  readonly columns: ReadonlyMap<number, string>;
  readonly rows: readonly (readonly Part[])[];
}

export function tablesIn(outline: readonly Part[], columnOf: (head: string) => string): readonly Table[] {
  const tables: { caption: string; heads: Map<number, string>; rows: Map<string, Part[]> }[] = [];
  for (const part of outline) {
    const table = tables.at(-1);
    const [row = '', ...span] = part.place.split(' ');
    const [first = 0, last = 0] = span.map(Number);
    if (part.kind === 'table') tables.push({ caption: '', heads: new Map(), rows: new Map() });
    else if (part.kind === 'caption' && table?.rows.size === 0) table.caption ||= part.text.replace(/\s+/g, ' ').trim();
    else if (part.kind === 'cell' && table && part.heads === 'Column')
      for (let at = first; at <= Math.min(last, first + WIDEST); at++)
        table.heads.set(at, `${table.heads.get(at) ?? ''} ${part.text}`.trim());
    else if (part.kind === 'cell' && table) table.rows.set(row, [...(table.rows.get(row) ?? []), part]);
  }
  return tables.map(({ caption, heads, rows }) => ({
    caption,
    columns: new Map(
      [...heads].flatMap(([at, head]) => (columnOf(head) === '' ? [] : [[at, columnOf(head)] as const])),
    ),
    rows: [...rows.values()],
  }));
}

/** Columns that a head of ours fills at most. */
const WIDEST = 100;

export function covers({ place }: Part, column: number): boolean {
  const [, first = 0, last = 0] = place.split(' ').map(Number);
  return first <= column && column <= last;
}

/** Without the number or the code before it. */
export function nameOf(text: string): string {
  return plain(text.trim().replace(/^[\d.]+\s+/, ''));
}
