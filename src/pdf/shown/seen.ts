/** Whether a reader sees each letter of a page as it is written: nothing hides it, and nothing beside it makes another of it. */
import { quoted } from '../../base/quote.ts';
import { isWithin } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import type { Colour, Drawing, Letter, Shape } from './painted.ts';
import { Strange } from './strange.ts';

/** In points: rounding, and letters that reach a little out of their own place. */
const EDGE = 0.6;
/** In points. */
const SMALLEST = 4;
/** Of colours that can just be told apart. Source of the measure: WCAG 2.2, contrast ratio; 1 is the same colour. */
const FAINTEST = 1.6;
/** In sizes of the letters: as near as another digit would stand. */
const BESIDE = 0.6;
/** In sizes of the letters: slanted ones reach out of their place, and two may touch. */
const [OVERHANG, OVERLAP] = [0.2, 0.1];
/** What can be read as a part of a number. */
const OF_NUMBER = /[\d.,%+\u2212-]/;

interface Belonging {
  /** It belongs to a chart, which is compared in whole. */
  readonly isDrawn: (shape: Shape) => boolean;
  /** It stands in a line of the contents, which has a leader. */
  readonly isListed: (letter: Letter) => boolean;
}

/** Throws Strange. */
export function assertSeen({ letters, shapes }: Drawing, page: Box, { isDrawn, isListed }: Belonging): void {
  const near = bands(shapes, ({ box }) => box);
  const beside = bands(
    letters.filter(({ ink }) => ink),
    ({ ink, left, base }) => ink ?? [left, base, left, base],
  );
  for (const letter of letters) {
    const { ink, size, text, clip } = letter;
    const told = quoted(text);
    if (!ink) continue;
    if (size < SMALLEST)
      throw new Strange(`huruf ${told} yang terlalu kecil untuk dibaca`, `a letter ${told} too small to be read`);
    const isDigit = OF_NUMBER.test(text);
    const edge = isDigit ? EDGE : Math.max(EDGE, OVERHANG * size);
    if (!isWithin(ink, clip, edge) || !isWithin(ink, page, EDGE))
      throw new Strange(`huruf ${told} di luar batas halaman`, `a letter ${told} outside the page`);
    let ground: Colour = WHITE;
    for (const shape of near(ink[1] - EDGE, ink[3] + EDGE)) {
      if (shape.order > letter.order && meets(shape.box, ink, -EDGE / 2))
        throw new Strange(`sesuatu yang dilukis di atas huruf ${told}`, `something painted over the letter ${told}`);
      if (shape.kind !== 'line' && holds(shape.box, middleOf(ink)))
        ground = shape.kind === 'picture' ? letter.colour : shape.colour;
      if (isDigit && !isDrawn(shape) && !isListed(letter) && spoils(shape, letter, ink))
        throw new Strange(`bentuk kecil di sebelah angka ${told}`, `a small shape beside the number ${told}`);
    }
    if (isDigit) {
      for (const other of beside(ink[1], ink[3]))
        if (!isOneText(other, letter) && other.ink && meets(other.ink, ink, -OVERLAP * size))
          throw new Strange(`huruf di atas angka ${told}`, `a letter over the number ${told}`);
    }
    if (contrast(ground, letter.colour) < FAINTEST)
      throw new Strange(
        `huruf ${told} yang tidak berbeda warna dengan dasarnya`,
        `a letter ${told} of the colour behind it`,
      );
  }
}

/** It stands where a further digit, a sign or a stroke would, and is neither a ground nor a rule of a table. */
function spoils({ box }: Shape, { size, base }: Letter, ink: Box): boolean {
  if (isWithin(ink, box, EDGE)) return false;
  const place: Box = [ink[0] - BESIDE * size, base, ink[2] + BESIDE * size, base + 0.75 * size];
  if (!meets(box, place, -EDGE)) return false;
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return !(height > 1.5 * size || width > 3 * size) || meets(box, ink, 0);
}

/** Then one stands behind the other. */
function isOneText({ mark: one }: Letter, { mark: other }: Letter): boolean {
  return one.kind === other.kind && one.number === other.number;
}

/** The things that reach into a part of the page from below to above, in their order. */
function bands<T extends { readonly order: number }>(things: readonly T[], boxOf: (thing: T) => Box) {
  const kept = new Map<number, T[]>();
  for (const thing of things) {
    const box = boxOf(thing);
    // Whatever reaches far out of the page is cut off with it.
    const [first, last] = [Math.max(-9, bandOf(box[1])), Math.min(999, bandOf(box[3]))];
    for (let band = first; band <= last; band++) {
      const list = kept.get(band);
      if (list) list.push(thing);
      else kept.set(band, [thing]);
    }
  }
  return (bottom: number, top: number): Iterable<T> => {
    const [first, last] = [bandOf(bottom), bandOf(top)];
    if (first === last) return kept.get(first) ?? [];
    const found = new Set<T>();
    for (let band = first; band <= last; band++) for (const thing of kept.get(band) ?? []) found.add(thing);
    return [...found].sort((one, other) => one.order - other.order);
  };
}

/** In points, a little more than a line of text. */
function bandOf(height: number): number {
  return Math.floor(height / 24);
}

const WHITE: Colour = [1, 1, 1];

function meets(one: Box, other: Box, margin: number): boolean {
  return (
    one[0] < other[2] + margin && one[2] > other[0] - margin && one[1] < other[3] + margin && one[3] > other[1] - margin
  );
}

function middleOf(box: Box): readonly [number, number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function holds(box: Box, [x, y]: readonly [number, number]): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
