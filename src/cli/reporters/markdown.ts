/** The findings as Markdown: the summary of a run on GitHub, or a comment; the gravest first, the rest counted. */
import { countBySeverity, type Diagnostic, type Language } from '../../base/diagnostic.ts';
import { markdownText } from '../../base/markdown-text.ts';
import { printable } from '../../base/printable.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { byWeight, severityWords } from './severities.ts';

/** A table of more rows is not read; GitHub takes a summary of at most a mebibyte. */
const mostRows = 50;

const words = {
  id: {
    title: 'Pemeriksaan data',
    none: 'Tidak ada temuan.',
    heads: ['Tingkat', 'Jumlah'],
    columns: ['Tingkat', 'Tempat', 'Temuan', 'Perbaikan'],
    rest: (count: number) => `Dan ${count} temuan lain; jalankan \`lkj validate\` untuk melihat semuanya.`,
  },
  en: {
    title: 'Check of the data',
    none: 'There are no findings.',
    heads: ['Severity', 'Count'],
    columns: ['Severity', 'Place', 'Finding', 'Cure'],
    rest: (count: number) => `And ${count} more findings; run \`lkj validate\` to see them all.`,
  },
} as const;

export const markdown: Reporter = (findings, reporting) => {
  const { title, none, rest } = words[reporting.language];
  if (findings.length === 0) return `### ${title}\n\n${none}`;
  const ordered = byWeight.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const hidden = ordered.length - mostRows;
  return [
    `### ${title}`,
    counts(findings, reporting.language),
    list(ordered.slice(0, mostRows), reporting),
    ...(hidden > 0 ? [rest(hidden)] : []),
  ].join('\n\n');
};

function counts(findings: readonly Diagnostic[], language: Language): string {
  const count = countBySeverity(findings);
  const rows = byWeight.map((severity) => [severityWords[language][severity], String(count[severity])]);
  return table([words[language].heads, ...rows], '|---|--:|');
}

function list(findings: readonly Diagnostic[], { language, place }: Reporting): string {
  const rows = findings.map(({ severity, code, span, message, hint }) => [
    severityWords[language][severity],
    foreign(`${place(span.file)}:${span.line}:${span.column}`),
    `${foreign(message[language])} (${foreign(code)})`,
    foreign(hint[language]),
  ]);
  return table([words[language].columns, ...rows], '|---|---|---|---|');
}

function table([head = [], ...rows]: readonly (readonly string[])[], rule: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function foreign(text: string): string {
  return markdownText(printable(text, 1000));
}
