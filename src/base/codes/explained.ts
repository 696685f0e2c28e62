/** What is known of a code: what it says, why, and how the mistake and its cure look. */
import type { Severity, Text } from '../diagnostic.ts';

export interface Explained {
  /** What is wrong, in one line. */
  readonly title: Text;
  /** How it comes about and why it matters. */
  readonly reason: Text;
  readonly severity: Severity;
  /** A few lines with the mistake, and the same lines mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** The title in Indonesian and in English, then the reason in both. */
export function explained(
  id: string,
  en: string,
  reasonId: string,
  reasonEn: string,
  example?: Explained['example'],
  severity: Severity = 'galat',
): Explained {
  const reason = { id: reasonId, en: reasonEn };
  return { title: { id, en }, reason, severity, ...(example ? { example } : {}) };
}
