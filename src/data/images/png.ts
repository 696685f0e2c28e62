/** The chunks of a PNG: whole, in their order, and saying together how its pixels are to be read. */
import { type Arah, berputar, orientation } from './exif.ts';
import type { IsiGambar } from './isi.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly isIntact: boolean;
}

/** Up to the end of the image: what stands behind IEND is no part of it. */
export function* chunksOf(bytes: Uint8Array): Iterable<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isIntact = crc(bytes, at + 4, end - 4) === view.getUint32(end - 4);
    yield { type, data: bytes.subarray(at + 8, end - 4), isIntact };
    if (type === 'IEND') return;
    at = end;
  }
}

/** The packed pixels. */
export function idatOf(bytes: Uint8Array): readonly Uint8Array[] {
  return [...chunksOf(bytes)].flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
}

/** The colours of its palette, three bytes each, and how opaque each is where that is told; or the transparent colour of one without. */
export function paletteOf(bytes: Uint8Array): Readonly<Record<'colours' | 'opacity', Uint8Array>> {
  const chunks = new Map([...chunksOf(bytes)].map(({ type, data }) => [type, data] as const));
  return { colours: chunks.get('PLTE') ?? new Uint8Array(), opacity: chunks.get('tRNS') ?? new Uint8Array() };
}

/** Source: PNG (W3C, third edition), 5.3 and 5.6: the order of chunks, of which IHDR, PLTE, IDAT and IEND alone must be understood. */
export function pngContent(bytes: Uint8Array): IsiGambar {
  const seen: string[] = [];
  let head: Head | undefined;
  let colours = 0;
  let arah: Arah = 1;
  for (const { type, data, isIntact } of chunksOf(bytes)) {
    const hasPixels = seen.includes('IDAT');
    if (!isIntact || (seen.length === 0) !== (type === 'IHDR')) return { jenis: 'rusak' };
    if (type === 'IHDR') head = headOf(data);
    if (!head || (single.has(type) && seen.includes(type))) return { jenis: 'rusak' };
    if (type === 'PLTE') {
      colours = data.length / 3;
      if (hasPixels || !isPalette(colours, head)) return { jenis: 'rusak' };
    }
    if (type === 'tRNS' && (hasPixels || !isTransparency(data, head, colours))) return { jenis: 'rusak' };
    if (type === 'IDAT' && ((hasPixels && seen.at(-1) !== 'IDAT') || (head.colour === 3 && colours === 0)))
      return { jenis: 'rusak' };
    if (type === 'acTL') return { jenis: 'tak-terbuka', sebab: animation };
    if (type === 'eXIf' && !hasPixels) arah = orientation(data);
    if (type === 'IEND') {
      if (!hasPixels) return { jenis: 'rusak' };
      const rest = bytes.subarray(data.byteOffset - bytes.byteOffset + 4);
      if (rest.length > padding && rest.some((byte) => byte !== 0)) return { jenis: 'tak-terbuka', sebab: another };
      return { jenis: 'png', ...berputar(head.width, head.height, arah) };
    }
    if (!/^(?:[a-z][A-Za-z]{3}|IHDR|PLTE|IDAT)$/.test(type)) return { jenis: 'rusak' };
    seen.push(type);
  }
  return { jenis: 'rusak' };
}

/** What says how its pixels are to be seen: of two, programs take one or the other. Source: PNG, 5.6. */
const single = new Set(['PLTE', 'tRNS', 'eXIf', 'gAMA', 'cHRM', 'iCCP', 'sRGB', 'cICP']);

const animation = { id: 'bergerak (APNG)', en: 'moves (APNG)' };

/** As programs leave it that write a smaller image over a larger file. */
const another = {
  id: 'membawa data lain di belakang akhirnya (IEND)',
  en: 'carries other data behind its end (IEND)',
};

/** Some programs write a few bytes too many. */
const padding = 16;

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
}

/** The depths that each type of colour may have. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Source: PNG, 11.2.1. */
function headOf(data: Uint8Array): Head | undefined {
  if (data.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, compression, filter, interlace = 2] = data.subarray(8);
  const isKnown = depths[colour]?.includes(depth) && compression === 0 && filter === 0 && interlace < 2;
  return isKnown && width > 0 && height > 0 ? { width, height, depth, colour } : undefined;
}

/** Source: PNG, 11.2.2. */
function isPalette(colours: number, { colour, depth }: Head): boolean {
  return Number.isInteger(colours) && colours > 0 && (colour !== 3 ? colours <= 256 : colours <= 2 ** depth);
}

/** Source: PNG, 11.3.1.1. */
function isTransparency({ length }: Uint8Array, { colour }: Head, colours: number): boolean {
  return colour === 3 ? length > 0 && length <= colours : length === { 0: 2, 2: 6 }[colour];
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
