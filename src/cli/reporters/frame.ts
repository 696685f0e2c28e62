/** A few lines of the user's own file with a caret under the place that a finding is about. */
import type { Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';

/** A line of a frame. `number` is absent for the line of carets. */
export interface FrameLine {
  readonly number?: number;
  readonly text: string;
}

/** The line of the span with its carets, and `around` lines before and after; none where the file has no such line. */
export function frame(lines: readonly string[], span: Span, around: number): readonly FrameLine[] {
  const at = span.line - 1;
  const first = Math.max(0, at - around);
  return lines.slice(first, at + around + 1).flatMap((text, index) => {
    const number = first + index + 1;
    const line = text.replace(/\r$/, '');
    if (number === span.line) return marked(number, line, span);
    // What follows the last newline is no line.
    return line === '' && number === lines.length ? [] : [{ number, text: shown(clipped(line, 0).text) }];
  });
}

/** Where the span goes on below, the carets go to the end of its first line. */
function marked(number: number, line: string, span: Span): readonly FrameLine[] {
  const from = Math.min(span.column - 1, line.length);
  const to = span.endLine === span.line ? Math.min(span.endColumn - 1, line.length) : line.trimEnd().length;
  const { text, cut } = clipped(line, from);
  const before = shown(text.slice(0, from - cut));
  const under = shown(text.slice(from - cut, Math.max(from, to) - cut));
  const carets = '^'.repeat(Math.max(1, columnsOf(under)));
  return [{ number, text: shown(text) }, { text: `${' '.repeat(columnsOf(before))}${carets}` }];
}

/** Longest part of a line that is shown, in characters. */
const longest = 100;

/** A long line from a little before `from` on; `cut` is how much further left everything stands. */
function clipped(line: string, from: number): { readonly text: string; readonly cut: number } {
  const start = line.length <= longest || from < longest - 20 ? 0 : from - 20;
  const part = line.slice(start, start + longest);
  const text = `${start > 0 ? '…' : ''}${part}${start + part.length < line.length ? '…' : ''}`;
  return { text, cut: start > 0 ? start - 1 : 0 };
}

/** A tab is as wide as a terminal likes, so it becomes spaces. */
function shown(text: string): string {
  return printable(text.replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
}

const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Two for CJK and emoji, none for marks that stand on the letter before them. */
function columnsOf(text: string): number {
  // Nearly all our text is ASCII.
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + (weightless.test(character) ? 0 : wide.test(character) ? 2 : 1), 0);
}
