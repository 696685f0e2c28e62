/** Tells a difference between what is printed and what the data gives, and whether it can be anything but a change. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import type { Difference, Token } from './compare.ts';

export function tellDifference({ expected, printed, before, page }: Difference): Text {
  const figur = expected.find((token) => token.figur !== '')?.figur;
  const [given, found] = [wordsOf(expected), wordsOf(printed)];
  const place = figur ?? quoted(`… ${before}`.slice(-60));
  return {
    id: `${place}: data memberi ${given}, tercetak ${found} (halaman PDF ke-${page + 1})`,
    en: `${place}: the data gives ${given}, printed is ${found} (page ${page + 1} of the PDF)`,
  };
}

function wordsOf(tokens: readonly Token[]): string {
  const text = tokens.map((token) => token.text).join(' ');
  return quoted(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}

/** A number in the place of another, however it is split, between words that are the same: no other composition of a page does that. */
export function contradicts({ expected, printed }: Difference): boolean {
  const isNumber = (tokens: readonly Token[]) =>
    tokens.some(({ text }) => /\d/.test(text)) && tokens.every(({ text }) => !/\p{L}/u.test(text));
  return isNumber(expected) && isNumber(printed);
}

/**
 * Something else stands in the place of a figure: another composition has other words around it, and the figure itself, or neither.
 */
export function lacksFigure({ expected, printed }: Difference): boolean {
  const left = printed.map(({ text }) => text);
  if (!left.some((text) => WORD.test(text))) return false;
  return expected.some(({ text, figur }) => {
    if (!(figur === '' ? /\d[.,]\d/ : WORD).test(text)) return false;
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A few words with a whole number in the place of a few with another, in the midst of a text that is the same. */
export function exchanges({ expected, printed, isWithin }: Difference): boolean {
  if (!isWithin || expected.length > FEW || printed.length > FEW) return false;
  const numbers = (tokens: readonly Token[]) => tokens.map(({ text }) => text).filter((text) => /\d/.test(text));
  const [given, found] = [numbers(expected), numbers(printed)];
  return given.some((one) => !found.includes(one)) && found.some((one) => !given.includes(one));
}

const FEW = 6;
const WORD = /[\p{L}\d]/u;
