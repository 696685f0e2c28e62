/** Leaves the page labels of a build in its product, and reads them again as the guess of the next build. */
import { loadLibrary, type PdfDocument } from './document.ts';

/** In /PieceInfo, the place a PDF has for a program's own notes; the catalog is never compressed, so it can be found as text. */
export async function rememberLabels(
  document: PdfDocument,
  labels: ReadonlyMap<string, string>,
  date: string,
): Promise<void> {
  const { PDFHexString, PDFName, PDFString } = await loadLibrary();
  const written = Buffer.from(JSON.stringify([...labels]), 'utf8').toString('hex');
  const note = { LastModified: PDFString.fromDate(new Date(date)), Private: PDFHexString.of(written) };
  document.catalog.set(PDFName.of('PieceInfo'), document.context.obj({ lkj: note }));
}

/** The labels by anchor in an earlier product; undefined when there are none to be read, for whatever reason. */
export function guessFrom(pdf: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const written = /\/PieceInfo\s*<<\s*\/lkj\s*<<[^<>]*\/Private\s*<([0-9a-fA-F]*)>/.exec(text)?.[1];
  if (written === undefined) return undefined;
  try {
    const labels: unknown = JSON.parse(Buffer.from(written, 'hex').toString('utf8'));
    return Array.isArray(labels) && labels.every(isPair) ? new Map(labels) : undefined;
  } catch {
    return undefined;
  }
}

function isPair(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}
