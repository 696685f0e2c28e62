/** Findings as the panel beside the report shows them: in words, each with its lines of the data. */
import type { Diagnostic, Severity, Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { UserError } from '../../base/user-error.ts';
import { byWeight, type FrameLine, frame, severityWords } from '../reporters/index.ts';
import type { Tempat, TempatPanel } from './shown-places.ts';

/** A piece of a file with its place. */
export interface Kutipan {
  readonly tempat: TempatPanel;
  readonly baris: readonly FrameLine[];
}

export interface TemuanPanel {
  readonly kode: string;
  readonly tingkat: Severity;
  readonly kata: string;
  readonly pesan: string;
  readonly obat: string;
  /** Absent where it stands in no file. */
  readonly kutipan?: Kutipan;
  readonly terkait: readonly (Kutipan & { readonly pesan: string })[];
}

/** More are counted: the first ones are what is mended first. */
export const temuanTerbanyak = 100;

/** Where places are written down, and the lines of a file, if it has any. */
export interface Sekitar {
  readonly tempat: Tempat;
  readonly linesOf: (file: string) => readonly string[] | undefined;
}

/** The gravest first, else in reading order. */
export function panelTemuan(findings: readonly Diagnostic[], sekitar: Sekitar): readonly TemuanPanel[] {
  const sorted = byWeight.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.slice(0, temuanTerbanyak).map(({ code, severity, message, hint, span, related = [] }) => ({
    kode: code,
    tingkat: severity,
    kata: severityWords.id[severity],
    pesan: printable(message.id, 1000),
    obat: printable(hint.id, 1000),
    kutipan: kutip(span, 1, sekitar),
    terkait: related.map((other) => ({ pesan: printable(other.message.id, 1000), ...kutip(other.span, 0, sekitar) })),
  }));
}

/** What stands in the way and has no place in the data: a font without a character, a folder that is gone. */
export function panelGalat({ text, hint }: UserError): TemuanPanel {
  return {
    kode: '',
    tingkat: 'galat',
    kata: severityWords.id.galat,
    pesan: printable(text.id, 1000),
    obat: printable(hint.id, 1000),
    terkait: [],
  };
}

function kutip(span: Span, around: number, { tempat, linesOf }: Sekitar): Kutipan {
  return { tempat: tempat.catat(span), baris: frame(linesOf(span.file) ?? [], span, around) };
}
