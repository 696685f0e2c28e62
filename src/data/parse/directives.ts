/** Lines that command the reader of YAML: one `%YAML 1.2` right before the document may stand, no other. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Lines } from '../../base/located.ts';
import { messages } from './messages.ts';

/** A directive stands before a document or after the end of one, with comments and empty lines alone beside it. */
export function directives(text: string, lines: Lines): readonly Diagnostic[] {
  if (!/^%/m.test(text)) return [];
  const findings: Diagnostic[] = [];
  let waiting: (readonly [start: number, line: string])[] = [];
  let isBetween = true;
  let isFirst = true;
  const judge = (marker: string): void => {
    const isAllowed = isFirst && /^---(?:\s|$)/.test(marker) && /^%YAML[ \t]+1\.2\s*$/.test(waiting[0]?.[1] ?? '');
    for (const [start, line] of isAllowed ? waiting.slice(1) : waiting)
      findings.push(galat(lines.span(start, start + line.trimEnd().length), messages.direktif(line.trimEnd())));
    waiting = [];
  };
  let start = 0;
  for (const line of text.split('\n')) {
    if (/^\.\.\.(?:\s|$)/.test(line)) {
      judge(line);
      [isBetween, isFirst] = [true, false];
    } else if (isBetween && line.startsWith('%')) waiting.push([start, line]);
    else if (isBetween && !/^\s*(?:#|$)/.test(line)) {
      judge(line);
      isBetween = false;
    }
    start += line.length + 1;
  }
  judge('');
  return findings;
}
