/** The columns of a table: the least and the best width of each, and which page and size of letters they need. */

import type { Cell, Row } from './cell.ts';
import { measureCell, measureHead, valueWidth, type Width, wider } from './cell-width.ts';
import { cellEdge, heightOf, place, snugCellEdge } from './placing.ts';
import type { Area, Room } from './room.ts';

/** How a table is set. */
export interface Shape {
  readonly isSideways: boolean;
  readonly isSmall: boolean;
  /** With less room beside the texts of its cells, and categories on two lines. */
  readonly isSnug: boolean;
  /** With the values of the box of an indicator in letters that are seen from afar. */
  readonly isLarge: boolean;
  /** Whether no line of a head parts a word from its number, as `Triwulan II`. */
  readonly keepsPairs: boolean;
  /** So wide that even numbers must be broken. */
  readonly isCrowded: boolean;
  /** In em of its letters. */
  readonly area: Area;
  /** In em, of each column. */
  readonly widths: readonly number[];
}

/** `where` are the pages it may stand on, the best first. */
export function shapeOf(rows: readonly Row[], heads: readonly Row[], room: Room, where: Places): Shape {
  const [first, ...others] = places[where];
  const plain = shapeAt(first, rows, heads, room, where);
  if (!plain.isCrowded) return plain;
  const shapes = others.map((place) => shapeAt(place, rows, heads, room, where));
  const turned = shapes.find(({ isSideways, isCrowded }) => isSideways && !isCrowded) ?? shapes.at(-1) ?? plain;
  const pagesOf = ({ area, widths }: Shape) => heightOf([...heads, ...rows], widths) / area.height;
  const tight = shapes.find(({ isSnug, isCrowded }) => isSnug && !isCrowded);
  return tight && pagesOf(tight) <= pagesOf(turned) + turns ? tight : turned;
}

/** In the text what a page on its side leaves empty before and behind it, in pages. */
const turns = 1;

interface Place extends Pick<Shape, 'isSideways' | 'isSmall' | 'isSnug' | 'isLarge' | 'keepsPairs'> {
  /** How much of what its texts would like it must have. */
  readonly ease: number;
}

/** A form has its page to itself. On its side a page is low: there a table keeps its letters only where its texts have some ease. */
const upright = { isSideways: false, isSmall: false, isSnug: false, isLarge: false, keepsPairs: true, ease: 0 };
const snug = { ...upright, isSnug: true };
const sideways = [
  { ...upright, isSideways: true, ease: 0.6 },
  { ...upright, isSideways: true, isSmall: true },
];
const places = {
  teks: [upright, snug, { ...snug, keepsPairs: false }, ...sideways],
  kartu: [{ ...upright, isLarge: true }, upright],
  formulir: [{ ...upright, ease: 0.2 }, ...sideways],
} as const satisfies Readonly<Record<string, readonly [Place, ...Place[]]>>;

export type Places = keyof typeof places;

function shapeAt(place: Place, rows: readonly Row[], heads: readonly Row[], room: Room, where: Places): Shape {
  const { ease, ...look } = place;
  const columns = alike(measureColumns(rows, heads, where === 'kartu', place), heads);
  const [least, best] = [sumOf(columns.map((one) => one.least)), sumOf(columns.map((one) => one.best))];
  const area = areaOf(place, room);
  const widths = (where === 'kartu' && evenly(columns, area.width)) || lowest([...heads, ...rows], columns, area.width);
  return { ...look, area, isCrowded: least + (best - least) * ease > area.width, widths };
}

function areaOf({ isSideways, isSmall }: Pick<Shape, 'isSideways' | 'isSmall'>, room: Room): Area {
  const { width, height } = isSideways ? room.sideways : room.upright;
  const times = isSmall ? room.small : 1;
  return { width: width * times, height: height * times };
}

/** Cells over several columns say nothing of any one of them. */
function measureColumns(
  rows: readonly Row[],
  heads: readonly Row[],
  areBold: boolean,
  { isSnug, isLarge, keepsPairs }: Place,
): readonly Width[] {
  const edge = isSnug ? snugCellEdge : cellEdge;
  const columns: Width[] = [];
  const measureAll = (all: readonly Row[], measure: (cell: Cell, isBold: boolean) => Width): void => {
    for (const [index, placed] of place(all).entries())
      for (const { cell, column } of placed) {
        for (let at = columns.length; at < column + cell.columns; at += 1)
          columns.push({ least: 0, whole: 0, best: 0 });
        if (cell.columns === 1)
          columns[column] = wider(columns[column], measure(cell, areBold || all[index]?.kind !== 'plain'));
      }
  };
  measureAll(heads, (cell) => measureHead(cell, keepsPairs));
  measureAll(rows, (cell, isBold) => {
    const width = measureCell(cell, isBold, isSnug);
    return isLarge ? valueWidth(width, cell) : width;
  });
  return columns.map(({ least, whole, best }) => ({
    least: edge + least,
    whole: edge + whole,
    best: edge + best,
  }));
}

/** Columns whose heads differ in a number alone, as quarters and years do, are of one width. */
function alike(columns: readonly Width[], heads: readonly Row[]): readonly Width[] {
  const named = new Map(
    place(heads)
      .flat()
      .filter(({ cell }) => cell.columns === 1)
      .map(({ cell, column }) => [column, cell.teks.replace(/\b(?:\d+|I|II|III|IV)\b/g, '#')]),
  );
  return columns.map((own, column) => {
    const name = named.get(column);
    const same = columns.filter((_, other) => name?.includes('#') && named.get(other) === name);
    return same.reduce(wider, own);
  });
}

/** With or without room for the words that say that a value is missing, as the table is less high. */
function lowest(all: readonly Row[], columns: readonly Width[], width: number): readonly number[] {
  const [plain, whole] = [share(columns, width, false), share(columns, width, true)];
  return heightOf(all, whole) < heightOf(all, plain) ? whole : plain;
}

/** So that boxes under each other have their columns under each other: one that needs more has it; undefined where others lack it then. */
function evenly(columns: readonly Width[], width: number): readonly number[] | undefined {
  const wide = columns.filter(({ least }) => least > width / columns.length);
  const even = (width - sumOf(wide.map(({ least }) => least))) / (columns.length - wide.length);
  return columns.every((one) => wide.includes(one) || one.least <= even)
    ? columns.map((one) => (wide.includes(one) ? one.least : even))
    : undefined;
}

/**
 * What is left goes to the columns by what they lack, until they have it; what is left then goes to all alike. Where there is not
 * even enough, all give way alike. With `keepsWords` what says that a value is missing has its line first.
 */
function share(columns: readonly Width[], width: number, keepsWords: boolean): readonly number[] {
  const filled = (from: readonly number[], to: readonly number[]) => {
    const lacking = sumOf(to) - sumOf(from);
    const part = lacking > 0 ? Math.max(0, Math.min(1, (width - sumOf(from)) / lacking)) : 0;
    return from.map((one, index) => one + ((to[index] ?? one) - one) * part);
  };
  const least = columns.map((one) => one.least);
  const whole = columns.map((one) => one.whole);
  const best = columns.map((one) => one.best);
  const enough = filled(keepsWords ? filled(least, whole) : least, best);
  const shared = sumOf(enough);
  return enough.map((one) => (one * width) / shared);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
