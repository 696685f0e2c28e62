/** The kinds of values that a style sheet of a project may give, each with its bounds: none of them hides or moves a figure. */
import type { TokenDimension, TokenNumber } from '@csstools/css-tokenizer';
import type { Text } from '../../../base/diagnostic.ts';
import { contrast, readColour } from './colour.ts';
import type { Piece } from './pieces.ts';

/** What a value must be; `wrong` says why the pieces of one are not that, and is undefined where they are. */
export interface Kind {
  readonly expected: Text;
  readonly wrong: (pieces: readonly Piece[]) => Text | undefined;
}

type One = (piece: Piece) => boolean;

/** In points; negative lengths would lay one thing over another. */
export function length(least: number, most: number): Kind {
  return one(lengthText(least, most), isLength(least, most));
}

export function number(least: number, most: number): Kind {
  const range = `${least}–${most}`;
  return one({ id: `bilangan ${range}`, en: `a number of ${range}` }, ({ token: [type, , , , value] }) => {
    return type === 'number-token' && isWithin((value as TokenNumber[4]).value, least, most);
  });
}

export function word(...words: readonly string[]): Kind {
  const list = words.join(', ');
  return one({ id: `salah satu dari ${list}`, en: `one of ${list}` }, (piece) => words.includes(piece.text));
}

/** For one side of a box, or for one to four of them at once. */
export function sides(times: 1 | 4, least: number, most: number, ...words: readonly string[]): Kind {
  const isSide = isLength(least, most);
  const { id, en } = lengthText(least, most);
  const others = words.map((other) => ` / ${other}`).join('');
  const expected =
    times === 1
      ? { id: id + others, en: en + others }
      : { id: `satu sampai empat ${id}${others}`, en: `one to four times ${en}${others}` };
  return several(expected, times, [(piece) => isSide(piece) || words.includes(piece.text)]);
}

/** The four sides of a box at once, as CSS reads one to four values. */
export function box({ top, side, bottom }: Box): Kind {
  const text = (language: 'id' | 'en') =>
    [`${language === 'id' ? 'atas' : 'top'} ${top.expected[language]}`]
      .concat(`${language === 'id' ? 'samping' : 'sides'} ${side.expected[language]}`)
      .concat(`${language === 'id' ? 'bawah' : 'bottom'} ${bottom.expected[language]}`)
      .join(', ');
  const expected = { id: text('id'), en: text('en') };
  return {
    expected,
    wrong: (pieces) => {
      const [first, right = first, third = first, left = right, ...more] = pieces;
      if (!first || !right || !third || !left || more.length > 0) return expected;
      const isWrong = [[top, first] as const, [side, right] as const, [bottom, third] as const, [side, left] as const];
      return isWrong.some(([kind, piece]) => kind.wrong([piece])) ? expected : undefined;
    },
  };
}

export interface Box {
  readonly top: Kind;
  readonly side: Kind;
  readonly bottom: Kind;
}

/** Width, style and colour of a line, in any order; `times` is 4 where each side may have its own. */
export function line(times: 1 | 4, ...parts: readonly (keyof typeof lineParts)[]): Kind {
  const chosen = parts.map((part) => lineParts[part]);
  const text = (language: 'id' | 'en') => chosen.map(({ expected }) => expected[language]).join(', ');
  const most = parts.length > 1 ? parts.length : times;
  return several(
    { id: text('id'), en: text('en') },
    most,
    chosen.map(({ is }) => is),
    parts.length > 1,
  );
}

/** Letters: against white and all that `background` allows they have a contrast of 4.5 and more. Source: WCAG 2.1, 1.4.3. */
export const ink: Kind = {
  expected: { id: 'warna #rrggbb yang cukup gelap', en: 'a colour #rrggbb that is dark enough' },
  wrong: (pieces) => {
    const colour = onlyColour(pieces);
    if (!colour) return ink.expected;
    return tooLittle(contrast(colour, WHITE), 7, { id: 'dengan kertas putih', en: 'with white paper' });
  },
};

/** What stands behind letters. */
export const background: Kind = {
  expected: { id: 'warna #rrggbb yang cukup terang, atau transparent', en: 'a light colour #rrggbb, or transparent' },
  wrong: (pieces) => {
    if (pieces.length === 1 && pieces[0]?.text === 'transparent') return undefined;
    const colour = onlyColour(pieces);
    if (!colour) return background.expected;
    return tooLittle(contrast(colour, BLACK), 13.5, { id: 'dengan huruf hitam', en: 'with black letters' });
  },
};

const WHITE = readColour('#ffffff');
const BLACK = readColour('#000000');

const lineParts = {
  width: { expected: lengthText(0, 3), is: isLength(0, 3) },
  style: {
    expected: { id: 'solid atau none', en: 'solid or none' },
    is: ({ text }: Piece) => ['solid', 'none'].includes(text),
  },
  colour: {
    expected: { id: 'warna #rrggbb', en: 'a colour #rrggbb' },
    is: ({ text }: Piece) => text === 'transparent' || readColour(text) !== undefined,
  },
} as const;

export const lineColour: Kind = line(1, 'colour');

function one(expected: Text, is: One): Kind {
  return several(expected, 1, [is]);
}

/** Up to `most` pieces, each of one of these kinds; `isOnce` where each kind may stand once. */
function several(expected: Text, most: number, kinds: readonly One[], isOnce = false): Kind {
  const wrong = (pieces: readonly Piece[]) => {
    const found = pieces.map((piece) => kinds.findIndex((is) => is(piece)));
    const isSound = pieces.length > 0 && pieces.length <= most && !found.includes(-1);
    return isSound && (!isOnce || new Set(found).size === found.length) ? undefined : expected;
  };
  return { expected, wrong };
}

function onlyColour(pieces: readonly Piece[]) {
  const [piece, ...more] = pieces;
  return piece && more.length === 0 ? readColour(piece.text) : undefined;
}

function tooLittle(found: number, needed: number, against: Text): Text | undefined {
  if (found >= needed) return undefined;
  const rounded = (value: number, comma: string) => value.toFixed(1).replace('.', comma);
  return {
    id: `kontras ${rounded(needed, ',')} ${against.id}, bukan ${rounded(found, ',')}`,
    en: `a contrast of ${rounded(needed, '.')} ${against.en}, not ${rounded(found, '.')}`,
  };
}

function lengthText(least: number, most: number): Text {
  const range = (comma: string) => `${String(least).replace('.', comma)}–${String(most).replace('.', comma)}pt`;
  return { id: `panjang ${range(',')}`, en: `a length of ${range('.')}` };
}

/** Points of a unit, the least and the most: letters of a report have 9 to 14 points. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  pt: [1, 1],
  px: [0.75, 0.75],
  mm: [72 / 25.4, 72 / 25.4],
  cm: [72 / 2.54, 72 / 2.54],
  rem: [9, 14],
};

function isLength(least: number, most: number): One {
  return ({ token: [type, , , , value] }) => {
    if (type === 'number-token') return (value as TokenNumber[4]).value === 0 && least <= 0;
    if (type !== 'dimension-token') return false;
    const { value: amount, unit } = value as TokenDimension[4];
    const points = POINTS[unit];
    return points !== undefined && amount * points[0] >= least && amount * points[1] <= most;
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
