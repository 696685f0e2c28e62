/**
 * Reads a PDF that may be anybody's, as its tables say it is to be read: what viewers show. Each byte is read once, objects
 * never lie in one another, and what is unpacked has a limit; a file that is not written so is not guessed at.
 */
import type { PDFRawStream as Stream } from '@cantoo/pdf-lib';
import { documentOf, type Library, loadLibrary, type PdfDocument } from './document.ts';
import { hasOnlyPieces } from './gaps.ts';
import { latin1 } from './latin1.ts';
import { assertPages } from './page-tree.ts';
import { unpredict } from './predictor.ts';
import { type Revision, readPacked, readRevisions } from './revisions.ts';
import { readSections, type Section } from './sections.ts';
import { contentOf, limitUnpacking } from './stream.ts';
import { damagedPdf, hiddenPdf, UnreadablePdf } from './unreadable.ts';
import { Otherwise, readValues } from './values.ts';
import { type File, readObject, readWhole } from './whole-objects.ts';

export interface GivenPdf {
  readonly document: PdfDocument;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
}

/** A report of 25 pages has 18,000; of these there is room for on a small machine. */
const MOST_VALUES = 8_000_000;

const HEADER = /%PDF-\d\.\d/y;
const START = /startxref\s+(\d{1,15})\s+%%EOF/g;
/** Where viewers look for the end. */
const TAIL = 1024;

/** Throws UnreadablePdf. */
export async function openGiven(bytes: Uint8Array): Promise<GivenPdf> {
  const library = await loadLibrary();
  try {
    return read(bytes, library);
  } catch (error) {
    if (error instanceof UnreadablePdf) throw error;
    // Too deep for the stack, or for a pattern.
    if (error instanceof Otherwise || error instanceof RangeError) throw damagedPdf();
    throw error;
  }
}

function read(bytes: Uint8Array, library: Library): GivenPdf {
  const { PDFCatalog, PDFContext } = library;
  const text = latin1(bytes);
  const context = PDFContext.create();
  limitUnpacking(context);
  const allowance = { values: MOST_VALUES };
  const reader = readValues(text, context, library, allowance);
  reader.expect(HEADER);
  const head = reader.at();
  const start = [...text.slice(-TAIL).matchAll(START)].at(-1)?.[1];
  if (start === undefined) throw damagedPdf();
  const file: File = { bytes, reader, context, library, whole: new Map(), lengths: new Map() };
  const sections = readSections(Number(start), reader, () => readObject(file), library);
  readWhole(file, sections);
  if (!hasOnlyPieces(text, head, piecesOf(file, sections), new Set(sections.map((one) => one.start))))
    throw hiddenPdf();
  const unpack = (container: Stream) => {
    const content = unpredict(container, library) ?? contentOf(container);
    if (!content) throw damagedPdf();
    const packed = latin1(content);
    return readPacked(container, readValues(packed, context, library, allowance), library);
  };
  const revisions = readRevisions(file, sections, unpack);
  const current = new Map(revisions.flatMap(({ objects }) => [...objects]));
  for (const [reference, object] of current) if (object) context.assign(reference, object);
  const [Root, Info] = ['Root', 'Info'].map((key) => revisions.at(-1)?.trailer.get(reader.name(key)));
  if (!(context.lookup(Root) instanceof PDFCatalog)) throw damagedPdf();
  context.trailerInfo = { ...(Root ? { Root } : {}), ...(Info ? { Info } : {}) };
  const document = documentOf(context, library);
  assertPages(document, library);
  return { document, revisions };
}

/** From the first to behind the last byte of each object and table, in their order. */
function piecesOf({ whole }: File, sections: readonly Section[]): readonly (readonly [number, number])[] {
  const tables = sections.filter(({ start }) => !whole.has(start));
  const pieces = [...whole.values(), ...tables].map(({ start, end }) => [start, end] as const);
  return pieces.sort(([a], [b]) => a - b);
}
