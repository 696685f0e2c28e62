/** Edits in the text of a YAML file: a value at its place, a key or entry at the end of what it belongs to. Nothing else moves. */
import type { Part } from '../../base/located.ts';
import type { Document } from '../../data/parse/index.ts';
import { child } from './butir.ts';

/** A file whose text is edited. */
export type Naskah = Document;

/** Offsets into the text, end exclusive. */
export interface Sunting {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Writes a value for a key of a map; undefined where the value that stands there cannot be replaced in its place. */
export function setKey(
  naskah: Naskah,
  owner: Part,
  key: string,
  value: string,
  before: readonly string[],
): readonly Sunting[] | undefined {
  const { text, lines } = naskah;
  const standing = child(owner, key);
  if (!standing)
    return [
      isFlow(naskah, owner)
        ? inFlow(naskah, owner, key, value)
        : keyInBlock(naskah, owner, [`${key}: ${value}`], before),
    ];
  const { line, column } = standing.span;
  if (standing.text === '') {
    const isMap = standing.entries().length > 0 || standing.items().length > 0;
    const at = lines.offset(line, column);
    const [left, right] = [/[ \t]/.test(text[at - 1] ?? '') ? '' : ' ', text[at] === '#' ? ' ' : ''];
    return isMap || standing.value !== null
      ? undefined
      : [{ start: at, end: at, replacement: `${left}${value}${right}` }];
  }
  const isQuoted = /^["'].*["']$/.test(value);
  const bare = isQuoted ? value.slice(1, -1) : value;
  const edits = standing.retype(bare);
  if (edits.length === 0) return undefined;
  // In the quotes that are there no other ones fit; where there are none, a number alone does without.
  const hasQuotes = /["']/.test(text[lines.offset(line, column)] ?? '');
  if (isQuoted && (hasQuotes ? /["'\\]/ : /[^\d.,-]/).test(bare)) {
    const { endLine, endColumn } = standing.span;
    return [{ start: lines.offset(line, column), end: lines.offset(endLine, endColumn), replacement: value }];
  }
  return edits.map(({ span, replacement }) => ({
    start: lines.offset(span.line, span.column),
    end: lines.offset(span.endLine, span.endColumn),
    replacement,
  }));
}

/** Adds lines to a block map: behind the last of the keys that `before` names and it has, or before its first key. */
export function keyInBlock(naskah: Naskah, owner: Part, added: readonly string[], before?: readonly string[]): Sunting {
  const entries = owner.entries();
  const [first] = entries;
  const indent = ' '.repeat((first?.[1].keySpan.column ?? 1) - 1);
  const lines = added.map((line) => indent + line);
  const previous = before ? entries.filter(([key]) => before.includes(key)).at(-1) : entries.at(-1);
  if (previous) return linesAfter(naskah, Math.max(previous[1].keySpan.line, lastLine(naskah, previous[1])), lines);
  const fallback = entries.at(-1);
  // The first key of an item of a list stands behind its dash, so nothing can come before it.
  const isItem = first !== undefined && !isAlone(naskah, first[1]);
  if (isItem && fallback) return linesAfter(naskah, lastLine(naskah, fallback[1]), lines);
  return linesAfter(naskah, (first?.[1].keySpan.line ?? 1) - 1, lines);
}

/** Whole lines behind one of the file; 0 is the beginning. */
export function linesAfter({ text, lines }: Naskah, line: number, added: readonly string[]): Sunting {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const at = lines.offset(line + 1, 1);
  const isOpen = at === text.length && at > 0 && !text.endsWith('\n');
  return { start: at, end: at, replacement: isOpen ? eol + added.join(eol) : added.map((one) => one + eol).join('') };
}

/** Lines of items behind those of a list; undefined where it has none, or is written in `[ ]`. */
export function itemsAfter(naskah: Naskah, list: Part | undefined, added: readonly string[]): Sunting | undefined {
  const first = list?.items()[0];
  if (!list || !first || isFlow(naskah, list)) return undefined;
  const start = naskah.lines.offset(first.span.line, 1);
  const dash = naskah.text.slice(start, naskah.lines.offset(first.span.line, first.span.column)).lastIndexOf('-');
  const indent = ' '.repeat(Math.max(0, dash));
  return linesAfter(
    naskah,
    lastLine(naskah, list),
    added.map((line) => indent + line),
  );
}

/** The last line on which something of the part stands. */
export function lastLine(naskah: Naskah, part: Part): number {
  const { line, endLine, endColumn } = part.span;
  const below = [...part.entries().map(([, one]) => one), ...part.items()].at(-1);
  if (below && !isFlow(naskah, part)) return Math.max(below.keySpan.line, lastLine(naskah, below));
  // A block of text ends where the next line begins.
  return endLine > line && endColumn === 1 ? endLine - 1 : endLine;
}

/** Written in `{ }` or `[ ]`. */
export function isFlow({ text, lines }: Naskah, part: Part): boolean {
  return /[{[]/.test(text[lines.offset(part.span.line, part.span.column)] ?? '');
}

function isAlone({ text, lines }: Naskah, { keySpan }: Part): boolean {
  return text.slice(lines.offset(keySpan.line, 1), lines.offset(keySpan.line, keySpan.column)).trim() === '';
}

function inFlow({ lines }: Naskah, owner: Part, key: string, value: string): Sunting {
  const written = `${key}: ${/[,[\]{}]/.test(value) && !/^["'{]/.test(value) ? `"${value}"` : value}`;
  const last = owner.entries().at(-1)?.[1];
  const { endLine, endColumn } = owner.span;
  if (!last) {
    const inside = lines.offset(endLine, endColumn) - 1;
    return { start: inside, end: inside, replacement: ` ${written} ` };
  }
  const at = lines.offset(last.span.endLine, last.span.endColumn);
  return { start: at, end: at, replacement: `, ${written}` };
}

/** The text with its edits; those at one place come in the order in which they were made. */
export function edited(text: string, edits: readonly Sunting[]): string {
  let at = 0;
  const parts = inOrder(edits).map(({ start, end, replacement }) => {
    if (start < at) throw new Error('two edits of one import meet');
    const part = text.slice(at, start) + replacement;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

export function inOrder(edits: readonly Sunting[]): readonly Sunting[] {
  return [...edits].sort((a, b) => a.start - b.start);
}

/** A text as a plain scalar where YAML reads it as the same text, else in quotes. */
export function scalar(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N}_ ,.()/&+-]*$/u.test(text) && !/\s$|^(?:true|false|null|yes|no|on|off|ya|tidak)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
