/** Did you mean …? Finds the known word that is near enough for the given one to be a slip of typing. */
import { distance } from 'fastest-levenshtein';
import type { Text } from './diagnostic.ts';

/** Undefined when nothing is near: at most one slip in three letters. Ties go to the first of `known`. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // One letter is near to every other.
  let least = word.length < 2 ? 1 : Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // As many slips as letters more, at the least.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = slips(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** The cure is the nearest right name, where one is near. */
export function meant(suggestion: string | undefined, otherwise: Text): Text {
  return suggestion === undefined
    ? otherwise
    : { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` };
}

/** Letters in another order are one slip: `imk` for `ikm`. */
function slips(word: string, candidate: string): number {
  const letters = (text: string) => [...text].sort().join('');
  // Words of another length have other letters, and need no sorting.
  const isAnagram = word.length === candidate.length && word !== candidate && letters(word) === letters(candidate);
  return isAnagram ? 1 : distance(word, candidate);
}
