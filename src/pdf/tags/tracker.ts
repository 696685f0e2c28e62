/** Follows the drawing of a page: where the pen is, and which box has been drawn over. */
import { once } from '../../base/once.ts';
import { around, type Box, type Matrix, multiply, place } from './box.ts';
import type { Statement } from './scan.ts';

/** A point of the page. */
export type Point = readonly [number, number];

/** Told every statement in order; answers what is so after the last one. */
export interface Tracker {
  see(statement: Statement): void;
  /** What the path holds that is being drawn, or the picture or text that was drawn last. */
  box(): Box | undefined;
  /** The name of the font in use, as `/F4`. */
  font(): string;
  /** Where the last glyphs begin: few ask for it, so it is worked out by the first who does. */
  pen(): () => Point;
  /** What a text fills that begins there and is so many sizes of its letters wide. */
  textBox(width: number): Box;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** How far letters reach above and below their line at most, in their size. */
const [ABOVE, BELOW] = [1, 0.3];

/** Boxes are only kept where they are asked for: most pages have no picture. */
export function track(drawing: string, keepsBoxes: boolean): Tracker {
  const outer: Matrix[] = [];
  let page = UNMOVED;
  let text = () => UNMOVED;
  let font = '';
  let size = () => 0;
  let box: Box | undefined;
  let isDrawn = true;
  let operands: readonly number[] = [];
  const number = (index: number) => Number(drawing.slice(operands[index * 2], operands[index * 2 + 1]));
  /** All operands, as they are written. */
  const written = () => drawing.slice(operands[0], operands.at(-1));
  /** Begins a new box when the one before has been drawn. */
  const reach = (by: Matrix, x: number, y: number) => {
    const [left, bottom] = place(by, x, y);
    box = around(isDrawn ? undefined : box, [left, bottom, left, bottom]);
    isDrawn = false;
  };
  const write = () => {
    const by = multiply(text(), page);
    reach(by, 0, -BELOW * size());
    reach(by, size(), ABOVE * size());
  };
  const move = () => {
    const [before, by] = [text, written()];
    text = once(() => moved(before(), by));
  };
  const steps: Readonly<Record<string, (statement: Statement) => void>> = {
    q: () => outer.push(page),
    Q: () => {
      page = outer.pop() ?? UNMOVED;
    },
    cm: () => {
      page = multiply(matrix(written()), page);
    },
    BT: ({ text: begun }) => {
      isDrawn = true;
      text = begun ? once(() => matrix(begun.matrix)) : () => UNMOVED;
      if (!begun) return;
      font = begun.font;
      size = () => Number(begun.size);
    },
    ET: () => {
      isDrawn = true;
    },
    Tf: () => {
      font = drawing.slice(operands[0], operands[1]);
      const given = drawing.slice(operands[2], operands[3]);
      size = () => Number(given);
    },
    Tm: () => {
      const given = written();
      text = once(() => matrix(given));
    },
    Td: move,
    TD: move,
    Tj: write,
    TJ: write,
    Do: () => {
      isDrawn = true;
      reach(page, 0, 0);
      reach(page, 1, 1);
      isDrawn = true;
    },
    re: () => {
      reach(page, number(0), number(1));
      reach(page, number(0) + number(2), number(1) + number(3));
    },
  };
  return {
    see(statement) {
      operands = statement.operands;
      const { operator } = statement;
      if (!keepsBoxes && !MOVES.has(operator)) return;
      if (PATH.has(operator))
        for (let point = 0; point < operands.length / 4; point++) reach(page, number(point * 2), number(point * 2 + 1));
      else if (PAINT.has(operator)) isDrawn = true;
      else steps[operator]?.(statement);
    },
    box: () => box,
    font: () => font,
    pen() {
      const [by, where] = [page, text];
      return () => place(by, where()[4], where()[5]);
    },
    textBox(width) {
      const by = multiply(text(), page);
      const [left, bottom] = place(by, 0, -BELOW * size());
      const [right, top] = place(by, width * size(), ABOVE * size());
      return around([left, bottom, left, bottom], [right, top, right, top]);
    },
  };
}

function matrix(written: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = written.split(SPACES, 6).map(Number);
  return [a, b, c, d, e, f];
}

function moved([a, b, c, d, e, f]: Matrix, by: string): Matrix {
  const [x = 0, y = 0] = by.split(SPACES, 2).map(Number);
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}

const SPACES = /\s+/;

/** What moves the pen, or what it writes with. */
const MOVES = new Set(['q', 'Q', 'cm', 'BT', 'Tf', 'Tm', 'Td', 'TD']);

/** What makes a path out of points. */
const PATH = new Set(['m', 'l', 'c', 'v', 'y']);

/** What ends a path, drawn or not. */
const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);
