/** The content of a PDF's streams, whether compressed or not. */
import { inflateSync } from 'node:zlib';
import type { PDFContext, PDFStream } from '@cantoo/pdf-lib';
import { tooMuch } from './unreadable.ts';

/** Larger contents are no part of a report. */
const LARGEST = 256_000_000;

/** What the streams of a stranger's file may unpack to in all. */
const MOST = 512_000_000;

/** How much is left of that; a file of our own has no limit. */
const left = new WeakMap<PDFContext, number>();

/** For a file that may be anybody's. */
export function limitUnpacking(context: PDFContext): void {
  left.set(context, MOST);
}

/** Counts what is unpacked, or looked at once more. Throws UnreadablePdf where that is too much. */
export function spend(context: PDFContext, bytes: number): void {
  const before = left.get(context);
  if (before === undefined) return;
  if (bytes > before) throw tooMuch({ id: `${MOST / 1e6} MB bila dibuka`, en: `${MOST / 1e6} MB when unpacked` });
  left.set(context, before - bytes);
}

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
  return isPlainFlate(stream) ? inflate(stream) : undefined;
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

/** Undone as `/FlateDecode` says; undefined where it is damaged, or larger than any. Throws UnreadablePdf where it is too much in all. */
export function inflate(stream: PDFStream): Uint8Array | undefined {
  const { context } = stream.dict;
  const most = Math.min(LARGEST, left.get(context) ?? LARGEST);
  let content: Uint8Array;
  try {
    content = new Uint8Array(inflateSync(stream.getContents(), { maxOutputLength: Math.max(1, most) }));
  } catch (error) {
    if (error instanceof RangeError) spend(context, MOST + 1);
    return undefined;
  }
  spend(context, content.length);
  return content;
}
