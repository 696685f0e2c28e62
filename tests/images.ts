/** Images made for tests, chunk by chunk and segment by segment, also such as no program writes. */
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

export function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc(named))]);
}

export function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** 30 × 20 pixels. */
export function head(depth: number, colour: number, interlace = 0): Uint8Array {
  return chunk('IHDR', Buffer.from([0, 0, 0, 30, 0, 0, 0, 20, depth, colour, 0, 0, interlace]));
}

/** 20 rows of so many bytes behind their filter. */
export function rows(length: number, filter = 0): Uint8Array {
  const bytes = Buffer.alloc(20 * (length + 1), 7);
  for (let row = 0; row < 20; row++) bytes[row * (length + 1)] = filter;
  return bytes;
}

export function idat(raw: Uint8Array): Uint8Array {
  return chunk('IDAT', deflateSync(raw));
}

export const IEND = chunk('IEND');

export function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return bytesOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks);
}

export function bytesOf(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The orientation as a camera notes it, in either order of bytes. */
export function exif(orientation: number, order: 'II' | 'MM'): Uint8Array {
  const bytes = Buffer.alloc(26);
  const [short, long] = order === 'II' ? (['LE', 'LE'] as const) : (['BE', 'BE'] as const);
  bytes.write(order);
  for (const [at, value] of [
    [2, 42],
    [8, 1],
    [10, 0x0112],
    [12, 3],
    [18, orientation],
  ] as const) {
    bytes[`writeUInt16${short}`](value, at);
  }
  for (const [at, value] of [
    [4, 8],
    [14, 1],
  ] as const)
    bytes[`writeUInt32${long}`](value, at);
  return bytes;
}

/** 60 × 40 pixels, of many colours. */
export function photo(): Uint8Array {
  const canvas = createCanvas(60, 40);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 300; at++) {
    context.fillStyle = `rgb(${(at * 7) % 255}, ${(at * 37) % 255}, ${(at * 91) % 255})`;
    context.fillRect((at * 17) % 60, (at * 29) % 40, 5, 5);
  }
  return bytesOf(canvas.toBuffer('image/jpeg'));
}

/** With a segment behind its beginning. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return bytesOf(jpeg.subarray(0, 2), Buffer.from([0xff, marker, length >> 8, length & 255]), data, jpeg.subarray(2));
}

export function turnedPhoto(orientation: number, order: 'II' | 'MM'): Uint8Array {
  return withSegment(photo(), 0xe1, bytesOf(Buffer.from('Exif\0\0', 'latin1'), exif(orientation, order)));
}
