/** What a finished PDF says of its own bytes: the hash of its manifest, and that of the whole file. */
import { sha256 } from '../io/hash.ts';
import { loadLibrary, type PdfDocument } from './document.ts';

const MANIFEST = 'LkjManifest';

/** In the properties, where every reader shows it; an empty seal in the catalog, to be filled when the bytes are there. */
export async function markFile(document: PdfDocument, manifestHash: string, date: string): Promise<void> {
  const { PDFDict, PDFHexString, PDFName, PDFString } = await loadLibrary();
  const { catalog, context } = document;
  const properties = context.lookup(context.trailerInfo.Info, PDFDict);
  properties.set(PDFName.of(MANIFEST), PDFString.of(manifestHash));
  const LastModified = PDFString.fromDate(new Date(date));
  const seal = { LastModified, Private: PDFHexString.of(EMPTY) };
  // The place a PDF has for a program's own notes.
  catalog.set(PDFName.of('PieceInfo'), context.obj({ lkjSeal: seal }));
}

export async function readManifestHash({ context }: PdfDocument): Promise<string | undefined> {
  const { PDFDict, PDFHexString, PDFName, PDFString } = await loadLibrary();
  const properties = context.lookup(context.trailerInfo.Info);
  const hash = properties instanceof PDFDict ? properties.lookup(PDFName.of(MANIFEST)) : undefined;
  return hash instanceof PDFString || hash instanceof PDFHexString ? hash.decodeText() : undefined;
}

const EMPTY = '0'.repeat(64);

/** The catalog is never compressed, so the seal can be found as text. */
const SEAL = /\/lkjSeal\s*<<[^<>]*\/Private\s*<([0-9a-f]{64})>/;

/** Writes the hash of the file with an empty seal into its place. */
export function sealFile(pdf: Uint8Array): Uint8Array {
  const place = placeOf(pdf);
  if (!place) throw new Error('the finished PDF has no place for its seal');
  return withSeal(pdf, place.start, sha256(pdf));
}

export type SealState = 'whole' | 'changed' | 'extended' | 'absent';

/** `extended`: whole up to its end, and more behind it, as signing and annotating programs write. */
export function readSeal(pdf: Uint8Array): SealState {
  const place = placeOf(pdf);
  if (!place) return 'absent';
  const empty = withSeal(pdf, place.start, EMPTY);
  if (sha256(empty) === place.seal) return 'whole';
  const end = textOf(pdf).indexOf('%%EOF') + '%%EOF'.length;
  const isPart = [end, end + 1, end + 2].some((length) => sha256(empty.subarray(0, length)) === place.seal);
  return isPart ? 'extended' : 'changed';
}

function placeOf(pdf: Uint8Array): { readonly start: number; readonly seal: string } | undefined {
  const found = SEAL.exec(textOf(pdf));
  const seal = found?.[1];
  return found && seal !== undefined ? { start: found.index + found[0].lastIndexOf('<') + 1, seal } : undefined;
}

function withSeal(pdf: Uint8Array, start: number, seal: string): Uint8Array {
  // A copy also of a Buffer, whose own slice() is none.
  const sealed = new Uint8Array(pdf);
  sealed.set(new TextEncoder().encode(seal), start);
  return sealed;
}

function textOf(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
}
