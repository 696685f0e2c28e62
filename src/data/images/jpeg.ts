/** The segments of a JPEG up to its end, and what its frame says of the image. */
import { type Arah, berputar, orientation } from './exif.ts';
import type { IsiGambar } from './isi.ts';

/** `start` to `end` is what a marker brings; behind a scan's head its coded data lies between `end` and `coded`. */
export interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  readonly coded: number;
}

/** Undefined where it does not reach EOI. Source: ITU-T T.81, annex B: FF in coded data is followed by 00 or RSTn. */
export function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  const found: Segment[] = [];
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0) return undefined;
    if (marker === 0xd9) return found;
    if (marker === 0xff) at += 1;
    else {
      const start = at + 4;
      const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
      if (end < start) return undefined;
      at = end;
      if (marker === SOS) while (at + 1 < bytes.length && !isMarkerAt(bytes, at)) at += 1;
      found.push({ marker, start, end, coded: at });
    }
  }
  return undefined;
}

export const [SOS, DHT, DQT, DRI] = [0xda, 0xc4, 0xdb, 0xdd];

function isMarkerAt(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7);
}

export interface Frame {
  readonly marker: number;
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly {
    readonly id: number;
    readonly across: number;
    readonly down: number;
    readonly table: number;
  }[];
}

/** Source: ITU-T T.81, B.2.2. Undefined where it is cut short, or samples in a way that there is none. */
export function frameOf(bytes: Uint8Array, { marker, start, end }: Segment): Frame | undefined {
  const [precision = 0, high = 0, low = 0, left = 0, right = 0, count = 0] = bytes.subarray(start, end);
  if (end - start !== 6 + 3 * count) return undefined;
  const components = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, table = 0] = bytes.subarray(start + 6 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15, table };
  });
  if (components.some(({ across, down }) => Math.min(across, down) < 1 || Math.max(across, down) > 4)) return undefined;
  return { marker, precision, height: (high << 8) | low, width: (left << 8) | right, components };
}

export function isFrame({ marker }: Segment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== 0xc8 && marker !== 0xcc;
}

export function jpegContent(bytes: Uint8Array): IsiGambar {
  const segments = segmentsOf(bytes);
  const [first, ...others] = segments?.filter(isFrame) ?? [];
  const frame = first && frameOf(bytes, first);
  const scan = segments?.find(({ marker }) => marker === SOS);
  if (!segments || !frame || !scan || scan.start < first.start || frame.width === 0) return { jenis: 'rusak' };
  const sebab = unopened(frame, segments) ?? (isOfTwoMinds(bytes, segments) ? twoMinds : undefined);
  if (sebab) return { jenis: 'tak-terbuka', sebab };
  if (others.length > 0) return { jenis: 'rusak' };
  return { jenis: 'jpeg', ...berputar(frame.width, frame.height, arahOf(bytes, segments)) };
}

/** What libjpeg, by which browsers open them, does not read. Source: ITU-T T.81, table B.1 and B.2.5. */
function unopened({ marker, precision, height, components }: Frame, segments: readonly Segment[]) {
  if (marker >= 0xc9) return { id: 'memakai pengodean aritmetik', en: 'is coded arithmetically' };
  if (marker > 0xc2) return { id: 'memakai JPEG tanpa rugi atau bertingkat', en: 'is a lossless or hierarchical JPEG' };
  if (precision !== 8) return { id: `memakai ${precision} bit per warna`, en: `has ${precision} bits per colour` };
  if (height === 0 || segments.some((segment) => segment.marker === 0xdc))
    return { id: 'menyebut tingginya di belakang (DNL)', en: 'tells its height behind its lines (DNL)' };
  return [1, 3, 4].includes(components.length)
    ? undefined
    : { id: `mempunyai ${components.length} saluran warna`, en: `has ${components.length} channels of colour` };
}

/** Readers of PDFs believe Adobe's segment, browsers the other: that its colours are red, green and blue, or are not. */
function isOfTwoMinds(bytes: Uint8Array, segments: readonly Segment[]): boolean {
  const begins = (marker: number, name: string) =>
    segments.find((one) => one.marker === marker && latin1(bytes, one.start, name.length) === name);
  const adobe = begins(0xee, 'Adobe');
  return begins(0xe0, 'JFIF') !== undefined && adobe !== undefined && bytes[adobe.start + 11] === 0;
}

const twoMinds = {
  id: 'menyebut warnanya dengan dua cara (JFIF dan Adobe)',
  en: 'tells its colours in two ways (JFIF and Adobe)',
};

function latin1(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

export function isExif(bytes: Uint8Array, { marker, start }: Segment): boolean {
  return marker === 0xe1 && latin1(bytes, start, 6) === 'Exif\0\0';
}

/** That of the first Exif segment before the image, as in browsers. */
function arahOf(bytes: Uint8Array, segments: readonly Segment[]): Arah {
  const before = segments.slice(
    0,
    segments.findIndex(({ marker }) => marker === SOS),
  );
  const exif = before.find((segment) => isExif(bytes, segment));
  return exif ? orientation(bytes.subarray(exif.start + 6, exif.end)) : 1;
}
