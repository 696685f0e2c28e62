/** What a reporter is: findings as text for one kind of reader. */
import type { Diagnostic, Language, Span } from '../../base/diagnostic.ts';

/** What a reporter may know besides the findings. */
export interface Reporting {
  readonly language: Language;
  /** Turns a file of the project into the path that the reader of the report knows. */
  readonly place: (file: string) => string;
  /** The lines of a file, as its spans count them; undefined for one that is no text or is not there. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
  /** The JSON pointer of a place in its file; empty for the whole file, and for one that is no sound YAML. */
  readonly pointerOf: (span: Span) => string;
  readonly isColoured: boolean;
  /** The version of this program. */
  readonly version: string;
}

/** Text without the last newline. Each reporter makes what came from the data harmless for its own channel. */
export type Reporter = (findings: readonly Diagnostic[], reporting: Reporting) => string;
