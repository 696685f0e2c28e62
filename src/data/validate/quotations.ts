/** Quoted figures in the texts of a YAML file, where nothing fills them in: their braces would print. */
import { type Content, content, type Diagnostic, galat, type Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import type { Document } from '../parse/index.ts';

/** Also what is left of them where some were lost. */
const BRACES = /\{\{[^{}]{0,120}(?:\}\})?|\}\}/;
/** What has no width on the page: braces around it stand side by side there. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;

/** One finding for each text that has double braces, also where it is written in escapes. */
export function quotationsIn(document: Document): readonly Diagnostic[] {
  // Few files have any.
  if (!/\{[\u00ad\u200b-\u200d\u2060{]|\}\}|\\/.test(document.text)) return [];
  const findings: Diagnostic[] = [];
  const visit = (part: Part): void => {
    const [typed] = (typeof part.value === 'string' && BRACES.exec(part.value.replaceAll(UNSEEN, ''))) || [];
    if (typed !== undefined) findings.push(galat(placeOf(part.span, document), notFilledIn(typed)));
    for (const [, child] of part.entries()) visit(child);
    for (const child of part.items()) visit(child);
  };
  visit(document.root);
  return findings;
}

/** The braces where they are typed as such, else the whole text. */
function placeOf(span: Span, { lines, text }: Document): Span {
  const start = lines.offset(span.line, span.column);
  const source = text.slice(start, lines.offset(span.endLine, span.endColumn));
  const found = /\{\{[^{}\n]*(?:\}\})?/.exec(source);
  return found ? lines.span(start + found.index, start + found.index + found[0].length) : span;
}

function notFilledIn(typed: string): Content {
  return content(
    'schema/kutipan',
    `${quoted(typed)} akan tercetak apa adanya; angka hanya dikutip dalam naskah narasi/`,
    `${quoted(typed)} would print as it stands; figures are quoted in narasi/ only`,
    'tulis angkanya, atau pindahkan kalimatnya ke narasi/',
    'write the figure, or move the sentence to narasi/',
  );
}
