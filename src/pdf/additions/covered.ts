/** What of a page's printed text lies under the place of a signature. */
import type { PlacedText } from '../placed-texts.ts';
import type { Box } from '../tags/index.ts';

/** In points: as much as the boxes of letters are larger than the letters. */
const EDGE = 1;
/** As near to a number as a digit that would be read with it. */
const BESIDE = 6;

interface Covered {
  /** Each text of which some lies there, as it is drawn; where there are digits, those that have them. */
  readonly texts: readonly string[];
  /** Some of what lies there, or right beside it, is a digit or cannot be read. */
  readonly hasDigits: boolean;
  /** Some of a table, a heading or a caption lies there. */
  readonly isFixed: boolean;
}

/** `fixed` is what may not be covered. */
export function coveredBy(place: Box, texts: readonly PlacedText[], fixed: readonly Box[]): Covered {
  const under = texts.filter(({ parts }) =>
    parts.some(({ text, box }) => text.trim() !== '' && meets(place, box, -EDGE)),
  );
  const hasDigit = ({ text, box }: PlacedText['parts'][number]) => DIGIT.test(text) && meets(place, box, BESIDE);
  const numbers = texts.filter((one) => one.parts.some(hasDigit) && !SIGNATORY.test(textOf(one)));
  const all = numbers.length > 0 ? numbers : under;
  return {
    texts: all.map(textOf),
    hasDigits: numbers.length > 0,
    isFixed: fixed.some((box) => meets(place, box, -EDGE)),
  };
}

function textOf({ parts }: PlacedText): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The number of the person who signs, and the place and day: a stamp often touches them, and they are no figures of the report. */
const SIGNATORY = /^NIP\b[.\s\d]*$|,\s*(?:[.…]+|\d{1,2} \p{L}+)\s*(?:\d{4})?$/u;

/** Or what cannot be read, which may be one. */
const DIGIT = /[\p{N}\ufffd]/u;

/** Whether they overlap, on a line from which to the sides up to `margin` is between them. */
function meets(one: Box, other: Box, margin: number): boolean {
  return (
    one[0] < other[2] + margin && one[2] > other[0] - margin && one[1] < other[3] - EDGE && one[3] > other[1] + EDGE
  );
}
