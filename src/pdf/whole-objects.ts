/** Reads the objects that stand in a PDF itself, each with the number that it gives itself. */
import type { PDFContext as Objects, PDFObject } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import type { Section } from './sections.ts';
import { damagedPdf, elsewherePdf } from './unreadable.ts';
import type { Values } from './values.ts';

const OBJECT = /\s*(\d{1,10}) (\d{1,5}) obj(?![A-Za-z])/y;
const OBJECT_END = /\s*endobj/y;
const STREAM = /\s*stream\r?\n/y;
const STREAM_END = /\s*endstream/y;
const LENGTH = /\s*(\d{1,15})\s*endobj/y;

/** By which a stream says that its content is in another file. Source: ISO 32000-1, 7.3.8.2, table 5. */
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms'];

/** A file that is being read. */
export interface File {
  readonly bytes: Uint8Array;
  readonly reader: Values;
  readonly context: Objects;
  readonly library: Library;
  /** The objects that stand in the file itself, by their first byte. */
  readonly whole: Map<number, Placed>;
  /** Where the objects stand that are the length of a stream. */
  readonly lengths: Map<number, number>;
}

export interface Placed {
  readonly number: number;
  readonly generation: number;
  readonly object: PDFObject;
  readonly start: number;
  readonly end: number;
}

/** Reads the object that begins where the reader is. */
export function readObject({ bytes, reader, library, whole, lengths }: File): Placed {
  const { PDFDict, PDFNumber, PDFRawStream, PDFRef } = library;
  const start = reader.at();
  const known = whole.get(start);
  if (known) return known;
  const [, number, generation] = reader.expect(OBJECT).map(Number);
  let object = reader.read();
  if (object instanceof PDFDict && reader.match(STREAM)) {
    const keys = object;
    if (ELSEWHERE.some((key) => keys.has(reader.name(key)))) throw elsewherePdf();
    const given = object.get(reader.name('Length'));
    const from = reader.at();
    let length = given instanceof PDFNumber ? given.asNumber() : Number.NaN;
    const place = given instanceof PDFRef ? lengths.get(given.objectNumber) : undefined;
    if (given instanceof PDFRef && place !== undefined) {
      reader.moveTo(place);
      if (Number(reader.expect(OBJECT)[1]) === given.objectNumber) length = Number(reader.expect(LENGTH)[1]);
    }
    if (!(length >= 0 && from + length <= bytes.length)) throw damagedPdf();
    reader.moveTo(from + length);
    reader.expect(STREAM_END);
    object = PDFRawStream.of(object, bytes.subarray(from, from + length));
  }
  reader.expect(OBJECT_END);
  const placed = { number: number ?? 0, generation: generation ?? 0, object, start, end: reader.at() };
  whole.set(start, placed);
  return placed;
}

/** All objects that stand in the file itself, from its beginning to its end. */
export function readWhole(file: File, sections: readonly Section[]): void {
  const places = new Set<number>();
  for (const { entries } of sections)
    for (const [number, entry] of entries) {
      if (entry.kind !== 'plain') continue;
      places.add(entry.offset);
      file.lengths.set(number, entry.offset);
    }
  let end = 0;
  for (const offset of [...places].sort((a, b) => a - b)) {
    if (offset < end) throw damagedPdf();
    file.reader.moveTo(offset);
    end = readObject(file).end;
  }
}
