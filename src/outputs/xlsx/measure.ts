/** How wide columns are and how high rows, in characters and points: spreadsheets do not measure joined cells themselves. */
import type { Grid } from '../office/grid.ts';
import { textOf } from '../office/tree.ts';
import type { Terisi } from './addressed.ts';

/** All columns of a table together, in characters: as many as an upright page has room for, and for a table of many columns. */
const wide = { few: 84, many: 150 } as const;
const manyColumns = 7;
/** What one step of an indent takes. */
const indented = 2;
const narrowest = 6;
const longestWord = 18;

const lineHeight = 14;
const padding = 4;

/** As on the page, but for numbers and words, which must stand on one line; a very long word may be broken. */
export function columnWidths(grid: Grid, filled: readonly Terisi[]): readonly number[] {
  const all = grid.widths.length >= manyColumns ? wide.many : wide.few;
  return grid.widths.map((part, column) => {
    const wanted = filled
      .filter(({ cell }) => cell.column === column && cell.columns === 1)
      .map(({ cell, isi }) => {
        const text = textOf(cell.element);
        if (isi.jenis === 'angka') return text.length + 4;
        return Math.min(longestWord, Math.max(...text.split(' ').map((word) => word.length))) + 2;
      });
    return Math.max(narrowest, Math.round(part * all), ...wanted);
  });
}

/** A joined cell that wants more than its rows give makes the last of them higher. */
export function rowHeights(grid: Grid, filled: readonly Terisi[], widths: readonly number[]): readonly number[] {
  const heights = grid.rows.map(() => lineHeight + padding);
  const inOrder = [...filled].sort((a, b) => a.cell.rows - b.cell.rows);
  for (const { cell } of inOrder) {
    const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, one) => sum + one, 0);
    const wanted = heightOf(textOf(cell.element), width - indented * cell.tingkat);
    const last = cell.row + cell.rows - 1;
    const given = heights.slice(cell.row, last + 1).reduce((sum, one) => sum + one, 0);
    const height = heights[last];
    if (height !== undefined && wanted > given) heights[last] = height + wanted - given;
  }
  return heights;
}

/** Broken between words; a word that is too long is broken too. */
export function linesIn(text: string, width: number): number {
  // Widths are counted in digits, and most letters are narrower.
  const room = Math.max(1, Math.floor(width * 1.08) - 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) used = wanted;
    else {
      lines += Math.ceil(word.length / room) - (used === 0 ? 1 : 0);
      used = word.length % room || room;
    }
  }
  return lines;
}

export function heightOf(text: string, width: number): number {
  return linesIn(text, width) * lineHeight + padding;
}
