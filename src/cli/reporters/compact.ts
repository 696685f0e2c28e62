/** One line for each finding, `file:line:col severity code message`, and the cure below it. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { beginsCommand, printable } from '../../base/printable.ts';
import type { Reporting } from './reporter.ts';
import { severityWords } from './severities.ts';

type Needed = Pick<Reporting, 'language' | 'place'>;

export function compact(findings: readonly Diagnostic[], reporting: Needed): string {
  return findings.map((finding) => describe(finding, reporting)).join('\n');
}

function describe(
  { span, severity, code, message, hint, related = [] }: Diagnostic,
  { language, place }: Needed,
): string {
  const at = ({ file, line, column }: Diagnostic['span']) => `${path(place(file))}:${line}:${column}`;
  return [
    `${at(span)} ${severityWords[language][severity]} ${code} ${printable(message[language], 1000)}`,
    ...related.map((other) => `  ${at(other.span)} ${printable(other.message[language])}`),
    `  → ${printable(hint[language], 1000)}`,
  ].join('\n');
}

/** No path may begin as a command to a runner does. */
function path(place: string): string {
  return printable(place.replace(beginsCommand, './'));
}
