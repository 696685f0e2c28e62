/** Finds for each cell of the page the cell that the report made, with its kind and its figure: the page itself is text. */
import { decimalsOf, readCacah } from '../../base/decimal.ts';
import type { ReportView } from '../../report/present/index.ts';
import { type Cell, figureIdOf } from '../../report/sections/index.ts';
import { classesOf, type Element, elementsIn, isElement, textOf } from './tree.ts';

/** As the report has made the cell; the looks and the number alone where a project's own template or Markdown has. */
export type Meaning = Pick<Cell, 'jenis' | 'tingkat' | 'angka' | 'figure' | 'cara' | 'lain'>;

export type MeaningOf = (cell: Element) => Meaning;

/**
 * A cell is found by its row in its table and its place in the row. Where a template of the project has placed it elsewhere,
 * it is found by the figure that it names, where that prints the same.
 */
export function meanings(body: Element, { sel: made }: Pick<ReportView, 'sel'>): MeaningOf {
  const all = [...made.values()].flat().flatMap(({ cells }) => cells.filter((one) => figureIdOf(one) !== ''));
  const named = new Map(all.map((sel) => [printOf(figureIdOf(sel), sel.teks), sel]));
  const known = new Map(
    elementsIn(body, ({ tag }) => tag === 'table').flatMap((table) => {
      const rows = made.get(table.attributes.get('id') ?? '') ?? [];
      return elementsIn(table, isRow).flatMap(({ children }, index) => {
        const cells = children.filter(isElement);
        const sel = rows[index]?.cells ?? [];
        return cells.flatMap((cell, at) => {
          const print = printOf(cell.attributes.get('data-figur') ?? '', textOf(cell));
          const here = cells.length === sel.length ? sel[at] : undefined;
          const found = here && printOf(figureIdOf(here), here.teks) === print ? here : named.get(print);
          return found ? [[cell, found] as const] : [];
        });
      });
    }),
  );
  return (cell) => known.get(cell) ?? written(cell);
}

export function isRow({ tag }: Element): boolean {
  return tag === 'tr';
}

function printOf(figur: string, teks: string): string {
  return `${figur}\n${teks}`;
}

/** By its style class, which only here is read: a template of the project writes those that ours does, and numbers as a report does. */
function written(cell: Element): Meaning {
  const names = classesOf(cell);
  const teks = textOf(cell);
  const said = (['angka', 'kosong', 'tengah'] as const).find((name) => names.includes(name)) ?? 'teks';
  const jenis = said !== 'tengah' ? said : /^\d{1,4}$/.test(teks) ? 'nomor' : 'kata';
  const read = readCacah(teks.replace(/^\+/, '').replace('−', '-'));
  const isNumber = (jenis === 'angka' || jenis === 'nomor') && read.ok && read.desimal === decimalsOf(teks);
  return {
    jenis,
    tingkat: names.includes('sub-2') ? 2 : names.includes('sub') ? 1 : 0,
    lain: false,
    ...(isNumber ? { angka: read.nilai } : {}),
  };
}
