/** Checks that the pixels of a PNG can all be unpacked: a browser draws a broken one in part, and does not say so. */
import { inflateSync } from 'node:zlib';

/** For a file whose chunks are whole. Source: PNG (W3C, third edition), 7.2 and 8: rows with a filter byte, in seven passes if interlaced. */
export function hasAllPixels(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), png[24] ?? 0, png[25] ?? 0];
  const bits = depth * (channels[colour] ?? 0);
  const passes = png[28] === 1 ? adam7 : [[0, 0, 1, 1] as const];
  const sizes = passes.map(([x, y, stepX, stepY]) => {
    const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    return columns <= 0 || rows <= 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  });
  const expected = sizes.reduce((whole, size) => whole + size, 0);
  return expected > 0 && inflatedLength(imageData(png, view), expected) >= expected;
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

function imageData(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IDAT) parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return Buffer.concat(parts);
}

const IDAT = 0x49444154;

/** 0 where it cannot be unpacked. A little more room than expected: some programs write a few bytes too many. */
function inflatedLength(packed: Uint8Array, expected: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: expected + 65_536 }).length;
  } catch {
    return 0;
  }
}
