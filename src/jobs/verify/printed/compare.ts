/** Compares the texts of a report with those that its data gives, both in their order and whole. */
import { plain } from '../../../pdf/index.ts';
import { align } from './align.ts';
import type { ExpectedText } from './expected.ts';

/** A text of the report. Pages count from 0. */
export interface PrintedText {
  readonly text: string;
  readonly page: number;
}

/** Where the two go apart: what the data gives, and what is printed in its place. */
export interface Difference {
  readonly expected: readonly Token[];
  readonly printed: readonly Token[];
  /** What is the same before it. */
  readonly before: string;
  readonly page: number;
}

/** A word or a number. */
export interface Token {
  readonly text: string;
  readonly figur: string;
  readonly page: number;
}

const IGNORED_IN_WORDS = /[\u00ad\u200b\u2060]/g;

/** Letter by letter; and no digit can go from one cell to the next, for numbers that follow each other are parted in the same places. */
export function isSame(expected: readonly ExpectedText[], printed: readonly PrintedText[]): boolean {
  const [given, found] = [joined(expected), joined(printed)];
  return given.text === found.text && given.seams === found.seams;
}

function joined(texts: readonly { readonly text: string }[]): { readonly text: string; readonly seams: string } {
  let text = '';
  const seams: number[] = [];
  for (const one of texts) {
    const next = plain(one.text);
    if (OF_NUMBER.test(text.slice(-1)) && OF_NUMBER.test(next.charAt(0))) seams.push(text.length);
    text += next;
  }
  return { text, seams: seams.join() };
}

const OF_NUMBER = /[\d.,]/;

export function differencesOf(
  expected: readonly ExpectedText[],
  printed: readonly PrintedText[],
): readonly Difference[] {
  const [given, found] = [
    tokensOf(expected.map(({ text, figur }) => ({ text, figur, page: 0 }))),
    tokensOf(printed.map(({ text, page }) => ({ text, page, figur: '' }))),
  ];
  const words = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  const differences: Difference[] = [];
  let [at, to] = [0, 0];
  for (const [next, place] of [...align(words(given), words(found)), [given.length, found.length] as const]) {
    if (next > at || place > to)
      differences.push({
        expected: given.slice(at, next),
        printed: found.slice(to, place),
        before: words(given.slice(Math.max(0, at - 6), at)).join(' '),
        page: (found[to] ?? found.at(-1))?.page ?? 0,
      });
    [at, to] = [next + 1, place + 1];
  }
  return differences;
}

function tokensOf(texts: readonly Token[]): readonly Token[] {
  return texts.flatMap((one) =>
    [...one.text.normalize('NFC').replace(IGNORED_IN_WORDS, '').toUpperCase().matchAll(WORD)].map(([text]) => ({
      ...one,
      text,
    })),
  );
}

/** Numbers whole, as they are printed: `92,27` is not found in `192,27` nor in `−92,27`. */
const WORD = /(?:(?<![\p{L}\d])[+\u2212-])?\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu;
