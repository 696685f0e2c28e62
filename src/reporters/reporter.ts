/** What a reporter is: findings as text for one kind of reader. */
import type { Diagnostic, Language } from '../diagnostic.ts';

/** `place` turns a file of the project into the path that the reader of the report knows. */
export interface Reporting {
  readonly language: Language;
  readonly place: (file: string) => string;
}

/** Text without the last newline; empty for no findings. */
export type Reporter = (findings: readonly Diagnostic[], reporting: Reporting) => string;
