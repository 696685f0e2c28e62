/**
 * The findings as JSON, a contract (`"version": 1`): `summary` counts by severity, `findings` in reading order. Lines
 * and columns count from 1, columns in UTF-16 units, `end` is exclusive; `severity` is the same word in any language;
 * `pointer` is the JSON pointer (RFC 6901) of the value in its file.
 */
import { countBySeverity, type Diagnostic, type Span } from '../../base/diagnostic.ts';
import { printableJson } from '../../base/printable.ts';
import type { Reporter, Reporting } from './reporter.ts';

export const json: Reporter = (findings, reporting) =>
  printableJson({
    version: 1,
    summary: countBySeverity(findings),
    findings: findings.map((finding) => entry(finding, reporting)),
  });

function entry({ code, severity, span, message, hint, related = [] }: Diagnostic, reporting: Reporting) {
  const { language } = reporting;
  return {
    code,
    severity,
    ...location(span, reporting),
    message: message[language],
    hint: hint[language],
    related: related.map((other) => ({ ...location(other.span, reporting), message: other.message[language] })),
  };
}

function location(span: Span, { place, pointerOf }: Reporting) {
  return {
    file: place(span.file),
    start: { line: span.line, column: span.column },
    end: { line: span.endLine, column: span.endColumn },
    pointer: pointerOf(span),
  };
}
