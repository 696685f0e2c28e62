/** The items of a list with their points, as a list in a sentence has them. */
import { kapital } from '../../../figures/format.ts';

/** `a;` `b; dan` `c.`; where an item holds several sentences, each item is sentences of its own. */
export function butir(isi: readonly string[]): readonly string[] {
  const polos = isi.map((satu) => satu.replace(/[.;\s]+$/, ''));
  if (polos.some((satu) => /[.!?]\s+\p{Lu}/u.test(satu))) return polos.map((satu) => `${kapital(satu)}.`);
  return polos.map((satu, index) => satu + titik(polos.length - 1 - index));
}

/** By how many items follow. */
function titik(sisa: number): string {
  if (sisa === 0) return '.';
  return sisa === 1 ? '; dan' : ';';
}
