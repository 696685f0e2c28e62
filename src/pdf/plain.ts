/**
 * Reads a PDF as Skia (Chromium's PDF writer) writes it: one object after the other, none in object streams, one table behind
 * them. Only for speed: the library reads every PDF in twice the time, and reads whatever is written in another way.
 */
import type { PDFContext as Objects } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import { latin1 } from './latin1.ts';
import { type PlainTag, type PlainTags, readTag } from './tags/index.ts';
import { Otherwise, readValues } from './values.ts';

/** What a file holds. */
interface PlainFile {
  /** The same objects as the library reads, but for the tags. */
  readonly objects: Objects;
  /** The tags that are written as Skia writes them. */
  readonly tags: PlainTags;
}

/** Undefined where the file is not written so. */
export function readPlain(bytes: Uint8Array, library: Library): PlainFile | undefined {
  const text = latin1(bytes);
  try {
    return readObjects(bytes, text, library);
  } catch (error) {
    // A value too deep for the stack is none that Skia writes.
    if (error instanceof Otherwise || error instanceof RangeError) return undefined;
    throw error;
  }
}

function readObjects(bytes: Uint8Array, text: string, library: Library): PlainFile {
  const { PDFContext, PDFDict, PDFHeader, PDFNumber, PDFRawStream, PDFRef } = library;
  const context = PDFContext.create();
  const reader = readValues(text, context, library);
  const [, major, minor] = reader.expect(HEADER);
  context.header = PDFHeader.forVersion(Number(major), Number(minor));
  const tags = new Map<number, PlainTag>();
  for (let head = reader.match(OBJECT); head; head = reader.match(OBJECT)) {
    const number = Number(head[1]);
    const tag = readTag(text, reader.at());
    if (tag) {
      reader.moveTo(tag.end);
      tags.set(number, tag.tag);
      context.largestObjectNumber = Math.max(context.largestObjectNumber, number);
      reader.expect(OBJECT_END);
      continue;
    }
    const object = reader.read();
    if (object instanceof PDFDict && reader.match(STREAM)) {
      if (PACKED.includes(String(object.get(reader.name('Type'))))) throw new Otherwise();
      const length = object.get(reader.name('Length'));
      if (!(length instanceof PDFNumber)) throw new Otherwise();
      const start = reader.skip(length.asNumber());
      reader.expect(STREAM_END);
      const content = bytes.subarray(start, start + length.asNumber());
      context.assign(PDFRef.of(number), PDFRawStream.of(object, content));
    } else context.assign(PDFRef.of(number), object);
    reader.expect(OBJECT_END);
  }
  reader.expect(TABLE);
  const trailer = reader.read();
  reader.expect(END);
  if (!(trailer instanceof PDFDict)) throw new Otherwise();
  const [root, info] = [trailer.get(reader.name('Root')), trailer.get(reader.name('Info'))];
  if (!root || !info || !trailer.keys().every((key) => PLAIN.includes(String(key)))) throw new Otherwise();
  context.trailerInfo = { Root: root, Info: info };
  return { objects: context, tags };
}

/** What a trailer may have: with anything else there are objects that do not simply stand in the file. */
const PLAIN = ['/Size', '/Root', '/Info', '/ID'];
/** The streams in which objects and their table are packed away. */
const PACKED = ['/ObjStm', '/XRef'];

const HEADER = /%PDF-(\d)\.(\d)\s+(?:%[^\n]*\n)?/y;
const OBJECT = /\s*(\d+) 0 obj\s/y;
const OBJECT_END = /\s*endobj/y;
const STREAM = /\s*stream\r?\n/y;
const STREAM_END = /\s*endstream/y;
/** The places in it are not needed: the objects are read in their order. */
const TABLE = /\s*xref\s[\d\snf]*trailer/y;
const END = /\s*startxref\s+\d+\s+%%EOF\s*$/y;
