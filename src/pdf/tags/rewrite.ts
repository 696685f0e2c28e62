/** Rewrites the drawing of a page so that each piece of it is either tagged or marked as decoration. */
import { fillRun, fillText, slotOf } from '../slots.ts';
import type { PageFonts } from '../typefaces.ts';
import { around, type Box, isWithin } from './box.ts';
import { type Copy, copying } from './copy.ts';
import type { Element } from './element.ts';
import type { Mark } from './marks.ts';
import { type Pieces, sortPieces } from './pieces.ts';
import { type Statement, scan } from './scan.ts';
import { type Speller, spell } from './spell.ts';
import { type Tracker, track } from './tracker.ts';

/** What came of one page. */
export interface Rewritten {
  readonly drawing: string;
  /** The numbers of pieces that are decoration. */
  readonly artifacts: ReadonlySet<number>;
  /** New pieces, which belong to pictures. */
  readonly gained: readonly { readonly figure: Element; readonly number: number }[];
  readonly boxes: ReadonlyMap<Element, Box>;
  /** What links and the labels of lists say. */
  readonly texts: ReadonlyMap<Element, string>;
  /** The numbers of the slots that were filled with their labels. */
  readonly filled: readonly number[];
  /** Each glyph that is drawn stands for a text. */
  readonly isLegible: boolean;
  /** Each numbered piece has its tag. */
  readonly isWhole: boolean;
}

/** Undefined where the drawing cannot be read. `marks` are by number, `labels` by that of the slot they fill. */
export function rewritePage(
  drawing: string,
  marks: ReadonlyMap<number, Mark>,
  fonts: PageFonts,
  labels: readonly string[],
): Rewritten | undefined {
  const keepsBoxes = [...marks.values()].some(({ figure }) => figure);
  const copy = copying(drawing);
  const pieces = sortPieces(copy, marks);
  const speller = spell(fonts, copy);
  const filled: number[] = [];
  const tracker = track(drawing, keepsBoxes);
  const fill = (start: number, end: number) => {
    const run = speller.run();
    const slot = slotOf(run);
    const typeface = fonts.get(tracker.font());
    if (slot === undefined || !typeface) return;
    const written = fillRun(drawing.slice(start, end), typeface, run, labels[slot] ?? '');
    if (written === undefined) return;
    copy.replace(start, end, written);
    filled.push(slot);
  };
  const isRead = walk(drawing, { tracker, copy, pieces, speller, keepsBoxes, fill });
  if (!isRead || !pieces.isBalanced()) return undefined;
  pieces.endDecoration(drawing.length);
  const gained = adopt(pieces, copy, Math.max(-1, ...marks.keys()) + 1);
  const { artifacts, boxes } = pieces;
  const [isLegible, isWhole] = [speller.isLegible(), pieces.isWhole()];
  const texts = new Map([...speller.texts].map(([element, text]) => [element, fillText(text, labels)]));
  return { drawing: copy.text(), artifacts, gained, boxes, texts, filled, isLegible, isWhole };
}

interface Desk {
  readonly tracker: Tracker;
  readonly copy: Copy;
  readonly pieces: Pieces;
  readonly speller: Speller;
  readonly keepsBoxes: boolean;
  /** Told where a text begins and ends, before it is copied. */
  readonly fill: (start: number, end: number) => void;
}

function walk(drawing: string, { tracker, copy, pieces, speller, keepsBoxes, fill }: Desk): boolean {
  /** Where the path or the text begins that is being drawn. */
  let begun = -1;
  const draw = (start: number, isContent: boolean) =>
    pieces.draw(start, isContent, keepsBoxes ? tracker.box() : undefined);
  const write = (start: number, end: number) => {
    const piece = pieces.current();
    if (keepsBoxes || !piece?.hasContent) draw(begun, true);
    const show = drawing.slice(start, end);
    if (speller.write(show, tracker, piece?.mark)) copy.replace(start, end, unread(show));
  };
  const steps: Readonly<Record<string, (start: number, end: number) => void>> = {
    q: pieces.endDecoration,
    Q: pieces.endDecoration,
    EMC: pieces.close,
    Tj: write,
    TJ: write,
    Do: (start) => draw(start, true),
    sh: (start) => draw(start, true),
    BT(start) {
      begun = start;
      speller.begin();
    },
    ET(start) {
      fill(begun, start);
      begun = -1;
      if (pieces.current()) speller.end(copy.replace(start, start, ''), tracker);
    },
    n() {
      begun = -1;
    },
  };
  const see = (statement: Statement) => {
    const { operator, start, end, operands } = statement;
    tracker.see(statement);
    if (operator === 'BDC' || operator === 'BMC') {
      const properties = drawing.slice(operands[2], operands[3]);
      if (SOFT_HYPHEN.test(properties)) speller.breakWord();
      pieces.open(statement, properties);
    } else if (PAINT.has(operator)) {
      draw(begun < 0 ? start : begun, false);
      begun = -1;
    } else if (PATH.has(operator)) {
      if (begun < 0) begun = start;
    } else steps[operator]?.(start, end);
  };
  // Where each of them is must be known for a picture alone.
  return scan(drawing, see, !keepsBoxes);
}

function unread(show: string): string {
  return `/Span <</ActualText <FEFF>>> BDC ${show} EMC`;
}

/**
 * The lines and areas of a chart have no number, only its texts have: what is drawn near these belongs to it, and all between
 * them where nothing is near, as in boxes whose texts stand at one side.
 */
function adopt({ strays, boxes }: Pieces, copy: Copy, first: number): Rewritten['gained'] {
  const gained: { figure: Element; number: number }[] = [];
  const drawn = strays.filter(({ hasContent }) => !hasContent);
  const near = drawn.map(({ box, near }) =>
    near.find((one) => one && box && isWithin(box, boxes.get(one) ?? box, BESIDE)),
  );
  const known = new Set(near);
  for (const [index, stray] of drawn.entries()) {
    const { part, box } = stray;
    const [before, behind] = stray.near;
    const figure = near[index] ?? (before === behind && !known.has(before) ? before : undefined);
    if (!box || !figure) continue;
    const number = first + gained.length;
    copy.change(part, `/Figure <</MCID ${number}>> BDC `);
    gained.push({ figure, number });
    boxes.set(figure, around(boxes.get(figure), box));
  }
  return gained;
}

/** In points: how far a chart's lines may reach beyond its texts. */
const BESIDE = 40;

/** Chromium says so of a hyphen that stands in the text unseen; the one that it draws for it is no letter of the word. */
const SOFT_HYPHEN = /\/ActualText\s*<feff00ad>/i;

const PATH = new Set(['m', 're', 'l', 'c', 'v', 'y', 'h']);

const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
