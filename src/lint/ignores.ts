/** `# lkj-abaikan kode: alasan` on a line of its own: the next line's finding of that rule is known and accepted. */

import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Document } from '../parse/index.ts';

export interface Ignore {
  readonly code: string;
  readonly reason: string;
  /** The line whose findings it accepts. */
  readonly line: number;
  readonly span: Span;
}

const comment = /^[ \t]*#[ \t]*lkj-abaikan\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/gm;

/** Every such comment of a file, whether or not it is well written. */
export function readIgnores({ text, lines }: Pick<Document, 'text' | 'lines'>): readonly Ignore[] {
  return [...text.matchAll(comment)].map((found) => {
    const start = found.index + found[0].indexOf('#');
    const span = lines.span(start, found.index + found[0].length);
    const rest = text.slice(found.index + found[0].length).split('\n');
    // Other comments may stand between it and the line it speaks of.
    const skipped = rest.slice(1).findIndex((line) => !/^\s*(?:#|$)/.test(line));
    return { code: found[1] ?? '', reason: (found[2] ?? '').trim(), line: span.line + 1 + Math.max(0, skipped), span };
  });
}

export function covers(ignore: Ignore, { code, span }: Pick<Diagnostic, 'code' | 'span'>): boolean {
  return ignore.span.file === span.file && ignore.code === code && ignore.line === span.line;
}
