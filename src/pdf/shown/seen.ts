/** Whether a reader sees each letter of a page as it is written: nothing hides it, and nothing beside it makes another of it. */
import { quoted } from '../../base/quote.ts';
import { isWithin, meets } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import { contrast } from './colour.ts';
import { gridOf } from './grid.ts';
import type { Colour, Drawing, Letter, Shape } from './painted.ts';
import { wholeRules } from './rules.ts';
import { Strange } from './strange.ts';

/** In points: rounding, and letters that reach a little out of their own place. */
const EDGE = 0.6;
/** In points: a clip may cut less from a digit or a sign than can be seen. */
const CUT = 0.15;
/** In points: the letters of charts have 7.5. */
const SMALLEST = 7;
/** Of colours that can just be told apart, and of those of digits. Source: WCAG 2.2, contrast ratio (1.4.3); 1 is the same colour. */
const [FAINTEST, FAINTEST_DIGIT] = [1.6, 4.5];
/** In sizes of the letters: as near as another digit would stand. */
const BESIDE = 0.6;
/** In sizes of the letters: slanted ones reach out of their place, and two may touch. */
const [OVERHANG, OVERLAP] = [0.2, 0.1];
/** In sizes of the letters: lower no row of a table is that is set tightest, and no digit or sign is as high. */
const ROW = 1.3;
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
  const near = gridOf(shapes, ({ box }) => box);
  const whole = wholeRules(shapes);
  const beside = gridOf(letters, ({ ink }) => ink);
  /** Most letters have the ground and the colour of the one before. */
  let last: readonly [Colour, Colour, number] = [WHITE, WHITE, 1];
  for (const letter of letters) {
    const { ink, size, clip } = letter;
    if (!ink) continue;
    if (size < SMALLEST) throw strange(letter, 'yang terlalu kecil untuk dibaca', 'too small to be read');
    const isDigit = OF_NUMBER.test(letter.text);
    const edge = isDigit ? CUT : Math.max(EDGE, OVERHANG * size);
    if (!isWithin(ink, clip, edge) || !isWithin(ink, page, EDGE))
      throw strange(letter, 'di luar batas halaman', 'outside the page');
    const side = isDigit ? BESIDE * size : EDGE;
    let ground = WHITE;
    for (const shape of near([ink[0] - side, ink[1] - EDGE, ink[2] + side, ink[3] + EDGE])) {
      if (shape.order > letter.order && meets(shape.box, ink, -EDGE / 2))
        throw strange(letter, 'yang tertutup sesuatu yang dilukis sesudahnya', 'under something painted later');
      const isBehind = shape.kind !== 'line' && shape.isPlain && isGround(shape.box, ink);
      if (isBehind && shape.kind === 'picture') throw strange(letter, 'di atas sebuah gambar', 'over a picture');
      if (isBehind) ground = shape.colour;
      if (isDigit && spoils(shape, whole.get(shape) ?? shape.box, letter, ink) && !isDrawn(shape) && !isListed(letter))
        throw strange(letter, 'dengan bentuk kecil di sebelahnya', 'with a small shape beside it');
    }
    if (
      isDigit &&
      beside(ink).some((other) => !isOneText(other, letter) && other.ink && meets(other.ink, ink, -OVERLAP * size))
    )
      throw strange(letter, 'yang tertimpa huruf lain', 'with another letter over it');
    if (ground !== last[0] || letter.colour !== last[1])
      last = [ground, letter.colour, contrast(ground, letter.colour)];
    if (last[2] < (isDigit ? FAINTEST_DIGIT : FAINTEST))
      throw strange(letter, 'yang warnanya terlalu dekat dengan dasarnya', 'of nearly the colour behind it');
  }
}

function strange({ text }: Letter, id: string, en: string): Strange {
  return new Strange(`huruf ${quoted(text)} ${id}`, `the letter ${quoted(text)} ${en}`);
}

/** It stands where a further digit, a sign or a stroke would, and is neither a ground nor a rule of a table. */
function spoils({ box, isCut }: Shape, whole: Box, { size, base }: Letter, ink: Box): boolean {
  if (isWithin(ink, box, EDGE)) return false;
  const place: Box = [ink[0] - BESIDE * size, base, ink[2] + BESIDE * size, base + 0.75 * size];
  if (!meets(box, place, -EDGE)) return false;
  const [width, height] = [whole[2] - whole[0], whole[3] - whole[1]];
  return isCut || !(height > ROW * size || width > 3 * size) || meets(box, ink, 0);
}

/** Then one stands behind the other. */
function isOneText({ mark: one }: Letter, { mark: other }: Letter): boolean {
  return one.kind === other.kind && one.number === other.number;
}

const WHITE: Colour = [1, 1, 1];

/** Behind its middle. */
function isGround(box: Box, ink: Box): boolean {
  const [x, y] = [(ink[0] + ink[2]) / 2, (ink[1] + ink[3]) / 2];
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
