/** The comments by which `lkj init` guides: once a value is filled in, those that told how to fill it in go. */
import { literally } from '../base/literal.ts';
import type { Source } from '../base/source.ts';
import { parse } from '../data/parse/index.ts';
import { type Changed, changed } from './import/change.ts';
import type { Sunting } from './import/yaml.ts';
import { hunksBetween } from './line-diff.ts';

/** Whether a comment, from its `#` on, is one that init writes; what a person has written, or changed, is none. */
export type IsGuide = (comment: string) => boolean;

/** `texts` are the files of a new project, as templates: `«nama»` stands for any words. */
export function guidesIn(texts: readonly string[]): IsGuide {
  const comments = texts.flatMap((text) => text.split('\n')).flatMap((line) => commentOf(line) ?? []);
  const known = new Set(comments);
  const open = comments
    .filter((comment) => comment.includes('«'))
    .map((comment) => new RegExp(`^${comment.split(/«\w+»/).map(literally).join('.+')}$`));
  return (comment) => known.has(comment) || open.some((one) => one.test(comment));
}

/** The files that are changed, without the guides of what is filled in. What is new takes the place of its example. */
export function withoutGuides(files: readonly Changed[], isGuide: IsGuide): readonly Changed[] {
  return files.map((file) => {
    if (!file.before) return file;
    const source: Source = { path: file.path, bytes: file.after };
    const opened = parse(source);
    if (!opened.ok) return file;
    const naskah = opened.value;
    const edits = stale(linesOf(file.before), naskah.text.split(/\r?\n/), isGuide).map(
      ({ from, to, lines }): Sunting => {
        const [start, end] = [naskah.lines.offset(from + 1, 1), naskah.lines.offset(to + 1, 1)];
        const eol = naskah.text.includes('\r\n') ? '\r\n' : '\n';
        return { start, end, replacement: lines.map((line) => line + eol).join('') };
      },
    );
    if (edits.length === 0) return file;
    const { after } = changed(source, naskah, edits);
    const hunks = hunksBetween(linesOf(file.before), linesOf(after)).map((hunk) => {
      const why = file.hunks.find(({ line }) => line === hunk.line)?.why;
      return why === undefined ? hunk : { ...hunk, why };
    });
    return { path: file.path, before: file.before, after, hunks };
  });
}

/** Lines from `from` up to before `to`, counted from 0, that give way to others. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function stale(before: readonly string[], after: readonly string[], isGuide: IsGuide): readonly Edit[] {
  const known = new Set(before);
  const isNew = (at: number) => !known.has(after[at] ?? '');
  const edits: Edit[] = [];
  for (const [at, line] of after.entries()) {
    const comment = commentOf(line);
    if (comment === undefined || !isGuide(comment)) continue;
    if (!isComment(line)) {
      // Behind a value that has changed; a whole line that was only to stand until then goes with its comment.
      if (isNew(at)) edits.push({ from: at, to: at + 1, lines: [line.slice(0, -comment.length).trimEnd()] });
      else if (/hapus baris ini bila/.test(comment) && isFilled(after, at, isNew)) edits.push(without(at, at + 1));
      continue;
    }
    if (edits.some(({ from, to }) => from <= at && at < to)) continue;
    const to = endOfExample(after, at, isGuide);
    const below = exampleBelow(before, after, at);
    if (below) edits.push(without(at, endOfRun(after, at, isGuide)));
    else if (to !== undefined) edits.push(...exampleOfKey(after, { from: at, to }, isNew));
  }
  return edits.filter(({ from, to }, at) => !edits.slice(0, at).some((one) => one.from < to && from < one.to));
}

/** The key that an example shows is there now: in its place where it is new, else the example stays. */
function exampleOfKey(
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  isNew: (at: number) => boolean,
): readonly Edit[] {
  const key = /^\s*# ([\w-]+):/.exec(lines[from] ?? '')?.[1];
  const at = siblings(lines, from).find((one) => keyOf(lines[one] ?? '') === key);
  if (at === undefined || !isNew(at)) return [];
  let end = at + 1;
  while (end < lines.length && indentOf(lines[end] ?? '') > indentOf(lines[at] ?? '')) end += 1;
  while ((lines[end - 1] ?? '').trim() === '') end -= 1;
  if (/^\s*- /.test(lines[at] ?? '')) return [without(from, to)];
  return [{ from, to, lines: lines.slice(at, end) }, without(at, end)];
}

