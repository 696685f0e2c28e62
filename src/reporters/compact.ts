/** One line for each finding, `file:line:col severity code message`, and the cure below it. */
import type { Diagnostic, Language, Severity } from '../diagnostic.ts';
import { printable } from '../printable.ts';
import type { Reporter, Reporting } from './reporter.ts';

export const plain: Reporter = (findings, reporting) =>
  findings.map((finding) => describe(finding, reporting)).join('\n');

const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { galat: 'galat', peringatan: 'peringatan', info: 'info' },
  en: { galat: 'error', peringatan: 'warning', info: 'info' },
};

function describe(
  { span, severity, code, message, hint, related = [] }: Diagnostic,
  { language, place }: Reporting,
): string {
  const at = ({ file, line, column }: Diagnostic['span']) => `${printable(place(file))}:${line}:${column}`;
  return [
    `${at(span)} ${severities[language][severity]} ${code} ${printable(message[language], 1000)}`,
    ...related.map((other) => `  ${at(other.span)} ${printable(other.message[language])}`),
    `  → ${printable(hint[language], 1000)}`,
  ].join('\n');
}
