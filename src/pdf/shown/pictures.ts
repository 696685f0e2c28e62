/** Whether each picture of a page stands on its own: in a figure of the tags, and apart from all letters. */
import { meets } from '../tags/box.ts';
import type { Drawing, Shape } from './painted.ts';
import { Strange } from './strange.ts';

/** In points: rounding. */
const EDGE = 0.6;

/** Throws Strange. */
export function assertPictures({ letters, shapes }: Drawing, isFigure: (shape: Shape) => boolean): void {
  for (const shape of shapes) {
    if (shape.kind !== 'picture') continue;
    if (!isFigure(shape) || shape.isCut) throw new Strange('gambar di luar isi laporan', 'a picture beside the report');
    const near = letters.find(({ ink }) => ink && meets(ink, shape.box, -EDGE));
    if (near) throw new Strange(`gambar di atas huruf «${near.text}»`, `a picture over the letter «${near.text}»`);
  }
}
