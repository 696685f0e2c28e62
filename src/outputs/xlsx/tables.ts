/** The tables of the page, each with the name of its sheet, its title and its notes, in reading order. */
import type { ReportView } from '../../report/present/index.ts';
import { meanings } from '../office/cells.ts';
import { type Grid, gridOf } from '../office/grid.ts';
import { type Element, elementsIn, hasClass, isElement, textOf } from '../office/tree.ts';
import { namer } from './names.ts';

export interface TabelLembar {
  /** `3.1 Capaian Kinerja`; a table without a number stands under the label of its chapter: `Lampiran III Anggaran Program`. */
  readonly nama: string;
  readonly judul: string;
  readonly grid: Grid;
  readonly catatan: readonly string[];
}

export function tablesOf(body: Element, view: Pick<ReportView, 'sel' | 'instansi'>): readonly TabelLembar[] {
  const nameFor = namer(view.instansi);
  const meaning = meanings(body, view);
  const tables: TabelLembar[] = [];
  let chapter = '';
  let heading = '';
  const visit = (element: Element): void => {
    const children = element.children.filter(isElement);
    for (const [index, child] of children.entries()) {
      if (/^h[1-6]$/.test(child.tag)) heading = textOf(child);
      if (child.tag === 'h1') chapter = labelOf(child) ?? '';
      if (child.tag !== 'table') {
        // What the box of an indicator says stands in other tables.
        if (!hasClass(child, 'kartu')) visit(child);
        continue;
      }
      const grid = gridOf(child, meaning);
      const label = grid.caption && labelOf(grid.caption);
      const judul = grid.caption ? textOf(grid.caption) : heading;
      tables.push({
        nama: nameFor(label?.replace(/^Tabel /, '') ?? chapter, label ? judul.slice(label.length) : judul),
        judul,
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
