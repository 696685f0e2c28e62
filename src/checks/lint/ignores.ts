/**
 * `# lkj-abaikan kode: alasan`: a finding of that rule is known and accepted, in the line behind which the comment
 * stands, or in the next one where it stands alone.
 */

import type { Diagnostic, Span } from '../../base/diagnostic.ts';
import type { Lines } from '../../base/located.ts';
import type { Narasi } from '../../data/link/index.ts';
import type { Document } from '../../data/parse/index.ts';

export interface Ignore {
  readonly code: string;
  readonly reason: string;
  /** The line whose findings it accepts. */
  readonly line: number;
  readonly span: Span;
}

const comment = /^(.*?)(?<=^|\s)#[ \t]*lkj-abaikan\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/gm;

/** In Markdown: `<!-- lkj-abaikan kode: alasan -->`. */
const note = /^(.*?)<!--[ \t]*lkj-abaikan\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*?)-->/gm;

/** Those of a narrative. */
export function readNotes({ teks, lines }: Pick<Narasi, 'teks' | 'lines'>): readonly Ignore[] {
  return read(note, teks, lines);
}

/** Every such comment of a file, whether or not it is well written. */
export function readIgnores({ text, lines }: Pick<Document, 'text' | 'lines'>): readonly Ignore[] {
  return read(comment, text, lines);
}

function read(pattern: RegExp, text: string, lines: Lines): readonly Ignore[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [, before = '', code = '', reason = ''] = found;
    const span = lines.span(found.index + before.length, found.index + found[0].length);
    const own = { code, reason: reason.trim(), span };
    if (before.trim() !== '') return { ...own, line: span.line };
    const rest = text.slice(found.index + found[0].length).split('\n');
    // Other comments may stand between it and the line it speaks of.
    const skipped = rest
      .slice(1)
      .findIndex((line) => !(pattern === note ? /^\s*(?:<!--|$)/ : /^\s*(?:#|$)/).test(line));
    return { ...own, line: span.line + 1 + Math.max(0, skipped) };
  });
}

export function covers(ignore: Ignore, { code, span }: Pick<Diagnostic, 'code' | 'span'>): boolean {
  return ignore.span.file === span.file && ignore.code === code && ignore.line === span.line;
}
