/** What comes along when a value is copied from a sheet, Word or a page: characters that nobody sees, and errors of a sheet. */
import { type Diagnostic, galat, peringatan } from '../../base/diagnostic.ts';
import type { Lines } from '../../base/located.ts';
import { messages } from './messages.ts';

/** Spaces that do not break, and marks without width. */
const unseen = /[\u00a0\u2007\u202f]|[\u00ad\u200b-\u200d\u2060]/g;
const zeroWidth = /[\u00ad\u200b-\u200d\u2060]/;

/** Up to where a value begins: what is unseen there makes another key, or no key at all. */
const beforeValue =
  /^[\s\u00ad\u200b-\u200d\u2060]*(?:-[\s\u00ad\u200b-\u200d\u2060]+)*(?:[\w"'\u00ad\u200b-\u200d\u2060-]+[\s\u00ad\u200b-\u200d\u2060]*:(?:[\s\u00ad\u200b-\u200d\u2060]+|$))?/;

/** In a key, a number or a single word such a character stands in the way; in longer text it only waits for trouble. */
export function unseenCharacters(text: string, lines: Lines): readonly Diagnostic[] {
  if (text.search(unseen) < 0) return [];
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const [before = ''] = beforeValue.exec(line) ?? [];
    const comment = /(?:^|\s)#/.exec(line)?.index ?? line.length;
    return [...line.matchAll(unseen)].flatMap(({ 0: character, index }) => {
      if (index >= comment) return [];
      const [value, here] = [line.slice(before.length, comment), index - before.length];
      const isAtEdge = value.slice(0, here).trim() === '' || value.slice(here).replaceAll(unseen, ' ').trim() === '';
      const isWord = !/\s/.test(value.replaceAll(new RegExp(zeroWidth, 'g'), '').trim());
      const isNumber = /^[\s\d.,%Rp]+$/.test(value);
      if (isNumber && here >= 0 && !isAtEdge && !zeroWidth.test(character)) return [];
      const span = lines.span(at + index, at + index + 1);
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const replacement = zeroWidth.test(character) || isBesideIndentation(line, index) ? '' : ' ';
      const content = messages.takTerlihat(`U+${code}`, [{ span, replacement }]);
      return here < 0 || isAtEdge || isWord ? galat(span, content) : peringatan(span, content);
    });
  });
}

/** The first of an indentation that is odd: levels are two spaces each. */
function isBesideIndentation(line: string, index: number): boolean {
  const [indentation = ''] = /^\s*/.exec(line) ?? [];
  return indentation.length % 2 === 1 && indentation.search(unseen) === index;
}

/** `#REF!` begins a note to YAML, and leaves its key empty. */
export function sheetErrors(text: string, lines: Lines): readonly Diagnostic[] {
  const pattern = /^([^#"'\n]*[:-][ \t]+)(#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!))/gm;
  return [...text.matchAll(pattern)].map(({ 1: before = '', 2: error = '', index }) =>
    galat(lines.span(index + before.length, index + before.length + error.length), messages.galatLembar(error)),
  );
}