/** Below `key: {}` that holds a map now, or below a line that has gone; what stands less deep is of something else. */
function exampleBelow(before: readonly string[], after: readonly string[], at: number): boolean {
  const was = before.indexOf(after[at] ?? '');
  const above = before[was - 1] ?? '';
  if (was <= 0 || isComment(above) || above === '' || after.includes(above)) return false;
  const deeper = depthOf(after[at] ?? '') - indentOf(above);
  const opened = /^(\s*[\w-]+:)\s*(?:\{\s*\}|\[\s*\])?\s*(?:#.*)?$/.exec(above)?.[1];
  if (opened !== undefined) return deeper > 0 && after.some((line) => line.replace(/#.*/, '').trimEnd() === opened);
  const gone = keyOf(above);
  return deeper >= 0 && gone !== undefined && !siblings(after, at).some((one) => keyOf(after[one] ?? '') === gone);
}

/** How deep a comment would stand without its sign. */
function depthOf(line: string): number {
  const [, indent = '', spaces = ''] = /^(\s*)#( *)/.exec(line) ?? [];
  return indent.length + Math.max(0, spaces.length - 1);
}

/** Behind the lines that belong to `# key:`, which is where one begins. */
function endOfExample(lines: readonly string[], from: number, isGuide: IsGuide): number | undefined {
  if (!/^\s*# [\w-]+:(?: |$)/.test(lines[from] ?? '')) return undefined;
  let to = from + 1;
  while (/^\s*# {2,}/.test(lines[to] ?? '')) {
    if (!isGuide((lines[to] ?? '').trim())) return undefined;
    to += 1;
  }
  return to;
}

function endOfRun(lines: readonly string[], from: number, isGuide: IsGuide): number {
  let to = from;
  while (isComment(lines[to] ?? '') && isGuide((lines[to] ?? '').trim())) to += 1;
  return to;
}

/** What was not yet there is there: the realisasi beside it is new, and not zero. */
function isFilled(lines: readonly string[], at: number, isNew: (at: number) => boolean): boolean {
  return siblings(lines, at).some((one) => isNew(one) && /^\s*realisasi: (?!0\b(?![,.]))/.test(lines[one] ?? ''));
}

/** The lines of the other keys of the same map. */
function siblings(lines: readonly string[], at: number): readonly number[] {
  const indent = indentOf(lines[at] ?? '');
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let one = at + step; one >= 0 && one < lines.length; one += step) {
      const line = lines[one] ?? '';
      if (isComment(line) || line.trim() === '' || indentOf(line) > indent) continue;
      const isItem = /^\s*- /.test(line) && indentOf(line) === indent - 2;
      if (indentOf(line) === indent || (isItem && step < 0)) found.push(one);
      if (indentOf(line) < indent) break;
    }
  }
  return found;
}

function without(from: number, to: number): Edit {
  return { from, to, lines: [] };
}

function keyOf(line: string): string | undefined {
  return /^\s*(?:- )?([\w-]+):/.exec(line)?.[1];
}

function indentOf(line: string): number {
  return line.trim() === '' ? Number.POSITIVE_INFINITY : line.length - line.trimStart().length;
}

function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

/** From its `#` on; that of a whole line, or behind a value that holds no `#` itself. */
function commentOf(line: string): string | undefined {
  return /^\s*(#.*)$/.exec(line)?.[1] ?? /^[^#]*\s(#.*)$/.exec(line)?.[1];
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}
