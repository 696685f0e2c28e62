/** Compares the texts of a report with those that its data gives, both in their order and whole. */
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

/** White space is the browser's, small letters may be printed as capitals. */
function plain(text: string): string {
  return text.normalize('NFC').replace(IGNORED, '').toUpperCase();
}

const IGNORED = /[\s\u00ad\u200b\u2060]+/g;

export function isSame(expected: readonly ExpectedText[], printed: readonly PrintedText[]): boolean {
  const all = (texts: readonly { readonly text: string }[]) => plain(texts.map(({ text }) => text).join(''));
  return all(expected) === all(printed);
}

export function differencesOf(
  expected: readonly ExpectedText[],
  printed: readonly PrintedText[],
): readonly Difference[] {
  const [given, found] = [
    tokensOf(expected.map(({ text, figur }) => ({ text, figur, page: 0 }))),
    tokensOf(printed.map(({ text, page }) => ({ text, page, figur: '' }))),
  ];
  const places = placesOf(given);
  const differences: Difference[] = [];
  let [at, to] = [0, 0];
  while (at < given.length || to < found.length) {
    if (given[at]?.text === found[to]?.text) {
      at++;
      to++;
      continue;
    }
    const [nextAt, nextTo] = meeting(given, found, places, at, to);
    differences.push({
      expected: given.slice(at, nextAt),
      printed: found.slice(to, nextTo),
      before: given
        .slice(Math.max(0, at - 6), at)
        .map(({ text }) => text)
        .join(' '),
      page: (found[to] ?? found.at(-1))?.page ?? 0,
    });
    [at, to] = [nextAt, nextTo];
  }
  return differences;
}

function tokensOf(texts: readonly Token[]): readonly Token[] {
  return texts.flatMap((one) =>
    [
      ...one.text
        .normalize('NFC')
        .replace(/[\u00ad\u200b\u2060]/g, '')
        .toUpperCase()
        .matchAll(WORD),
    ].map(([text]) => ({ ...one, text })),
  );
}

/** Numbers whole, as they are printed: `92,27` is not found in `192,27`. */
const WORD = /\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu;

/** So many words in a row are the same place. */
const RUN = 5;

function runAt(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + RUN)
    .map(({ text }) => text)
    .join(' ');
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < tokens.length; at++) {
    const run = runAt(tokens, at);
    const list = places.get(run);
    if (list) list.push(at);
    else places.set(run, [at]);
  }
  return places;
}

/** Where both go on alike: as near as can be in what is printed, and there in what is given. */
function meeting(
  given: readonly Token[],
  found: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  at: number,
  to: number,
): readonly [number, number] {
  // Two that are as long first: most differences are one word in the place of another.
  for (let step = 1; step <= 3; step++)
    if (runAt(given, at + step) === runAt(found, to + step)) return [at + step, to + step];
  for (let next = to; next < found.length; next++) {
    const place = places.get(runAt(found, next))?.find((one) => one >= at);
    if (place !== undefined) return [place, next];
  }
  return [given.length, found.length];
}
