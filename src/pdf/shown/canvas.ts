/** Paints a page as its drawing says, and keeps what was painted. Source: ISO 32000-1, 8 and 9. */
import { shared } from '../tags/box.ts';
import type { Box } from '../tags/index.ts';
import type { ShownFont } from './font.ts';
import type { Marking } from './mark.ts';
import type { Colour, Drawing, Letter, Shape } from './painted.ts';
import { type Path, type Placing, startPath } from './path.ts';
import { Strange } from './strange.ts';

/** What `q` keeps and `Q` brings back. */
interface State {
  readonly placing: Placing;
  /** A quarter turn: how far what goes right goes up, and the other way round; then `placing` says nothing but where from. */
  readonly turn: readonly [number, number] | undefined;
  readonly fill: Colour;
  readonly stroke: Colour;
  /** Of lines. */
  readonly width: number;
  readonly clip: Box;
  /** More is cut off than lies outside that. */
  readonly isCut: boolean;
}

/** Where and how the next letters stand, before the placing. */
export interface Pen {
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface Canvas {
  save(): void;
  restore(): void;
  change(change: Partial<Pick<State, 'fill' | 'stroke' | 'width'>>): void;
  place(numbers: readonly number[]): void;
  path(): Path;
  fill(): void;
  stroke(): void;
  /** Whatever is painted next is cut by the path. */
  cut(): void;
  isCutting(): boolean;
  endPath(): void;
  picture(name: string): void;
  /** Gives the place behind the letters. */
  write(font: ShownFont, pen: Pen, codes: readonly number[]): number;
  isWhole(): boolean;
  readonly drawing: Drawing;
}

const BLACK: Colour = [0, 0, 0];

/** All of it throws Strange. */
export function startCanvas(page: Box, marks: Marking): Canvas {
  const letters: Letter[] = [];
  const shapes: Shape[] = [];
  const outer: State[] = [];
  let state: State = {
    placing: [1, 1, 0, 0],
    turn: undefined,
    fill: BLACK,
    stroke: BLACK,
    width: 1,
    clip: page,
    isCut: false,
  };
  const path = startPath();
  let isCutting = false;
  let order = 0;
  const paint = (
    kind: Shape['kind'],
    box: Box,
    colour: Colour,
    { isPlain, numbers }: Pick<Shape, 'isPlain' | 'numbers'>,
    name = '',
  ) => {
    const { clip, isCut } = state;
    const mark = marks.current();
    shapes.push({ kind, box, colour, order: order++, mark, clip, isCut, isPlain, numbers, name });
  };
  const upright = () => {
    if (state.turn) throw turned();
    return state.placing;
  };
  return {
    drawing: { letters, shapes },
    save: () => void outer.push(state),
    restore() {
      const before = outer.pop();
      if (!before) throw new Strange('«Q» tanpa «q»', '«Q» without «q»');
      state = before;
    },
    change(change) {
      state = { ...state, ...change };
    },
    place([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) {
      const [x, y, left, up] = upright();
      const isTurned = a === 0 && d === 0 && b !== 0 && c !== 0;
      if (!isTurned && (b !== 0 || c !== 0 || a === 0 || d === 0)) throw turned();
      const placing = [a * x, d * y, e * x + left, f * y + up] as const;
      state = { ...state, placing, turn: isTurned ? [b * y, c * x] : undefined };
    },
    path: () => path,
    fill() {
      const part = path.part(upright(), true);
      if (part) paint('area', part.box, state.fill, part);
    },
    stroke() {
      const { width, stroke } = state;
      const placing = upright();
      const half = (width * Math.abs(placing[0])) / 2;
      const part = path.part(placing, false);
      if (!part) return;
      const { box, isPlain, numbers } = part;
      const wide: Box = [box[0] - half, box[1] - half, box[2] + half, box[3] + half];
      paint('line', wide, stroke, { isPlain, numbers: [...numbers, width] });
    },
    cut() {
      isCutting = true;
    },
    isCutting: () => isCutting,
    endPath() {
      if (isCutting) {
        const { box, isPlain } = path.clip(upright());
        state = { ...state, clip: shared(state.clip, box), isCut: state.isCut || !isPlain };
      }
      isCutting = false;
      path.clear();
    },
    picture(name) {
      const [x, y, left, up] = state.placing;
      const [along, across] = state.turn ?? [0, 0];
      // Of the two of each direction one is zero.
      const [right, top] = [left + x + across, up + y + along];
      const box = [Math.min(left, right), Math.min(up, top), Math.max(left, right), Math.max(up, top)] as const;
      paint('picture', box, state.fill, { isPlain: true, numbers: [x, along, across, y] }, name);
    },
    write(font, pen, codes) {
      const { clip, fill: colour, isCut } = state;
      const placing = upright();
      if (isCut) throw new Strange('tulisan yang dipotong bentuk lain', 'text that is cut by a shape');
      // Texts stand on their heads, and so does the page.
      if (!(placing[0] > 0) || Math.abs(placing[0] + placing[1]) > 0.001 * placing[0])
        throw new Strange('tulisan yang dicerminkan atau digepengkan', 'text that is mirrored or squashed');
      const size = pen.size * placing[0];
      const base = placing[1] * pen.y + placing[3];
      let { x } = pen;
      for (const code of codes) {
        const { letter, advance, ink } = font.letter(code);
        const left = placing[0] * x + placing[2];
        const scale = size / 1000;
        letters.push({
          text: marks.read(letter),
          left,
          right: left + advance * scale,
          base,
          size,
          ink: ink && [left + ink[0] * scale, base + ink[1] * scale, left + ink[2] * scale, base + ink[3] * scale],
          colour,
          clip,
          order: order++,
          mark: marks.current(),
        });
        x += (advance * pen.size) / 1000;
      }
      return x;
    },
    isWhole: () => outer.length === 0,
  };
}

/** Pictures alone may be turned, as their camera was held. */
function turned(): Strange {
  return new Strange('gambar yang diputar atau dimiringkan', 'a drawing that is turned or slanted');
}
