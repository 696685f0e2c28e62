/**
 * Reads a PDF that may be anybody's, as its tables say it is to be read: what viewers show. Each byte is read once, objects
 * never lie in one another, and what is unpacked has a limit; a file that is not written so is not guessed at.
 */
import type { PDFObject, PDFRawStream as Stream } from '@cantoo/pdf-lib';
import { documentOf, type Library, loadLibrary, type PdfDocument } from './document.ts';
import { latin1 } from './latin1.ts';
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

/** Deeper trees than this are not made by anyone, but by a trap. */
const DEEPEST = 100;

/** The library would follow a circle of pages without end. Throws UnreadablePdf where a page is met twice, knows another above it, or is none. */
function assertPages({ catalog, context }: PdfDocument, library: Library): void {
  const { PDFArray, PDFName, PDFPageLeaf, PDFPageTree, PDFRef } = library;
  const met = new Set<PDFObject>();
  const walk = (reference: PDFObject | undefined, parent: PDFObject | undefined, depth: number): void => {
    const node = context.lookup(reference);
    const isNode = node instanceof PDFPageTree || node instanceof PDFPageLeaf;
    if (!(reference instanceof PDFRef) || !isNode || met.has(reference) || depth > DEEPEST) throw damagedPdf();
    if (node.get(PDFName.of('Parent')) !== parent) throw damagedPdf();
    met.add(reference);
    if (node instanceof PDFPageLeaf) return;
    const kids = node.get(PDFName.of('Kids'));
    const listed = kids instanceof PDFRef ? context.lookup(kids) : kids;
    if (!(listed instanceof PDFArray)) throw damagedPdf();
    for (const kid of listed.asArray()) walk(kid, reference, depth + 1);
  };
  walk(catalog.get(PDFName.of('Pages')), undefined, 0);
}

const BLANK = /\s+/y;
/** The mark of a file with bytes above 127, and the names of programs that sign; nothing that a program looks for hides in one. */
const COMMENT = /%(?!%EOF)(?:(?! obj|startxref|trailer)[^\r\n]){0,200}(?=[\r\n])/y;
const START_HERE = new RegExp(START, 'y');

/**
 * What stands between objects and tables is an object to some programs, and none to others. `start` is behind the header;
 * `pieces` are the objects and tables in their order; `tables` where a table begins.
 */
function hasOnlyPieces(
  text: string,
  start: number,
  pieces: readonly (readonly [number, number])[],
  tables: ReadonlySet<number>,
): boolean {
  let at = start;
  const passes = (to: number): boolean => {
    while (at < to) {
      const tried = [BLANK, COMMENT, START_HERE].map((pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
      });
      const found = tried.find((one) => one !== null);
      if (!found || (found[1] !== undefined && !tables.has(Number(found[1])))) return false;
      at += found[0].length;
    }
    return at === to;
  };
  for (const [first, last] of pieces) {
    if (!passes(first)) return false;
    at = last;
  }
  return passes(text.length);
}
