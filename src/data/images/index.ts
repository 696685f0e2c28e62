/** What an image file holds, told by its content: its kind, its size as it is seen, and whether it is all there. */
import { imageSize } from 'image-size';
import type { IsiGambar } from './isi.ts';
import { jpegContent } from './jpeg.ts';
import { isPng, pngContent } from './png.ts';

export type { Arah } from './exif.ts';
export { type Blocks, blocksOf, hasAllBlocks } from './jpeg-scans.ts';
export { isRgb, ownColours } from './own-colours.ts';
export { idatOf, paletteOf } from './png.ts';
export { withoutExif } from './without-exif.ts';

/** The pixels themselves are looked into elsewhere, for that takes longer. */
export function isiGambar(bytes: Uint8Array): IsiGambar {
  if (isPng(bytes)) return pngContent(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpegContent(bytes);
  const isi = kindOf(bytes);
  return isi === undefined ? { jenis: 'lain' } : { jenis: 'lain', isi };
}

/** The library throws on what it cannot read. */
function kindOf(bytes: Uint8Array): string | undefined {
  try {
    return imageSize(bytes).type;
  } catch {
    return undefined;
  }
}
