/** The severities as words, in the order of their weight. */
import type { Counts, Language, Severity } from '../../base/diagnostic.ts';

/** The gravest first. */
export const byWeight = ['galat', 'peringatan', 'info'] as const satisfies readonly Severity[];

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { galat: 'galat', peringatan: 'peringatan', info: 'info' },
  en: { galat: 'error', peringatan: 'warning', info: 'info' },
};

/** Those that there are, the gravest first: `2 galat`, `1 peringatan`. */
export function countWords(counts: Counts, language: Language): readonly string[] {
  return byWeight
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${names[language][severity][counts[severity] === 1 ? 0 : 1]}`);
}

const names: Readonly<Record<Language, Readonly<Record<Severity, readonly [one: string, many: string]>>>> = {
  id: { galat: ['galat', 'galat'], peringatan: ['peringatan', 'peringatan'], info: ['info', 'info'] },
  en: { galat: ['error', 'errors'], peringatan: ['warning', 'warnings'], info: ['note', 'notes'] },
};
