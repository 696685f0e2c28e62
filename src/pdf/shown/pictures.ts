/** Whether each picture of a page stands whole and on its own: in a figure of the tags, apart from all letters and shapes. */
import { isWithin, meets } from '../tags/box.ts';
import type { Drawing, Shape } from './painted.ts';
import { Strange } from './strange.ts';

/** In points: rounding. */
const EDGE = 0.6;

/** Throws Strange. `seen` is what can be seen of all shapes. */
export function assertPictures(
  { letters, shapes }: Drawing,
  seen: readonly Shape[],
  isFigure: (shape: Shape) => boolean,
): void {
  for (const shape of shapes) {
    if (shape.kind !== 'picture') continue;
    if (!isFigure(shape) || shape.isCut) throw new Strange('gambar di luar isi laporan', 'a picture beside the report');
    if (!isWithin(shape.box, shape.clip, EDGE)) throw new Strange('gambar yang terpotong', 'a picture that is cut');
    const over = seen.find(
      (other) =>
        other.order !== shape.order &&
        meets(other.box, shape.box, -EDGE) &&
        // It stands on a ground.
        !(other.order < shape.order && other.kind === 'area' && isWithin(shape.box, other.box, EDGE)),
    );
    if (over) throw new Strange('gambar yang bertumpuk dengan bentuk lain', 'a picture and another shape on one place');
    const near = letters.find(({ ink }) => ink && meets(ink, shape.box, -EDGE));
    if (near) throw new Strange(`gambar di atas huruf «${near.text}»`, `a picture over the letter «${near.text}»`);
  }
}
