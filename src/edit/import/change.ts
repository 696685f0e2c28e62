/** A file of the project as it is and as it would be. */
import type { Source } from '../../base/source.ts';
import { encodeLike } from '../../data/parse/index.ts';
import type { ChangedFile, Hunk } from '../unified-diff.ts';
import { edited, inOrder, type Naskah, type Sunting } from './yaml.ts';

export interface Changed extends ChangedFile {
  readonly after: Uint8Array;
}

export function changed(source: Source, naskah: Naskah, edits: readonly Sunting[]): Changed {
  const after = encodeLike(source, edited(naskah.text, edits));
  return { path: naskah.path, before: source.bytes, after, hunks: hunksOf(naskah, edits) };
}

export function created(path: string, text: string): Changed {
  const made = text.replace(/\n$/, '').split('\n');
  return { path, after: new TextEncoder().encode(text), hunks: [{ line: 1, old: [], made }] };
}

/** Changes, and others of the project as they have left it: one change a file. */
export function joined(first: readonly Changed[], then: readonly Changed[]): readonly Changed[] {
  const alone = first.filter(({ path }) => !then.some((one) => one.path === path));
  return [
    ...alone,
    ...then.map((one) => {
      const before = first.find(({ path }) => path === one.path);
      return before ? combined(before, one) : one;
    }),
  ];
}

function combined(first: Changed, then: Changed): Changed {
  if (!first.before) return created(then.path, new TextDecoder().decode(then.after));
  const hunks = then.hunks.map((hunk) => ({ ...hunk, line: hunk.line - grownAbove(first.hunks, hunk.line) }));
  const isUndone = (one: Hunk, other: Hunk) => one.line === other.line && isSame(one.made, other.old);
  const all = first.hunks.flatMap((one) => {
    const undone = hunks.find((other) => other.old.length > 0 && isUndone(one, other));
    const hunk = undone ? { ...one, made: undone.made } : one;
    return isSame(hunk.old, hunk.made) ? [] : [hunk];
  });
  const more = hunks.filter((one) => !first.hunks.some((other) => one.old.length > 0 && isUndone(other, one)));
  const sorted = [...all, ...more].sort((a, b) => a.line - b.line);
  return { path: then.path, before: first.before, after: then.after, hunks: sorted };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** By how many lines the text above a line has grown. */
function grownAbove(hunks: readonly Hunk[], line: number): number {
  let grown = 0;
  for (const one of [...hunks].sort((a, b) => a.line - b.line))
    if (one.line + grown < line) grown += Math.min(one.made.length, line - one.line - grown) - one.old.length;
  return grown;
}

/** Edits that touch one line are one hunk. */
function hunksOf({ text, lines }: Naskah, edits: readonly Sunting[]): readonly Hunk[] {
  const groups: { from: number; to: number; edits: Sunting[] }[] = [];
  for (const edit of inOrder(edits)) {
    const { line, column, endLine, endColumn } = lines.span(edit.start, edit.end);
    const isLines = column === 1 && edit.start === edit.end && edit.replacement.endsWith('\n');
    const isWhole = edit.end > edit.start && endColumn === 1;
    const to = isLines ? line - 1 : isWhole ? endLine - 1 : endLine;
    const last = groups.at(-1);
    if (last && last.to >= line && !isLines) last.edits.push(edit);
    else if (last && isLines && last.from === line && last.to === line - 1) last.edits.push(edit);
    else groups.push({ from: line, to, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    const [start, end] = [lines.offset(from, 1), lines.offset(to + 1, 1)];
    const before = text.slice(start, end);
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { line: from, old: linesOf(before), made: linesOf(edited(before, moved)) };
  });
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
