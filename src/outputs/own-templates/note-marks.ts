/** Marks of notes, `<sup>1)</sup>`: they number a note, and are no part of the figure before them. */

/** A bare number is a power of that figure, unless a note of its own begins with it, and no digit goes on from it. */
export function noteMarks(html: string): ReadonlySet<string> {
  const marks = [...html.matchAll(MARK)].map(([, mark = '']) => mark);
  const notes = new Set([...html.matchAll(NOTE)].map(([, mark = '']) => mark));
  const joined = new Set([...html.matchAll(JOINED)].map(([, mark = '']) => mark));
  return new Set(marks.filter((mark) => mark.endsWith(')') || (notes.has(mark) && !joined.has(mark))));
}

export function withoutNoteMarks(text: string): string {
  const marks = noteMarks(text);
  return marks.size === 0 ? text : text.replace(MARK, (whole, mark: string) => (marks.has(mark) ? '' : whole));
}

const mark = String.raw`<sup(?:\s[^<>]*)?>\s*(\d{1,2}\)?)\s*</sup>`;
const MARK = new RegExp(mark, 'g');
const NOTE = new RegExp(String.raw`<(?:p|li|div|dd)(?:\s[^<>]*)?>\s*(?:<(?:small|em|i)>\s*)?${mark}\s*\p{L}`, 'gu');
const JOINED = new RegExp(
  String.raw`${mark}(?:</?(?:span|a|strong|em|b|i|small|sub|sup)(?![\w-])[^<>]*>)*(?:[.,]?\d|%|\{\{)`,
  'g',
);
