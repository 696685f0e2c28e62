/** `target: >5` is the head of a folded text to YAML, and would read as nothing. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Lines } from '../../base/located.ts';
import { slipMessage } from './syntax.ts';

export function foldedNumbers(text: string, lines: Lines): readonly Diagnostic[] {
  return [...text.matchAll(/^([^#"'\n]*:[ \t]+)>\d[ \t]*$/gm)].flatMap(({ 0: line, 1: before = '', index }) => {
    const slip = slipMessage(line);
    return slip ? [galat(lines.span(index + before.length, index + line.trimEnd().length), slip)] : [];
  });
}
