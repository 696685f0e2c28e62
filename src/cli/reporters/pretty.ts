/** For people at a terminal: each finding under the lines of the user's own file that it is about. */
import type { Diagnostic, Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { frame } from './frame.ts';
import { type Ink, type Paint, painting } from './ink.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { severityWords } from './severities.ts';

export const pretty: Reporter = (findings, reporting) =>
  findings.map((finding) => describe(finding, reporting)).join('\n\n');

function describe({ code, severity, span, message, hint, related = [] }: Diagnostic, reporting: Reporting): string {
  const { language, isColoured } = reporting;
  const paint = painting(isColoured);
  const word = severityWords[language][severity];
  return [
    `${paint(severity, word)} ${paint('faint', code)} ${paint('bold', printable(message[language], 1000))}`,
    ...placed(span, reporting, { around: 1, ink: severity, paint }),
    ...related.flatMap((other) => [
      `  ${printable(other.message[language], 1000)}`,
      ...placed(other.span, reporting, { around: 0, ink: 'place', paint }),
    ]),
    `  ${paint('hint', '→')} ${printable(hint[language], 1000)}`,
  ].join('\n');
}

interface Look {
  /** Lines shown before and after. */
  readonly around: number;
  readonly ink: Ink;
  readonly paint: Paint;
}

/** The place, and its lines where the file has them. */
function placed(span: Span, { place, linesOf }: Reporting, { around, ink, paint }: Look): readonly string[] {
  const lines = frame(linesOf(span.file) ?? [], span, around);
  const width = String(span.line + around).length;
  const gutter = (number?: number) => paint('faint', `${String(number ?? '').padStart(width + 2)} │`);
  return [
    `${' '.repeat(width + 2)} ${paint('faint', lines.length > 0 ? '┌─' : '─')} ${paint('place', at(place(span.file), span))}`,
    ...lines.map(({ number, text: line }) => {
      const body = number === undefined ? paint(ink, line) : line;
      return `${gutter(number)}${line === '' ? '' : ` ${body}`}`;
    }),
  ];
}

function at(place: string, { line, column }: Span): string {
  return `${printable(place)}:${line}:${column}`;
}
