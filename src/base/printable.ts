/** Makes text that came from a file, an environment or a browser fit to stand in a message. */

/** Longest foreign text a message repeats, in characters. */
const LONGEST = 200;

/** Controls, bidi overrides and line separators become their escapes; what is too long is cut. */
export function printable(text: string, longest = LONGEST): string {
  const characters = [...text];
  const cut = characters.length > longest ? [...characters.slice(0, longest), '…'] : characters;
  return cut.map((character) => (UNPRINTABLE.test(character) ? escapeCharacter(character) : character)).join('');
}

/** A value as JSON that can be read on a terminal too: JSON itself lets DEL, C1 and bidi controls through. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNPRINTABLE_IN_JSON, escapeCharacter);
}

/** How a line begins that the log of a CI runner (GitHub, Azure, TeamCity) takes for a command. */
export const beginsCommand = /^(?=\s*(?:::|##\w*\[))/;

const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
  return character.length === 2 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
