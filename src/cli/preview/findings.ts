/** Findings as the panel beside the report shows them: in words, each with its lines of the data. */
import type { Diagnostic, Severity, Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { UserError } from '../../base/user-error.ts';
import { explanations } from '../../checks/explanations.ts';
import { type FrameLine, formTitle, frame, type Kind, kindsOf, severityWords } from '../reporters/index.ts';
import type { PanelPlace, ShownPlaces } from './shown-places.ts';

/** A piece of a file with its place. */
export interface Quote {
  readonly place: PanelPlace;
  readonly lines: readonly FrameLine[];
}

export interface PanelFinding {
  readonly code: string;
  /** What three or more of one kind stand under; empty for what stands alone. */
  readonly head: string;
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

/** The gravest first, kinds together; an opened form after the mistakes. */
export function panelFindings(findings: readonly Diagnostic[], around: Around): readonly PanelFinding[] {
  const sorted = kindsOf(findings).flatMap((kind) => kind.findings.map((finding) => ({ finding, head: headOf(kind) })));
  return sorted
    .slice(0, mostFindings)
    .map(({ head, finding: { code, severity, message, hint, span, related = [] } }) => ({
      code,
      head,
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
    head: '',
    severity: 'galat',
    word: severityWords.id.galat,
    message: printable(text.id, 1000),
    cure: printable(hint.id, 1000),
    related: [],
  };
}

function headOf(kind: Kind): string {
  const { code, findings, isForm } = kind;
  if (findings.length === 1) return '';
  if (isForm) return formTitle(kind, 'id', printable(findings[0]?.span.file ?? ''));
  return `${findings.length} × ${explanations().get(code)?.title.id ?? code}`;
}

function quoteOf(span: Span, around: number, { places, linesOf }: Around): Quote {
  return { place: places.note(span), lines: frame(linesOf(span.file) ?? [], span, around) };
}
