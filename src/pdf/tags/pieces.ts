/** Sorts what is drawn on a page into tagged pieces and decoration. */
import { around, type Box } from './box.ts';
import type { Copy } from './copy.ts';
import type { Element } from './element.ts';
import type { Mark } from './marks.ts';
import type { Statement } from './scan.ts';

/** Told where marks begin and end, and what is drawn. */
export interface Pieces {
  /** `properties` is what the mark says of itself. */
  open(statement: Statement, properties: string): void;
  close(): void;
  /** Something is drawn that begins at `start`; content is text or an image, not lines or areas. */
  draw(start: number, isContent: boolean, box: Box | undefined): void;
  /** Decoration ends here at the latest. */
  endDecoration(at: number): void;
  /** The piece that is open. */
  current(): Piece | undefined;
  isBalanced(): boolean;
  /** Each numbered piece with content has its tag. */
  isWhole(): boolean;
  readonly artifacts: ReadonlySet<number>;
  readonly strays: readonly Stray[];
  readonly boxes: Map<Element, Box>;
}

/** A piece with a number. */
export interface Piece {
  readonly number: number;
  readonly mark: Mark | undefined;
  /** Its beginning in the copy. */
  readonly part: number;
  hasContent: boolean;
  box?: Box;
}

/** A run of drawing without a number. */
export interface Stray {
  readonly part: number;
  /** Text or an image, which no chart leaves without a number. */
  hasContent: boolean;
  box?: Box;
  /** The pictures to which the pieces before and behind it belong. */
  readonly near: (Element | undefined)[];
}

export function sortPieces(copy: Copy, marks: ReadonlyMap<number, Mark>): Pieces {
  const artifacts = new Set<number>();
  const boxes = new Map<Element, Box>();
  const strays: Stray[] = [];
  /** Those behind which no piece has come yet. */
  const waiting: Stray[] = [];
  let [depth, isWhole] = [0, true];
  let piece: Piece | undefined;
  let stray: Stray | undefined;
  let figure: Element | undefined;
  const endDecoration = (at: number) => {
    if (!stray) return;
    copy.copyTo(at);
    copy.insert(' EMC\n');
    stray = undefined;
  };
  return {
    artifacts,
    strays,
    boxes,
    endDecoration,
    current: () => piece,
    isBalanced: () => depth === 0,
    isWhole: () => isWhole,
    open({ operator, start, end }, properties) {
      endDecoration(start);
      const number = /\/MCID\s+(\d+)/.exec(properties)?.[1];
      if (depth++ > 0 || operator !== 'BDC' || number === undefined) return;
      const mark = marks.get(Number(number));
      const part = copy.replace(start, end, `/${mark?.block.role ?? 'Span'} <</MCID ${number}>> BDC`);
      piece = { number: Number(number), mark, part, hasContent: false };
      figure = mark?.figure;
      for (const one of waiting.splice(0)) one.near.push(figure);
    },
    close() {
      depth--;
      if (depth !== 0 || !piece) return;
      const { number, mark, part, hasContent, box } = piece;
      if (!mark && hasContent) isWhole = false;
      if (!mark || mark.isRepeated || (!hasContent && !mark.figure && !mark.label)) {
        artifacts.add(number);
        copy.change(part, '/Artifact BMC');
      } else if (mark.figure && box) boxes.set(mark.figure, around(boxes.get(mark.figure), box));
      piece = undefined;
    },
    draw(start, isContent, box) {
      if (depth === 0 && !stray) {
        copy.copyTo(start);
        stray = { part: copy.insert('/Artifact BMC '), hasContent: false, near: [figure] };
        strays.push(stray);
        waiting.push(stray);
      }
      const owner = piece ?? stray;
      if (!owner) return;
      if (box) owner.box = around(owner.box, box);
      owner.hasContent ||= isContent;
    },
  };
}
