/** GitLab's Code Quality report (a list in CodeClimate's form): what a merge request has brought and what it has mended. */
import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { printableJson } from '../../base/printable.ts';
import { fingerprints } from './fingerprints.ts';
import type { Reporter, Reporting } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = { galat: 'critical', peringatan: 'minor', info: 'info' };

export const gitlab: Reporter = (findings, reporting) => {
  const prints = fingerprints(findings, reporting);
  return printableJson(findings.map((finding, index) => issue(finding, prints[index] ?? '', reporting)));
};

function issue({ code, severity, span, message, hint }: Diagnostic, fingerprint: string, reporting: Reporting) {
  const { language, place } = reporting;
  return {
    type: 'issue',
    check_name: code,
    description: `${message[language]} → ${hint[language]}`,
    categories: ['Bug Risk'],
    severity: severities[severity],
    fingerprint,
    location: { path: place(span.file), lines: { begin: span.line, end: span.endLine } },
  };
}
