/** Takes away what stands behind the text of a draft, where it hides nothing and says nothing else. */
import { DRAFT_MARK } from '../../base/draft-mark.ts';
import { isWithin, meets, shared } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import { luminance } from './colour.ts';
import type { Drawing, Letter } from './painted.ts';
import { Strange } from './strange.ts';

/** Of colours on which black letters are as easy to read as on paper, and which can still be seen. */
const [DARKEST, PALEST] = [0.75, 0.9] as const;
/** In points: on the narrowest text that settings allow it has 74. */
const SMALLEST = 60;

/**
 * Throws Strange where a draft lacks its mark, or has one that is small, dark, or painted over anything. `known` is what the page
 * composed again has there; undefined where there is none, and the page may be that of a draft.
 */
export function withoutMark(drawing: Drawing, known: string | undefined, page: Box): Drawing {
  const own = drawing.letters.filter(isPale);
  const mark = known ?? (own.length > 0 ? DRAFT_MARK : '');
  if (mark === '') return drawing;
  const letters = drawing.letters.filter((letter) => !isPale(letter));
  const inks = letters.flatMap(({ ink, order }) => (ink ? [{ box: ink, order }] : []));
  // The paper itself is white.
  const shapes = drawing.shapes.filter(({ kind, colour }) => kind === 'picture' || luminance(colour) < 1);
  const under = [...inks, ...shapes];
  const hides = own.some((mine) => under.some(({ box, order }) => order < mine.order && isOver(mine, box)));
  const isSeen = own.every(({ ink, clip, size }) => ink && size >= SMALLEST && isWithin(ink, shared(page, clip), 0));
  if (isSeen && !hides && own.map(({ text }) => text).join('') === mark) return { ...drawing, letters };
  throw new Strange(`draf tanpa tulisan «${mark}» di belakang isinya`, `a draft without «${mark}» behind its text`);
}

function isPale({ mark: { kind }, colour }: Letter): boolean {
  const light = luminance(colour);
  return kind === 'decoration' && light >= DARKEST && light <= PALEST;
}

function isOver({ ink }: Letter, box: Box): boolean {
  return ink !== undefined && meets(ink, box, 0);
}
