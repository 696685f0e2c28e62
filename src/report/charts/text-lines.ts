/** Text broken into lines for a drawing, where nothing breaks it later. */
import { boldness, textWidth } from '../tables/measure.ts';

/** Lines no wider than `width` pixels in letters of `size`; a word that is wider is broken too. `…` stays with its word. */
export function lines(teks: string, width: number, size: number, isBold = false): readonly string[] {
  const room = width / size / (isBold ? boldness : 1);
  const made: string[] = [];
  let last = '';
  for (const word of teks.split(/\s+(?!…)/).flatMap((whole) => pieces(whole, room))) {
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && textWidth(longer) > room) made.push(last);
    last = last !== '' && textWidth(longer) > room ? word : longer;
  }
  return [...made, last];
}

function pieces(word: string, room: number): readonly string[] {
  if (textWidth(word) <= room) return [word];
  const made: string[] = [''];
  for (const letter of word) {
    const longer = `${made.at(-1)}${letter}`;
    if (made.at(-1) !== '' && textWidth(longer) > room) made.push(letter);
    else made[made.length - 1] = longer;
  }
  return made;
}
