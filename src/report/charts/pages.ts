/** Which items go together on one drawing, so that each fits its page. */
import type { Canvas } from './chart.ts';

/**
 * In order: all on one drawing if it has room, else on as few parts as there is room on, and about as much on each. An
 * item that is too high for any stands alone. `tetap` is what every drawing needs besides.
 */
export function partIntoPages<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  fixed: number,
  canvas: Pick<Canvas, 'height' | 'partHeight'>,
): readonly (readonly Item[])[] {
  const measured = items.map((item) => ({ satu: item, needed: heightOf(item) }));
  if (fillPages(measured, canvas.height - fixed).length === 1) return [items];
  const room = canvas.partHeight - fixed;
  const fewest = fillPages(measured, room).length;
  let [tooLittle, enough] = [0, room];
  // Ten halvings find the least room for as many drawings to within a thousandth of a page.
  for (let turn = 0; turn < 10; turn++) {
    const middle = (tooLittle + enough) / 2;
    if (fillPages(measured, middle).length > fewest) tooLittle = middle;
    else enough = middle;
  }
  return fillPages(measured, enough).map((pages) => pages.map(({ satu: item }) => item));
}

function fillPages<Measured extends { readonly needed: number }>(
  measured: readonly Measured[],
  room: number,
): readonly (readonly Measured[])[] {
  const pages: Measured[][] = [];
  let filled = 0;
  for (const item of measured) {
    const last = pages.at(-1);
    const fits = last !== undefined && filled + item.needed <= room;
    filled = fits ? filled + item.needed : item.needed;
    if (fits) last.push(item);
    else pages.push([item]);
  }
  return pages;
}
