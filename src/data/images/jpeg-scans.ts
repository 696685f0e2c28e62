/** Reads the coded data of a JPEG block by block: a browser draws one that is cut short with a grey rest, and does not say so. */
import { DHT, DQT, DRI, type Frame, frameOf, isFrame, type Segment, SOS, segmentsOf } from './jpeg.ts';
import { bitsOf, type Decoder, decodersOf } from './jpeg-bits.ts';
import { progressiveReader, sequentialReader } from './jpeg-blocks.ts';

interface Plane {
  readonly id: number;
  readonly table: number;
  readonly across: number;
  readonly down: number;
  /** Blocks of the image in a row, and rows; `stride` with those that fill up the last unit. */
  readonly columns: number;
  readonly rows: number;
  readonly stride: number;
  /** Of each block, which coefficients are no longer zero: what refines them needs to know. */
  readonly filled: Uint8Array;
  /** The first coefficient of each, before it is multiplied. */
  readonly means: Int32Array;
  /** Of each coefficient, how many of its low bits are still to come. */
  readonly missing: Uint8Array;
}

/** The blocks of 8 × 8 samples of one of its colours. */
export interface Blocks extends Pick<Plane, 'id' | 'across' | 'down' | 'columns' | 'rows' | 'stride'> {
  /** From 0 to 255, but for what rounding adds; row by row, each `stride` long. */
  readonly level: (index: number) => number;
}

/** Of a file that is a whole JPEG by its segments: whether every block of it is there, with every bit. */
export function hasAllBlocks(bytes: Uint8Array): boolean {
  return blocksOf(bytes) !== undefined;
}

/** Of each of its colours, where all of them are there. */
export function blocksOf(bytes: Uint8Array): readonly Blocks[] | undefined {
  const segments = segmentsOf(bytes) ?? [];
  const head = segments.find(isFrame);
  const frame = head && frameOf(bytes, head);
  if (!frame) return undefined;
  const planes = planesOf(frame);
  const decoders = new Map<number, Decoder>();
  const quantizers = new Map<number, number>();
  let interval = 0;
  for (const segment of segments) {
    const data = bytes.subarray(segment.start, segment.end);
    if (segment.marker === DRI) interval = ((data[0] ?? 0) << 8) | (data[1] ?? 0);
    if (segment.marker === DHT) for (const [id, decoder] of decodersOf(data)) decoders.set(id, decoder);
    if (segment.marker === DQT) for (const [id, first] of quantizersOf(data)) quantizers.set(id, first);
    if (segment.marker === SOS && !readScan(bytes, segment, { frame, planes, decoders, interval })) return undefined;
  }
  if (!planes.every(({ table, missing }) => quantizers.has(table) && missing.every((bits) => bits === 0)))
    return undefined;
  return planes.map((plane) => ({
    ...plane,
    level: (index: number) => ((plane.means[index] ?? 0) * (quantizers.get(plane.table) ?? 0)) / 8 + 128,
  }));
}

function planesOf({ width, height, components, marker }: Frame): readonly Plane[] {
  const [widest, highest] = sampling(components);
  const [unitsAcross, unitsDown] = [Math.ceil(width / (8 * widest)), Math.ceil(height / (8 * highest))];
  return components.map((component) => {
    const { across, down } = component;
    const stride = unitsAcross * across;
    return {
      ...component,
      columns: Math.ceil(Math.ceil((width * across) / widest) / 8),
      rows: Math.ceil(Math.ceil((height * down) / highest) / 8),
      stride,
      means: new Int32Array(stride * unitsDown * down),
      filled: new Uint8Array(marker === progressive ? stride * unitsDown * down * 64 : 64),
      missing: new Uint8Array(64).fill(unseen),
    };
  });
}

const progressive = 0xc2;
const unseen = 255;

function sampling(components: Frame['components']): readonly [number, number] {
  return [Math.max(...components.map(({ across }) => across)), Math.max(...components.map(({ down }) => down))];
}

/** The first number of each. Source: ITU-T T.81, B.2.4.1. */
function* quantizersOf(data: Uint8Array): Iterable<readonly [id: number, first: number]> {
  for (let at = 0; at < data.length; ) {
    const [kind = 0, high = 0, low = 0] = data.subarray(at, at + 3);
    const isShort = kind < 16;
    yield [kind & 15, isShort ? high : (high << 8) | low];
    at += isShort ? 65 : 129;
  }
}

interface Around {
  readonly frame: Frame;
  readonly planes: readonly Plane[];
  readonly decoders: ReadonlyMap<number, Decoder>;
  readonly interval: number;
}

/** Source: ITU-T T.81, B.2.3 and A.2: units of several components, or the blocks of one. */
function readScan(bytes: Uint8Array, { start, end, coded }: Segment, around: Around): boolean {
  const { frame, planes, decoders, interval } = around;
  const head = bytes.subarray(start, end);
  const count = head[0] ?? 0;
  const [first = 0, last = 0, bits = 0] = head.subarray(1 + 2 * count);
  const parts = Array.from({ length: count }, (_, index) => {
    const plane = planes.find(({ id }) => id === head[1 + 2 * index]);
    const tables = head[2 + 2 * index] ?? 0;
    return plane && { plane, dc: decoders.get(tables >> 4), ac: decoders.get(16 + (tables & 15)) };
  });
  const [only] = parts;
  if (head.length !== 4 + 2 * count || !only || first > last || last > 63) return false;
  const isProgressive = frame.marker === progressive;
  const band = isProgressive
    ? { first, last, high: bits >> 4, low: bits & 15 }
    : { first: 0, last: 63, high: 0, low: 0 };
  for (const part of parts) part?.plane.missing.fill(band.low, band.first, band.last + 1);
  const source = bitsOf(bytes, end, coded);
  const readers = parts.map((part) => {
    const { dc, ac } = part ?? {};
    return isProgressive ? progressiveReader(source, band, dc, ac) : sequentialReader(source, dc, ac);
  });
  const [widest, highest] = sampling(frame.components);
  const across = count === 1 ? only.plane.columns : Math.ceil(frame.width / (8 * widest));
  const down = count === 1 ? only.plane.rows : Math.ceil(frame.height / (8 * highest));
  for (let unit = 0; unit < across * down; unit++) {
    if (interval > 0 && unit > 0 && unit % interval === 0) {
      if (!source.restart((unit / interval - 1) & 7)) return false;
      for (const reader of readers) reader.restart();
    }
    const [column, row] = [unit % across, Math.floor(unit / across)];
    for (const [index, part] of parts.entries()) {
      const reader = readers[index];
      if (!part || !reader) return false;
      const { plane } = part;
      const [wide, high] = count === 1 ? [1, 1] : [plane.across, plane.down];
      for (let block = 0; block < wide * high; block++) {
        const at = (row * high + Math.floor(block / wide)) * plane.stride + column * wide + (block % wide);
        if (!reader.block(plane.filled, isProgressive ? at * 64 : 0, plane.means, at)) return false;
      }
    }
  }
  return source.rest() <= padding;
}

/** Some programs write a few bytes too many; where more is left, what was read was something else. */
const padding = 16;
