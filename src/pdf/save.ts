/** Writes a document as a file, with the library's own writer. */
import { zlib } from 'libdeflate';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';

/** The writer can be told to pack many of the thousands of tags together; the `save` of a document packs fifty. */
export async function save({ context }: PdfDocument): Promise<Uint8Array> {
  const library = await loadLibrary();
  const { PDFHeader, PDFStreamWriter } = library;
  listInOrder(library);
  packObjects(library);
  context.header = PDFHeader.forVersion(1, 7);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_TOGETHER).serializeToBuffer();
}

const OBJECTS_TOGETHER = 500;

/** An entry of the table of a file's objects, and the private part of the table that is used here. */
interface Entry {
  readonly ref: { readonly objectNumber: number };
}

interface Table {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

/**
 * The library goes through the whole table for the place of each further entry, so that its time grows with the square of
 * their number: 80 ms of a report of 49 pages, and nine seconds of one with ten thousand rows. Its writer hands them in order.
 */
function listInOrder({ PDFCrossRefStream }: Library): void {
  const table = PDFCrossRefStream.prototype as unknown as Table;
  if (table.appendEntry === appendInOrder) return;
  appendAnywhere = table.appendEntry;
  table.appendEntry = appendInOrder;
}

/** The library's own way. */
let appendAnywhere: Table['appendEntry'] | undefined;

function appendInOrder(this: Table, entry: Entry): void {
  const last = this.entries.at(-1);
  if (last && last.ref.objectNumber > entry.ref.objectNumber) appendAnywhere?.call(this, entry);
  else this.entries.push(entry);
}

/** The library packs by a slower program of its own, which takes four times as long on tags. */
function packObjects({ PDFObjectStream, PDFName }: Library): void {
  const make = PDFObjectStream.withContextAndObjects;
  if (make === packed) return;
  packed = (context, objects) => {
    const stream = make(context, objects, false);
    stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    stream.updateContents(zlib(stream.getUnencodedContents(), 6));
    return stream;
  };
  PDFObjectStream.withContextAndObjects = packed;
}

/** In the place of the library's own. */
let packed: Library['PDFObjectStream']['withContextAndObjects'] | undefined;
