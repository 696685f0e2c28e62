/** How wide a cell must be, and would like to be. */
import type { Cell } from './cell.ts';
import { shiftWidth } from './decimals.ts';
import { textWidth, wordWidth } from './measure.ts';
import { valueLetters } from './room.ts';

/**
 * Widths in em of the table's letters: `least` breaks no word and no number, `whole` no line of words that say what is missing,
 * `best` is what a text would like.
 */
export interface Width {
  readonly least: number;
  readonly whole: number;
  readonly best: number;
}

const widestWord = 12;
/** How far the style sheet sets each level of parts in. */
const indent = 1;
const narrowestText = 6.5;
const widestText = 45;
const widestWords = 9;
const widestHead = 8;
const usualCategory = 10.5;

/** The widest of both in each. */
export function wider(one: Width | undefined, other: Width): Width {
  if (!one) return other;
  return {
    least: Math.max(one.least, other.least),
    whole: Math.max(one.whole, other.whole),
    best: Math.max(one.best, other.best),
  };
}

/** With `keepsPairs` no line parts a word from its number. */
export function measureHead({ teks }: Cell, keepsPairs: boolean): Width {
  const word = wordWidth(teks, true, keepsPairs);
  return { least: word, whole: word, best: Math.max(word, Math.min(widestHead, textWidth(teks, true) / 2)) };
}

/** A snug table has categories on two lines. */
export function measureCell(cell: Cell, isBold: boolean, isSnug: boolean): Width {
  const { teks, jenis, tingkat } = cell;
  const width = textWidth(teks, isBold);
  if (jenis === 'angka') {
    const number = width + shiftWidth(cell);
    return { least: number, whole: number, best: number };
  }
  const word = Math.min(widestWord, wordWidth(teks)) + tingkat * indent;
  if (jenis === 'teks') {
    const least = Math.max(word, Math.min(narrowestText, width));
    return { least, whole: least, best: Math.max(least, Math.min(widestText, width)) };
  }
  // A category stands on one line where there is room, words on what is missing may take two.
  const least = jenis !== 'kosong' && !isSnug && width <= widestWords ? width : word;
  const best = Math.max(least, Math.min(widestWords, width));
  return { least, whole: best, best };
}

/** In the box of an indicator, where categories take as much room as most of them need. */
export function valueWidth({ least, whole, best }: Width, { jenis }: Cell): Width {
  if (jenis === 'kosong') return { least, whole, best };
  const sized = (width: number) => Math.max(width * valueLetters, jenis === 'kata' ? usualCategory : 0);
  return { least: sized(least), whole: sized(whole), best: sized(best) };
}
