/** What an image file holds, told by its content: its kind, its size, and whether it is all there. */
import { imageSize } from 'image-size';

export type IsiGambar =
  | { readonly jenis: 'png' | 'jpeg'; readonly lebar: number; readonly tinggi: number }
  /** `isi` is what it is instead, where that is known. */
  | { readonly jenis: 'lain'; readonly isi?: string }
  | { readonly jenis: 'rusak' };

export function isiGambar(bytes: Uint8Array): IsiGambar {
  const size = sizeOf(bytes);
  const isPng = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isJpeg = startsWith(bytes, [0xff, 0xd8, 0xff]);
  if (!isPng && !isJpeg) return size?.type === undefined ? { jenis: 'lain' } : { jenis: 'lain', isi: size.type };
  const isWhole = isPng ? isWholePng(bytes) : isWholeJpeg(bytes);
  if (!isWhole || !size || size.width === 0 || size.height === 0) return { jenis: 'rusak' };
  return { jenis: isPng ? 'png' : 'jpeg', lebar: size.width, tinggi: size.height };
}

/** The library throws on what it cannot read. */
function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Source: PNG (W3C, third edition), 5.3 and 5.6: chunks of length, type, data and CRC; IHDR first, IDAT, and IEND last. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc(bytes, at + 4, end - 4) !== view.getUint32(end - 4)) return false;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((at === 8) !== (type === 'IHDR')) return false;
    if (type === 'IDAT') hasData = true;
    if (type === 'IEND') return hasData;
    at = end;
  }
  return false;
}

/** Source: PNG, annex D. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc(bytes: Uint8Array, start: number, end: number): number {
  let rest = 0xffffffff;
  for (let at = start; at < end; at++) rest = (crcTable[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** Source: ITU-T T.81, annex B: marker segments, scans of coded data in which FF is followed by 00 or RSTn, and EOI. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  let hasScan = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return hasScan;
    else {
      at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
      if (marker !== 0xda) continue;
      hasScan = true;
      while (at + 1 < bytes.length && !(bytes[at] === 0xff && isMarker(bytes[at + 1] ?? 0))) at += 1;
    }
  }
  return false;
}

function isMarker(byte: number): boolean {
  return byte !== 0 && !(byte >= 0xd0 && byte <= 0xd7);
}
