/** The tables of the page, each with the name of its sheet, its title and its notes, in reading order. */
import type { ReportView } from '../../report/present/index.ts';
import { meanings } from '../office/cells.ts';
import { type Grid, gridOf } from '../office/grid.ts';
import { type Element, elementsIn, hasClass, isElement, textOf } from '../office/tree.ts';

export interface TabelLembar {
  /** `Tabel 3.1`; a table without a number is counted under the heading of its chapter: `Lampiran I (2)`. */
  readonly nama: string;
  readonly judul: string;
  readonly grid: Grid;
  readonly catatan: readonly string[];
}

export function tablesOf(body: Element, view: Pick<ReportView, 'sel'>): readonly TabelLembar[] {
  const counts = new Map<string, number>();
  const named = (wanted: string): string => {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    return `${wanted} (${count})`;
  };
  const meaning = meanings(body, view);
  const tables: TabelLembar[] = [];
  let chapter = '';
  let heading = '';
  const visit = (element: Element): void => {
    const children = element.children.filter(isElement);
    for (const [index, child] of children.entries()) {
      if (/^h[1-6]$/.test(child.tag)) heading = textOf(child);
      if (child.tag === 'h1') chapter = labelOf(child) ?? heading;
      if (child.tag !== 'table') {
        visit(child);
        continue;
      }
      const grid = gridOf(child, meaning);
      const label = grid.caption && labelOf(grid.caption);
      tables.push({
        nama: label ?? named(shortened(chapter)),
        judul: grid.caption ? textOf(grid.caption) : heading,
        grid,
        catatan: children.slice(index + 1).flatMap(notesOf),
      });
    }
  };
  visit(body);
  return tables;
}

function labelOf(element: Element): string | undefined {
  const label = elementsIn(element, (one) => hasClass(one, 'label'))[0];
  return label && textOf(label);
}

function notesOf(element: Element): readonly string[] {
  if (!hasClass(element, 'catatan')) return [];
  return element.tag === 'ul' ? element.children.filter(isElement).map(textOf) : [textOf(element)];
}

/** A sheet's name has 31 characters at most, none of which parts addresses; its count wants some of them. */
function shortened(text: string): string {
  return (
    text
      .replaceAll(/[[\]/\\:*?']/g, ' ')
      .slice(0, 24)
      .trim() || 'Tabel'
  );
}
