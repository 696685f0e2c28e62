/** Checks that the pixels of a PNG can all be read: a browser draws a broken one in part, and does not say so. */
import { inflateSync } from 'node:zlib';

/** For a file whose chunks are whole, `idat` those of its pixels. Source: PNG (W3C, third edition), 7.2, 8 and 9.2: rows behind one of five filters, in seven passes if interlaced. */
export function hasAllPixels(png: Uint8Array, idat: readonly Uint8Array[]): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), png[24] ?? 0, png[25] ?? 0];
  const bits = depth * (channels[colour] ?? 0);
  const passes = png[28] === 1 ? adam7 : [[0, 0, 1, 1] as const];
  const parts = passes.flatMap(([x, y, stepX, stepY]) => {
    const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    return columns <= 0 || rows <= 0 ? [] : [{ rows, length: 1 + Math.ceil((columns * bits) / 8) }];
  });
  const expected = parts.reduce((whole, { rows, length }) => whole + rows * length, 0);
  const unpacked = expected > 0 ? inflated(Buffer.concat(idat), expected) : undefined;
  if (!unpacked || unpacked.length < expected) return false;
  let at = 0;
  for (const { rows, length } of parts) {
    for (const end = at + rows * length; at < end; at += length) if ((unpacked[at] ?? 0) > 4) return false;
  }
  return true;
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
function inflated(packed: Uint8Array, expected: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: expected + 65_536 });
  } catch {
    return undefined;
  }
}
