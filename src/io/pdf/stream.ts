/** The content of a PDF's streams, whether compressed or not. */
import { inflateSync } from 'node:zlib';
import type { PDFStream } from '@cantoo/pdf-lib';

/** Larger contents are no part of a report. */
const LARGEST = 256_000_000;

/** What the stream says; undefined where it is damaged, or compressed in a way that we do not undo. */
export function contentOf(stream: PDFStream): Uint8Array | undefined {
  const filter = entryOf(stream, '/Filter');
  if (filter === undefined) return stream.getContents();
  return isPlainFlate(stream) ? inflate(stream.getContents()) : undefined;
}

/** Compressed by Flate alone, without a predictor: its content can be told apart from how it was packed. */
export function isPlainFlate(stream: PDFStream): boolean {
  return entryOf(stream, '/Filter') === '/FlateDecode' && entryOf(stream, '/DecodeParms') === undefined;
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
