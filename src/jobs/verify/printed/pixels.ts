/** Compares what is drawn of a picture with its file. */
import { type Blocks, blocksOf, idatOf, isRgb, ownColours, paletteOf } from '../../../data/images/index.ts';
import { eachPixel, rowsOf } from '../../../io/png.ts';
import type { PlacedPicture } from '../../../pdf/index.ts';

/** Of 255: browsers round colours of 16 bits, and those that one sees through. */
const [NEAR, NEAR_OPACITY] = [2, 1];
/** Of 255: how far the mean of a block may be off where what was darker than black or brighter than white was cut. */
const NEAR_BLOCK = 24;

/** `unknown` where the browser draws it in a way that is not known here: a JPEG of four colours, or one with a profile of its own. */
export function comparePixels(
  picture: PlacedPicture,
  bytes: Uint8Array,
  kind: 'png' | 'jpeg',
): 'same' | 'other' | 'unknown' {
  const { jpeg, pixels, profile } = picture;
  const own = ownColours(bytes);
  if (profile?.isSrgb === false && own === 'none') return 'other';
  if (jpeg) return Buffer.compare(jpeg, bytes) === 0 ? 'same' : 'other';
  const blocks = kind === 'jpeg' ? blocksOf(bytes) : undefined;
  const isSame =
    blocks && pixels && !picture.opacity
      ? hasMeans(
          blocks,
          picture,
          pixels,
          isRgb(
            bytes,
            blocks.map(({ id }) => id),
          ),
        )
      : kind === 'png' && pixels && hasPixels(bytes, picture, pixels);
  if (isSame) return 'same';
  return blocks?.length === 4 || (own === 'profile' && profile?.isSrgb) ? 'unknown' : 'other';
}

function hasPixels(bytes: Uint8Array, { width, opacity }: PlacedPicture, pixels: Uint8Array): boolean {
  const rows = rowsOf(bytes, idatOf(bytes));
  if (!rows) return false;
  const { colour, depth } = rows;
  const { colours, opacity: given } = paletteOf(bytes);
  const most = 2 ** depth - 1;
  /** The colour that is transparent as a whole, where there is such a one. */
  const clear = Array.from(
    { length: given.length >> 1 },
    (_, at) => ((given[2 * at] ?? 0) << 8) | (given[2 * at + 1] ?? 0),
  );
  let isSame = true;
  eachPixel(rows, (x, y, samples) => {
    const at = y * width + x;
    const [first = 0] = samples;
    const alpha =
      colour === 3
        ? (given[first] ?? 255)
        : colour > 3
          ? ((samples.at(-1) ?? 0) * 255) / most
          : clear.length > 0 && clear.every((part, index) => part === samples[index])
            ? 0
            : 255;
    const drawn = opacity?.[at] ?? 255;
    if (Math.abs(alpha - drawn) > NEAR_OPACITY) isSame = false;
    for (let part = 0; part < 3; part++) {
      const value =
        colour === 3 ? (colours[3 * first + part] ?? 0) : ((samples[colour & 2 ? part : 0] ?? 0) * 255) / most;
      if ((Math.abs(value - (pixels[3 * at + part] ?? 0)) * drawn) / 255 > NEAR) isSame = false;
    }
  });
  return isSame;
}

/** What brightness and its two differences are made of. Source: ITU-T T.871 (JFIF), 7. */
const WEIGHTS = [
  [0.299, 0.587, 0.114],
  [-0.168736, -0.331264, 0.5],
  [0.5, -0.418688, -0.081312],
];
const RGB = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Whether each whole block of the file has the mean that is drawn: how a block is drawn in itself, each program rounds in its own way. */
function hasMeans(
  blocks: readonly Blocks[],
  { width, height }: PlacedPicture,
  pixels: Uint8Array,
  isRed: boolean,
): boolean {
  if (blocks.length !== 1 && blocks.length !== 3) return false;
  const [widest, highest] = [
    Math.max(...blocks.map(({ across }) => across)),
    Math.max(...blocks.map(({ down }) => down)),
  ];
  return blocks.every(({ across, down, columns, rows, stride, level }, plane) => {
    const [wide, high] = [Math.round((8 * widest) / across), Math.round((8 * highest) / down)];
    const [red = 0, green = 0, blue = 0] = (isRed ? RGB : WEIGHTS)[plane] ?? [];
    for (let row = 0; row < rows && (row + 1) * high <= height; row++)
      for (let column = 0; column < columns && (column + 1) * wide <= width; column++) {
        let sum = 0;
        for (let y = row * high; y < (row + 1) * high; y++)
          for (let at = 3 * (y * width + column * wide), end = at + 3 * wide; at < end; at += 3)
            sum += red * (pixels[at] ?? 0) + green * (pixels[at + 1] ?? 0) + blue * (pixels[at + 2] ?? 0);
        const drawn = sum / (wide * high) + (plane > 0 && !isRed ? 128 : 0);
        if (Math.abs(drawn - level(row * stride + column)) > NEAR_BLOCK) return false;
      }
    return true;
  });
}
