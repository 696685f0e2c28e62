/** The pieces of a page's text, each read along its lines: its letters stand one behind the other as they are to be read. */
import { quoted } from '../../base/quote.ts';
import type { Box } from '../tags/index.ts';
import type { Letter } from './painted.ts';
import { Strange } from './strange.ts';

export interface Piece {
  readonly text: string;
  readonly letters: readonly Letter[];
  /** Around its lines, as high as small letters; what stands on two lines does not overlap. */
  readonly box: Box;
}

/** Pieces by their numbers; decoration is what one reads on in. */
export function piecesOf(letters: readonly Letter[]): {
  readonly pieces: ReadonlyMap<number, Piece>;
  readonly decorations: readonly Piece[];
  /** The first letter that does not stand where it is read. */
  readonly disorder: Strange | undefined;
} {
  const pieces = new Map<number, Letter[]>();
  const decorations: Letter[][] = [];
  let disorder: Strange | undefined;
  for (const letter of letters) {
    const { kind, number } = letter.mark;
    const list = kind === 'piece' ? pieces.get(number) : decorations.at(-1);
    const before = list?.at(-1);
    const goesOn = before?.mark.number === number && follows(before, letter);
    if (kind === 'piece' && before && !goesOn) disorder ??= outOfOrder(before, letter);
    if (list && (goesOn || kind === 'piece')) list.push(letter);
    else if (kind === 'piece') pieces.set(number, [letter]);
    else decorations.push([letter]);
  }
  return {
    pieces: new Map([...pieces].map(([number, list]) => [number, pieceOf(list)])),
    decorations: decorations.map(pieceOf),
    disorder,
  };
}

function pieceOf(letters: readonly Letter[]): Piece {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { left, right, base, size } of letters) {
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], base);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], base + size / 2);
  }
  return { text: textOf(letters), letters, box };
}

/** With a space wherever a reader sees one, whatever the letters say: between lines, and where there is room for one. */
function textOf(letters: readonly Letter[]): string {
  let text = '';
  let before: Letter | undefined;
  for (const letter of letters) {
    const isApart =
      before !== undefined &&
      before.text !== '' &&
      (Math.abs(before.base - letter.base) > RAISED * letter.size || letter.left - before.right > ROOM * letter.size);
    text += (isApart ? ' ' : '') + letter.text;
    before = letter;
  }
  return text;
}

function outOfOrder(before: Letter, after: Letter): Strange {
  const [one, other] = [quoted(before.text), quoted(after.text)];
  return new Strange(`huruf ${other} tidak berdiri sesudah ${one}`, `the letter ${other} does not stand behind ${one}`);
}

/** What stands in a number. */
const OF_NUMBER = /[\d.,]/;

/** In sizes of the letters. A space has more than a quarter, of which kerning takes little. */
const [RAISED, KERNED, OF_SPACE, ROOM, NEXT_LINE] = [0.55, 0.25, 0.08, 0.2, 6];
/** Of digits, which are of one size and stand on one line, the fonts kern two ones alone. */
const [OF_DIGIT, OF_ONES] = [0.03, 0.09];

/** Whether one reads on from one letter to the other: to the right of it, or on the line below. */
export function follows(before: Letter, after: Letter): boolean {
  const size = Math.max(before.size, after.size);
  const down = before.base - after.base;
  if (Math.abs(down) <= RAISED * size) {
    const gap = after.left - before.right;
    const isNumber =
      OF_NUMBER.test(before.text) && OF_NUMBER.test(after.text) && before.mark.number === after.mark.number;
    const most = isBlank(before) || isBlank(after) ? OF_SPACE : KERNED;
    return (
      gap >= -most * size &&
      (!isNumber ||
        (Math.abs(gap) <= (before.text + after.text === '11' ? OF_ONES : OF_DIGIT) * size &&
          Math.abs(down) + Math.abs(before.size - after.size) <= OF_DIGIT * size))
    );
  }
  return down > 0 && down <= NEXT_LINE * size && after.left <= before.right;
}

function isBlank({ text }: Letter): boolean {
  return text !== '' && text.trim() === '';
}
