/** The severities as words, in the order of their weight. */
import type { Language, Severity } from '../../base/diagnostic.ts';

/** The gravest first. */
export const byWeight = ['galat', 'peringatan', 'info'] as const satisfies readonly Severity[];

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { galat: 'galat', peringatan: 'peringatan', info: 'info' },
  en: { galat: 'error', peringatan: 'warning', info: 'info' },
};
