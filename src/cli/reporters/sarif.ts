/** SARIF 2.1.0 (OASIS), for GitHub's code scanning and other collectors of findings. */
import type { Diagnostic, Severity, Span } from '../../base/diagnostic.ts';
import { printableJson } from '../../base/printable.ts';
import { type Explanation, explanations } from '../../checks/explanations.ts';
import { fingerprints } from './fingerprints.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { byWeight } from './severities.ts';

/** More results than GitHub reads of one run make it refuse the whole log. */
const mostResults = 25_000;

const levels: Readonly<Record<Severity, string>> = { galat: 'error', peringatan: 'warning', info: 'note' };

export const sarif: Reporter = (findings, reporting) => {
  const kept = new Set([...findings].sort((a, b) => weight(a) - weight(b)).slice(0, mostResults));
  const shown = findings.filter((finding) => kept.has(finding));
  const known = explanations();
  const codes = [...new Set(shown.map(({ code }) => code))].sort();
  const prints = fingerprints(shown, reporting);
  return printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lkj',
            semanticVersion: reporting.version,
            rules: codes.map((code) => rule(code, known.get(code), reporting)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding, index) => ({
          ...result(finding, reporting),
          ruleIndex: codes.indexOf(finding.code),
          partialFingerprints: { 'lkj/v1': prints[index] ?? '' },
        })),
      },
    ],
  });
};

/** The gravest first. */
function weight({ severity }: Diagnostic): number {
  return byWeight.indexOf(severity);
}

function rule(code: string, explanation: Explanation | undefined, { language }: Reporting) {
  if (!explanation) return { id: code };
  const { title, reason, source, severity = 'galat' } = explanation;
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: reason[language] },
    help: { text: [reason[language], source ?? [], `lkj explain ${code}`].flat().join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ code, severity, span, message, hint, related = [] }: Diagnostic, reporting: Reporting) {
  const { language } = reporting;
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: literal(`${message[language]}\n→ ${hint[language]}`) },
    locations: [location(span, reporting)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            ...location(other.span, reporting),
            message: { text: literal(other.message[language]) },
          })),
        }),
  };
}

function location(span: Span, { place, pointerOf }: Reporting) {
  const pointer = pointerOf(span);
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(place(span.file)) },
      region: {
        startLine: span.line,
        startColumn: span.column,
        endLine: span.endLine,
        endColumn: span.endColumn,
      },
    },
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'value' }] }),
  };
}

/** A relative URI reference; a lone surrogate in a file's name has no UTF-8 and becomes U+FFFD. */
function uri(path: string): string {
  return path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Text that is no link and has no placeholder, whatever it holds: SARIF 2.1.0, §3.11.5 and §3.11.6. */
function literal(text: string): string {
  return text.replaceAll(/\{(\d+)\}/g, '{{$1}}').replaceAll(/\[(?=[^\]]*\]\()/g, '\\[');
}
