/** Findings as values: where they stand, what they say in both languages, and the outcome of a stage that has them. */
import { byText } from './order.ts';

/** A place in a source file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a place is written, and by which it is known again: `2024/tw2.yaml:6:12`. */
export function placeText({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`;
}

export type Language = 'id' | 'en';

/** One sentence in each language. */
export type Text = Readonly<Record<Language, string>>;

/** `galat` stops the build, `peringatan` and `info` do not. */
export type Severity = 'galat' | 'peringatan' | 'info';

/** What to write in the place of what stands at `span`, which is on one line. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * One finding. `message` names the value and what was expected; `hint` is the cure; `code` is `stage/kebab-case`, for ever.
 * `fix` is there where the mistake has one right answer, and mends it without a person's judgement. `isUnfilled` where nobody
 * has written a value yet.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Text;
  readonly hint: Text;
  readonly related?: readonly { readonly span: Span; readonly message: Text }[];
  readonly fix?: readonly Edit[];
  readonly isUnfilled?: true;
}

/** What a finding says, wherever it stands. */
export type Content = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'fix' | 'isUnfilled'>;

/** A sentence that is said only where it holds. */
export function saidWhere(holds: boolean, id: string, en: string): readonly Text[] {
  return holds ? [{ id, en }] : [];
}

/** What is wrong, in Indonesian and in English, then its cure in both; either may be one text already. */
export type Said =
  | readonly [id: string, en: string, cureId: string, cureEn: string]
  | readonly [id: string, en: string, cure: Text]
  | readonly [message: Text, cure: Text];

export function messageAndHint(said: Said): { readonly message: Text; readonly hint: Text } {
  if (said.length === 2) return { message: said[0], hint: said[1] };
  const [id, en] = said;
  return { message: { id, en }, hint: said.length === 3 ? said[2] : { id: said[2], en: said[3] } };
}

export function content(code: string, ...said: Said): Content {
  return { code, ...messageAndHint(said) };
}

export function galat(span: Span, content: Content): Diagnostic {
  return { ...content, severity: 'galat', span };
}

export function peringatan(span: Span, content: Content): Diagnostic {
  return { ...content, severity: 'peringatan', span };
}

export function isGalat({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'galat';
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Diagnostic[]): Counts {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { galat: count('galat'), peringatan: count('peringatan'), info: count('info') };
}

/** What a stage made, and what it found. There is no value when a finding is a `galat`. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A value, unless one of the findings is a `galat`. */
export function outcome<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return diagnostics.some(isGalat) ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}

export function failure(diagnostics: readonly Diagnostic[]): Outcome<never> {
  return { ok: false, diagnostics };
}

/** Runs `stage` over every item and keeps the findings of all: one bad file does not hide those of another. */
export function each<A, B>(items: readonly A[], stage: (item: A) => Outcome<B>): Outcome<readonly B[]> {
  const outcomes = items.map(stage);
  const diagnostics = outcomes.flatMap((made) => made.diagnostics);
  const values = outcomes.flatMap((made) => (made.ok ? [made.value] : []));
  return values.length === items.length ? { ok: true, value: values, diagnostics } : { ok: false, diagnostics };
}

/** Hands a sound value to the next stage; the findings of both are kept, in order. */
export function andThen<A, B>(made: Outcome<A>, stage: (value: A) => Outcome<B>): Outcome<B> {
  if (!made.ok) return made;
  const next = stage(made.value);
  return { ...next, diagnostics: [...made.diagnostics, ...next.diagnostics] };
}

export function map<A, B>(made: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return made.ok ? { ...made, value: change(made.value) } : made;
}

/** In reading order: by file, line, column, then code. Never by locale. */
export function inReadingOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings].sort(
    (a, b) =>
      byText(a.span.file, b.span.file) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column ||
      byText(a.code, b.code),
  );
}
