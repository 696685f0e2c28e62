/** Findings as the panel beside the report shows them: in words, each with its lines of the data. */
import type { Diagnostic, Severity, Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { UserError } from '../../base/user-error.ts';
import { byWeight, type FrameLine, frame, severityWords } from '../reporters/index.ts';
import type { PanelPlace, ShownPlaces } from './shown-places.ts';

/** A piece of a file with its place. */
export interface Quote {
  readonly place: PanelPlace;
  readonly lines: readonly FrameLine[];
}

export interface PanelFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly word: string;
  readonly message: string;
  readonly cure: string;
  /** Absent where it stands in no file. */
  readonly quote?: Quote;
  readonly related: readonly (Quote & { readonly message: string })[];
}

/** More are counted: the first ones are what is mended first. */
export const mostFindings = 100;

/** Where places are written down, and the lines of a file, if it has any. */
interface Around {
  readonly places: ShownPlaces;
  readonly linesOf: (file: string) => readonly string[] | undefined;
}

/** The gravest first, else in reading order. */
export function panelFindings(findings: readonly Diagnostic[], around: Around): readonly PanelFinding[] {
  const sorted = byWeight.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.slice(0, mostFindings).map(({ code, severity, message, hint, span, related = [] }) => ({
    code,
    severity,
    word: severityWords.id[severity],
    message: printable(message.id, 1000),
    cure: printable(hint.id, 1000),
    quote: quoteOf(span, 1, around),
    related: related.map((other) => ({
      message: printable(other.message.id, 1000),
      ...quoteOf(other.span, 0, around),
    })),
  }));
}

/** What stands in the way and has no place in the data: a font without a character, a folder that is gone. */
export function panelError({ text, hint }: UserError): PanelFinding {
  return {
    code: '',
    severity: 'galat',
    word: severityWords.id.galat,
    message: printable(text.id, 1000),
    cure: printable(hint.id, 1000),
    related: [],
  };
}

function quoteOf(span: Span, around: number, { places, linesOf }: Around): Quote {
  return { place: places.note(span), lines: frame(linesOf(span.file) ?? [], span, around) };
}
