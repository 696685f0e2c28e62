/** Annotations of GitHub Actions, as workflow commands; the gravest first, for only so many of a kind are shown. */
import { countBySeverity, type Diagnostic, type Language, type Severity } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { byWeight } from './severities.ts';

/** Annotations of a kind that GitHub shows for one step. */
const shownOfAKind = 10;

const commands: Readonly<Partial<Record<Severity, string>>> = { galat: 'error', peringatan: 'warning' };

export const github: Reporter = (findings, reporting) => {
  if (findings.length === 0) return '';
  const shown = byWeight.flatMap((severity) =>
    severity in commands ? findings.filter((finding) => finding.severity === severity).slice(0, shownOfAKind) : [],
  );
  const notice = summary(findings, findings.length - shown.length)[reporting.language];
  return [...shown.map((finding) => annotation(finding, reporting)), `::notice title=lkj::${message(notice)}`].join(
    '\n',
  );
};

function annotation({ code, severity, span, message: said, hint }: Diagnostic, { language, place }: Reporting): string {
  const properties = {
    file: place(span.file),
    line: span.line,
    endLine: span.endLine,
    // Columns are read only where the finding is within one line.
    ...(span.line === span.endLine ? { col: span.column, endColumn: span.endColumn } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${message(said[language])}%0A→ ${message(hint[language])}`;
}

function summary(findings: readonly Diagnostic[], hidden: number): Readonly<Record<Language, string>> {
  const { galat, peringatan, info } = countBySeverity(findings);
  return {
    id: `${galat} galat, ${peringatan} peringatan, ${info} info; ${hidden} tidak ditampilkan sebagai anotasi`,
    en: `errors: ${galat}, warnings: ${peringatan}, notes: ${info}; not shown as annotations: ${hidden}`,
  };
}

/** The runner's own escapes; the percent sign first, for the others are made of it. */
function message(text: string): string {
  return printable(text, 1000).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
