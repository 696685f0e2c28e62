/** How a camera was held: the orientation that a file notes, by which browsers turn its pixels and other programs do not. */

/** 1 is upright; 2 to 4 are mirrored or upside down, 5 to 8 lie on their side. */
export type Arah = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Source: Exif 2.32, 4.6.2 and 4.6.4: a TIFF head of either byte order, and in its first directory tag 0x0112 as one SHORT. */
export function orientation(tiff: Uint8Array): Arah {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = String.fromCharCode(...tiff.subarray(0, 2));
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const isLittle = order === 'II';
  const start = view.getUint32(4, isLittle);
  if (view.getUint16(2, isLittle) !== 42 || start + 2 > tiff.length) return 1;
  const count = view.getUint16(start, isLittle);
  for (let at = start + 2; at < start + 2 + count * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const value = view.getUint16(at + 2, isLittle) === 3 ? view.getUint16(at + 8, isLittle) : 1;
    return isArah(value) ? value : 1;
  }
  return 1;
}

function isArah(value: number): value is Arah {
  return value >= 1 && value <= 8;
}

/** Width and height as they are seen. */
export function berputar(lebar: number, tinggi: number, arah: Arah) {
  return arah > 4 ? { lebar: tinggi, tinggi: lebar, arah } : { lebar, tinggi, arah };
}
