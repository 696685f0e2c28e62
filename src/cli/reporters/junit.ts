/** JUnit XML for CI servers: a suite for each file, a failed case for each `galat`, a skipped one for what does not stop. */
import { type Diagnostic, isGalat, type Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { severityWords } from './severities.ts';

export const junit: Reporter = (findings, reporting) => {
  const files = [...new Set(findings.map(({ span }) => span.file))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lkj" ${counts(findings)}>`,
    ...files.flatMap((file) =>
      suite(
        reporting.place(file),
        findings.filter(({ span }) => span.file === file),
        reporting,
      ),
    ),
    '</testsuites>',
  ].join('\n');
};

function suite(place: string, findings: readonly Diagnostic[], reporting: Reporting): readonly string[] {
  return [
    `  <testsuite name="${xml(place)}" ${counts(findings)}>`,
    ...findings.flatMap((finding) => testcase(place, finding, reporting)),
    '  </testsuite>',
  ];
}

function testcase(place: string, finding: Diagnostic, { language, place: placeOf }: Reporting): readonly string[] {
  const { span, severity, code, message, hint, related = [] } = finding;
  const line = (at: Span, text: string) => `${placeOf(at.file)}:${at.line}:${at.column} ${text}`;
  const name = `${code} ${span.line}:${span.column}`;
  const [tag, type] =
    severity === 'galat' ? ['failure', ` type="${severityWords[language][severity]}"`] : ['skipped', ''];
  const told = [
    line(span, `${severityWords[language][severity]} ${code}`),
    ...related.map((other) => line(other.span, other.message[language])),
    `→ ${hint[language]}`,
  ];
  return [
    `    <testcase classname="${xml(place)}" name="${xml(name)}">`,
    `      <${tag}${type} message="${xml(message[language])}">${told.map(xml).join('\n')}</${tag}>`,
    '    </testcase>',
  ];
}

function counts(findings: readonly Diagnostic[]): string {
  const failures = findings.filter(isGalat).length;
  return `tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text or attribute. What XML 1.0 does not allow even as an entity has become a visible escape. */
function xml(text: string): string {
  return printable(text, 1000)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
