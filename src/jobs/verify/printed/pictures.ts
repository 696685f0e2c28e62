/** Whether the pictures of a report are those that its page names: pixel by pixel, whole, upright and in their proportions. */

import type { Text } from '../../../base/diagnostic.ts';
import { remembered } from '../../../base/once.ts';
import { type Arah, isiGambar } from '../../../data/images/index.ts';
import type { PlacedPicture } from '../../../pdf/index.ts';
import { comparePixels } from './pixels.ts';

/** In points: a pixel of the page, to which the browser rounds. */
const PIXEL = 0.75;
/** In points: no picture is drawn smaller, but one that has no more pixels. */
const SMALLEST = 40;

interface Compared {
  readonly differences: readonly Text[];
  /** Of pictures that are in no file of the data, whatever their order. */
  readonly foreign: readonly Text[];
  /** What could not be compared. */
  readonly unknown: readonly Text[];
}

/** `addresses` are those in which the page has the files. */
export function comparePictures(pictures: readonly PlacedPicture[], addresses: readonly string[]): Compared {
  const read = remembered((address: string) => new Uint8Array(Buffer.from(address.replace(/^[^,]*,/, ''), 'base64')));
  const files = [...new Set(addresses)].map(read);
  const [differences, foreign, unknown]: [Text[], Text[], Text[]] = [[], [], []];
  if (pictures.length !== addresses.length) {
    const [printed, given] = [pictures.length, addresses.length];
    differences.push({
      id: `tercetak ${printed} gambar, data memberi ${given}`,
      en: `${printed} pictures are printed, the data gives ${given}`,
    });
  }
  for (const [index, picture] of pictures.entries()) {
    const address = addresses[index];
    const what = address === undefined ? other : difference(picture, read(address));
    if (!what) continue;
    const [page, number] = [picture.page + 1, index + 1];
    const text = {
      id: `halaman PDF ke-${page}: gambar ke-${number} ${what.id}`,
      en: `page ${page} of the PDF: picture ${number} ${what.en}`,
    };
    if (what === uncompared) unknown.push(text);
    else differences.push(text);
    if (what !== uncompared && files.every((file) => ![undefined, uncompared].includes(difference(picture, file))))
      foreign.push(text);
  }
  return { differences, foreign, unknown };
}

const other: Text = { id: 'bukan gambar yang diberikan data', en: 'is not the one that the data gives' };
const uncompared: Text = {
  id: 'hanya dicocokkan ukuran dan letaknya: warnanya dibaca peramban menurut profilnya sendiri',
  en: 'was only compared in size and place: its colours are read by the browser in its own way',
};

function difference(picture: PlacedPicture, bytes: Uint8Array): Text | undefined {
  const isi = isiGambar(bytes);
  if (isi.jenis !== 'png' && isi.jenis !== 'jpeg') return other;
  const { lebar, tinggi, arah } = isi;
  const [width, height] = arah > 4 ? [tinggi, lebar] : [lebar, tinggi];
  if (picture.width !== width || picture.height !== height) return other;
  if (!signs[arah].every((sign, index) => Math.sign(picture.reach[index] ?? 0) === sign))
    return { id: 'diputar atau dicerminkan', en: 'is turned or mirrored' };
  if (!isInProportion(picture.reach, lebar, tinggi))
    return { id: 'diubah ukuran atau bandingan sisinya', en: 'has another size, or was stretched' };
  const result = comparePixels(picture, bytes, isi.jenis);
  return { same: undefined, other, unknown: uncompared }[result];
}

/** Which way the width goes, right and up, and the height, for each way in which a camera was held. */
const signs: Readonly<Record<Arah, readonly number[]>> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, -1, -1, 0],
  6: [0, -1, 1, 0],
  7: [0, 1, 1, 0],
  8: [0, 1, -1, 0],
};

/** At most as large as its pixels, of which 96 make an inch. */
function isInProportion([a = 0, b = 0, c = 0, d = 0]: readonly number[], lebar: number, tinggi: number): boolean {
  const [width, height] = [Math.abs(a + c), Math.abs(b + d)];
  const ratio = lebar / tinggi;
  return (
    Math.abs(width - height * ratio) <= PIXEL * (1 + ratio) &&
    width <= (lebar + 1) * PIXEL &&
    height <= (tinggi + 1) * PIXEL &&
    Math.max(width, height) >= Math.min(SMALLEST, (Math.max(lebar, tinggi) - 1) * PIXEL)
  );
}
