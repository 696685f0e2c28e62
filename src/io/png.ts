/** Unpacks the pixels of a PNG: a browser draws a broken one in part, and does not say so. */
import { inflateSync } from 'node:zlib';

/** What a pass brings: rows of so many pixels, each row `length` bytes behind its filter. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
  readonly length: number;
}

/** Unpacked, each row still behind its filter. */
export interface PackedRows {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly passes: readonly Pass[];
  readonly bytes: Uint8Array;
}

/**
 * For a file whose chunks are whole, `idat` those of its pixels; undefined where some are missing.
 * Source: PNG (W3C, third edition), 7.2, 8 and 9.2: rows behind one of five filters, in seven passes if interlaced.
 */
export function rowsOf(png: Uint8Array, idat: readonly Uint8Array[]): PackedRows | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), png[24] ?? 0, png[25] ?? 0];
  const bits = depth * (channels[colour] ?? 0);
  const passes = (png[28] === 1 ? adam7 : [[0, 0, 1, 1] as const]).flatMap(([x, y, stepX, stepY]) => {
    const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    if (columns <= 0 || rows <= 0) return [];
    return [{ x, y, stepX, stepY, columns, rows, length: 1 + Math.ceil((columns * bits) / 8) }];
  });
  const expected = passes.reduce((whole, { rows, length }) => whole + rows * length, 0);
  const bytes = expected > 0 ? inflated(Buffer.concat(idat), expected) : undefined;
  if (!bytes || bytes.length < expected) return undefined;
  let at = 0;
  for (const { rows, length } of passes)
    for (const end = at + rows * length; at < end; at += length) if ((bytes[at] ?? 0) > 4) return undefined;
  return { width, height, depth, colour, passes, bytes };
}

/** Gives each sample of each pixel, row by row and pass by pass. The filters are undone in place, so only once. */
export function eachPixel(rows: PackedRows, take: (x: number, y: number, samples: readonly number[]) => void): void {
  const { depth, colour, passes, bytes } = rows;
  const count = channels[colour] ?? 1;
  const size = Math.max(1, (depth * count) >> 3);
  const samples = Array.from({ length: count }, () => 0);
  let start = 0;
  for (const { x, y, stepX, stepY, columns, rows: many, length } of passes)
    for (let row = 0; row < many; row++, start += length) {
      undoFilter(bytes, { start, length, size, isFirst: row === 0 });
      for (let column = 0; column < columns; column++) {
        for (let index = 0; index < count; index++) {
          const place = column * count + index;
          const at = start + 1 + ((place * depth) >> 3);
          const byte = bytes[at] ?? 0;
          samples[index] =
            depth === 8
              ? byte
              : depth === 16
                ? (byte << 8) | (bytes[at + 1] ?? 0)
                : (byte >> (8 - depth - ((place * depth) & 7))) & ((1 << depth) - 1);
        }
        take(x + column * stepX, y + row * stepY, samples);
      }
    }
}

/** Source: PNG, 9.2. `size` is how many bytes a pixel has, at least one. */
function undoFilter(
  bytes: Uint8Array,
  { start, length, size, isFirst }: Readonly<Record<'start' | 'length' | 'size', number> & { isFirst: boolean }>,
): void {
  const filter = bytes[start] ?? 0;
  if (filter === 0) return;
  for (let at = start + 1; at < start + length; at++) {
    const isEdge = at - size <= start;
    const left = isEdge ? 0 : (bytes[at - size] ?? 0);
    const up = isFirst ? 0 : (bytes[at - length] ?? 0);
    const corner = isEdge || isFirst ? 0 : (bytes[at - length - size] ?? 0);
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : nearest(left, up, corner);
    bytes[at] = (bytes[at] ?? 0) + guess;
  }
}

/** Source: PNG, 9.4 (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** By colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Where each pass begins, and its steps: x, y, across, down. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Undefined where they cannot be unpacked. A little more room than expected: some programs write a few bytes too many. */
export function inflated(packed: Uint8Array, expected: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: expected + 65_536 });
  } catch {
    return undefined;
  }
}
