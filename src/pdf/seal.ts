/** What a finished PDF says of its own bytes: the hash of its manifest, and that of the whole file. */
import { createHash } from 'node:crypto';
import { sha256 } from '../io/hash.ts';
import { loadLibrary, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';

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

export interface Seal {
  /** `extended`: whole up to its end, and more behind it, as signing and annotating programs write. */
  readonly state: SealState;
  /** Where the file as it was sealed ends; its whole length where that is not known. */
  readonly end: number;
}

export function readSeal(pdf: Uint8Array): Seal {
  const place = placeOf(pdf);
  if (!place) return { state: 'absent', end: pdf.length };
  const empty = withSeal(pdf, place.start, EMPTY);
  const hash = createHash('sha256');
  let hashed = 0;
  for (const end of [...endsOf(pdf), pdf.length]) {
    if (end < hashed || end > pdf.length) continue;
    hash.update(empty.subarray(hashed, end));
    hashed = end;
    if (hash.copy().digest('hex') !== place.seal) continue;
    return { state: end === pdf.length ? 'whole' : 'extended', end };
  }
  return { state: 'changed', end: pdf.length };
}

/** A report has one end, which by chance may stand in a picture too, and may have a line's end behind it. */
const MOST_ENDS = 20;

function endsOf(pdf: Uint8Array): readonly number[] {
  const text = latin1(pdf);
  const ends: number[] = [];
  for (let at = text.indexOf(END); at >= 0 && ends.length < 3 * MOST_ENDS; at = text.indexOf(END, at + 1)) {
    const end = at + END.length;
    ends.push(end, end + 1, end + 2);
  }
  return ends;
}

const END = '%%EOF';

/** Whether the file says of itself that it is a report of ours, also where nothing else of it can be read. */
export function namesOurs(pdf: Uint8Array): boolean {
  return placeOf(pdf) !== undefined || latin1(pdf).includes('<xmp:CreatorTool>lkj</xmp:CreatorTool>');
}

function placeOf(pdf: Uint8Array): { readonly start: number; readonly seal: string } | undefined {
  const found = SEAL.exec(latin1(pdf));
  const seal = found?.[1];
  return found && seal !== undefined ? { start: found.index + found[0].lastIndexOf('<') + 1, seal } : undefined;
}

function withSeal(pdf: Uint8Array, start: number, seal: string): Uint8Array {
  // A copy also of a Buffer, whose own slice() is none.
  const sealed = new Uint8Array(pdf);
  sealed.set(new TextEncoder().encode(seal), start);
  return sealed;
}
