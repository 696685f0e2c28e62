/** For people: the errors first, findings of one kind under one head with their places, an opened form as one line. */
import type { Diagnostic, Language, Span, Text } from '../../base/diagnostic.ts';
import { beginsCommand, printable } from '../../base/printable.ts';
import { titleOf } from '../../checks/explanations.ts';
import { painting } from './ink.ts';
import { type Kind, kindsOf } from './kinds.ts';
import type { Reporter, Reporting } from './reporter.ts';
import { severityWords } from './severities.ts';

/** What stands alone is told by `one`; `gap` parts the kinds. */
export function grouped(one: Reporter, gap: string): Reporter {
  return (findings, reporting) =>
    kindsOf(findings)
      .map((kind) => (kind.findings.length === 1 ? one(kind.findings, reporting) : tellKind(kind, reporting)))
      .join(gap);
}

function tellKind(kind: Kind, reporting: Reporting): string {
  const { language, isColoured, place } = reporting;
  const paint = painting(isColoured);
  const { code, severity, findings, isForm } = kind;
  const [first] = findings;
  if (!first) return '';
  const head = `${paint(severity, severityWords[language][severity])} ${findings.length} × ${paint('faint', code)}`;
  const cure = (text: string) => `  ${paint('hint', '→')} ${printable(text, 1000)}`;
  if (isForm) {
    return [
      `${paint(severity, formTitle(kind, language, printable(place(first.span.file))))}`,
      cure(formCure(first.span.file)[language]),
    ].join('\n');
  }
  const title = titleOf(code)?.[language];
  const hints = new Set(findings.map(({ hint }) => hint[language]));
  return [
    `${head}${title ? `: ${paint('bold', title)}` : ''}`,
    ...findings.flatMap((finding) => [
      ...places(finding, reporting),
      ...(hints.size > 1 ? [`  ${cure(finding.hint[language])}`] : []),
    ]),
    ...(hints.size === 1 ? [cure(first.hint[language])] : []),
  ].join('\n');
}

/** `42 nilai belum diisi di data/2025/tw2.yaml: baris 9, 12`. */
export function formTitle({ findings }: Pick<Kind, 'findings'>, language: Language, file: string): string {
  const lines = [...new Set(findings.map(({ span }) => span.line))].join(', ');
  return {
    id: `${findings.length} nilai belum diisi di ${file}: baris ${lines}`,
    en: `${findings.length} values are not filled in yet in ${file}: lines ${lines}`,
  }[language];
}

/** How an opened form is filled in: only realisasi may be without a number. */
export function formCure(file: string): Text {
  const fill = { id: 'isi di belakang titik duanya, lalu simpan', en: 'fill them in behind their colons, and save' };
  if (!/\/tw\d/.test(file)) return fill;
  return {
    id: `${fill.id}; indikator yang belum diukur: belum_diukur beserta alasan; kegiatan tanpa belanja: 0`,
    en: `${fill.en}; an indicator not measured yet: belum_diukur with an alasan; an activity without spending: 0`,
  };
}

function places({ span, message, related = [] }: Diagnostic, { language, isColoured, place }: Reporting) {
  const paint = painting(isColoured);
  const at = ({ file, line, column }: Span) =>
    paint('place', `${printable(place(file).replace(beginsCommand, './'))}:${line}:${column}`);
  return [
    `  ${at(span)} ${printable(message[language], 1000)}`,
    ...related.map((other) => `    ${at(other.span)} ${printable(other.message[language])}`),
  ];
}
