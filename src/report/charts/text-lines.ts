/** Text broken into lines for a drawing, where nothing breaks it later. */
import { eachPair } from '../render/pairs.ts';
import { textWidth } from '../tables/measure.ts';

/** Lines no wider than `width` pixels in letters of `size`; a word that is wider is broken too. `…` stays with its word, and pairs with each other. */
export function lines(teks: string, width: number, size: number, isBold = false): readonly string[] {
  // What was measured for its own width must fit it.
  const room = width / size + 0.001;
  const isWider = (words: string) => textWidth(words, isBold) > room;
  const made: string[] = [];
  let last = '';
  for (const word of wordsOf(teks).flatMap((whole) => pieces(whole, isWider))) {
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && isWider(longer)) made.push(last);
    last = last !== '' && isWider(longer) ? word : longer;
  }
  return [...made, last];
}

function wordsOf(teks: string): readonly string[] {
  const kept = eachPair(teks, (pair) => pair.replaceAll(' ', bound));
  return kept.split(/[^\S\u00a0]+(?!…)/).map((word) => word.replaceAll(bound, ' '));
}

const bound = '\u00a0';

function pieces(word: string, isWider: (words: string) => boolean): readonly string[] {
  if (!isWider(word)) return [word];
  const made: string[] = [''];
  for (const letter of word) {
    const longer = `${made.at(-1)}${letter}`;
    if (made.at(-1) !== '' && isWider(longer)) made.push(letter);
    else made[made.length - 1] = longer;
  }
  return made;
}
