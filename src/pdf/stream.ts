/** The content of a PDF's streams, whether compressed or not. */
import { inflateSync } from 'node:zlib';
import type { PDFStream } from '@cantoo/pdf-lib';

/** Larger contents are no part of a report. */
const LARGEST = 256_000_000;

const NEWLINE = 0x0a;

/** A page is looked at several times, and unpacked once. A stream never changes: a new one takes its place. */
const known = new WeakMap<PDFStream, Uint8Array | undefined>();

/** What the stream says; undefined where it is damaged, or compressed in a way that we do not undo. */
export function contentOf(stream: PDFStream): Uint8Array | undefined {
  if (!known.has(stream)) known.set(stream, readContent(stream));
  return known.get(stream);
}

/** For whoever has packed the content himself. */
export function rememberContent(stream: PDFStream, content: Uint8Array): void {
  known.set(stream, content);
}

function readContent(stream: PDFStream): Uint8Array | undefined {
  const filter = entryOf(stream, '/Filter');
  if (filter === undefined) return unpacked(stream);
  return isPlainFlate(stream) ? inflate(stream.getContents()) : undefined;
}

/** Compressed by Flate alone, without a predictor: its content can be told apart from how it was packed. */
export function isPlainFlate(stream: PDFStream): boolean {
  return entryOf(stream, '/Filter') === '/FlateDecode' && entryOf(stream, '/DecodeParms') === undefined;
}

/** The library takes a line's end before `endstream` for no part of a content that is not packed; its length knows better. */
function unpacked(stream: PDFStream): Uint8Array {
  const contents = stream.getContents();
  const length = lengthOf(stream) ?? contents.length;
  return length === contents.length + 1 ? withNewline(contents) : contents.subarray(0, length);
}

function withNewline(contents: Uint8Array): Uint8Array {
  const whole = new Uint8Array(contents.length + 1);
  whole.set(contents);
  whole[contents.length] = NEWLINE;
  return whole;
}

/** As the stream says; undefined where it does not. */
function lengthOf({ dict }: PDFStream): number | undefined {
  const given = dict.entries().find(([name]) => name.asString() === '/Length')?.[1];
  const length = given === undefined ? Number.NaN : Number(String(dict.context.lookup(given)));
  return Number.isInteger(length) && length >= 0 ? length : undefined;
}

function entryOf({ dict }: PDFStream, key: string): string | undefined {
  return dict
    .entries()
    .find(([name]) => name.asString() === key)?.[1]
    .toString();
}

function inflate(packed: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateSync(packed, { maxOutputLength: LARGEST }));
  } catch {
    return undefined;
  }
}
