/** Tells findings in words for people, and counts them; shared by the commands that read a project. */
import type { Diagnostic, Language, Severity } from '../base/diagnostic.ts';
import { reporters } from './reporters/index.ts';
import { type Checked, reportingOf } from './reporting.ts';

/** On stderr: findings that stand in the way of what was asked for, or beside it. */
export async function tell(findings: readonly Diagnostic[], checked: Checked): Promise<void> {
  if (findings.length === 0) return;
  const { say, stderr, language } = checked.world;
  const reporter = await reporters[stderr.isTerminal ? 'pretty' : 'compact']();
  say(reporter(findings, await reportingOf(checked, stderr)));
  say(`\n${summary(findings, language)}.`);
}

const names: Readonly<Record<Language, Readonly<Record<Severity, readonly [one: string, many: string]>>>> = {
  id: { galat: ['galat', 'galat'], peringatan: ['peringatan', 'peringatan'], info: ['info', 'info'] },
  en: { galat: ['error', 'errors'], peringatan: ['warning', 'warnings'], info: ['note', 'notes'] },
};

/** Without the full stop: `2 galat, 1 peringatan di 2 berkas`. */
export function summary(findings: readonly Diagnostic[], language: Language): string {
  const files = new Set(findings.map(({ span }) => span.file)).size;
  const counts = (['galat', 'peringatan', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${names[language][severity][count === 1 ? 0 : 1]}`];
  });
  return {
    id: `${counts.join(', ')} di ${files} berkas`,
    en: `${counts.join(', ')} in ${files} file${files === 1 ? '' : 's'}`,
  }[language];
}
