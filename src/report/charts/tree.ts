/** A tree that grows to the right: boxes one below the other, each a step further in than the one that it hangs from. */
import type { Canvas, Drawing } from './chart.ts';
import { palette } from './colours.ts';
import { line, svg } from './svg.ts';
import {
  type Box,
  type BoxWords,
  type Columns,
  columnsFor,
  drawBox,
  drawHeads,
  firstLine,
  layBox,
} from './tree-box.ts';

/** A box with those that hang from it. */
export interface Twig extends BoxWords {
  readonly below: readonly Twig[];
}

export interface TreeMaterial {
  readonly roots: readonly Twig[];
  /** What stands above the values of all boxes, and above their figures. */
  readonly heads: readonly [string, string];
}

/** Between two boxes, and more before a root. */
const gap = 7;
const rootGap = 16;
/** Of a page: fuller than that, a branch that does not fit any more begins the next one rather than being parted. */
const full = 0.75;
/** Of a page: what a box may take. */
const highest = 0.75;

/** On as many drawings as it takes, which are parted between branches; those that go on are told again. The same material gives the same text. */
export function tree({ roots, heads }: TreeMaterial, canvas: Canvas): readonly Drawing<Box>[] {
  const columns = columnsFor(
    roots.flatMap((root) => all(root, 0)),
    heads,
    canvas,
  );
  const top = canvas.size * 1.2 + 6;
  const room = canvas.height - top;
  const laid = roots.flatMap((root) => grow(root, 0, columns, room * highest));
  return intoPages(laid, room).map((page) => {
    const isMeasured = page.some(({ box }) => box.values.length > 0);
    const above = isMeasured ? top : 1;
    const { drawn, height } = draw(page, above, columns);
    const whole = Math.ceil(height + 1);
    const content = isMeasured ? [drawHeads(heads, columns), drawn] : [drawn];
    return { svg: svg(canvas, whole, content), width: canvas.width, height: whole, items: page.map(({ box }) => box) };
  });
}

function all(words: Twig, depth: number): readonly { readonly words: Twig; readonly depth: number }[] {
  return [{ words, depth }, ...words.below.flatMap((one) => all(one, depth + 1))];
}

interface Branch {
  readonly box: Box;
  /** Of the box with the gap below it, and of all that hangs from it too. */
  readonly height: number;
  readonly whole: number;
  /** Of the box and the first that hangs from it, and so on down: it is not parted from them. */
  readonly first: number;
  readonly below: readonly Branch[];
  /** The name alone, for the next drawing. */
  readonly again: () => Branch;
}

/** One branch, or several where its box would be too high; what hangs from it hangs from the last. */
function grow(twig: Twig, depth: number, columns: Columns, most: number): readonly Branch[] {
  const { below, ...words } = twig;
  const children = below.flatMap((one) => grow(one, depth + 1, columns, most));
  const parts = parted(words, depth, columns, most);
  const before = depth === 0 ? rootGap : gap;
  return parts.map((box, index): Branch => {
    const own = index === parts.length - 1 ? children : [];
    const height = box.height + before;
    const first = height + (own[0]?.first ?? 0);
    const again = () => {
      const short = layBox({ ...words, notes: [], values: [], isAgain: true }, depth, columns);
      return { box: short, height: short.height + before, whole: 0, first: 0, below: [], again };
    };
    return { box, height, whole: own.reduce((sum, { whole }) => sum + whole, height), first, below: own, again };
  });
}

function parted(words: BoxWords, depth: number, columns: Columns, most: number): readonly Box[] {
  const whole = layBox(words, depth, columns);
  const { values } = words;
  if (whole.height <= most || values.length < 2) return [whole];
  const half = Math.ceil(values.length / 2);
  return [
    ...parted({ ...words, values: values.slice(0, half) }, depth, columns, most),
    ...parted({ ...words, notes: [], values: values.slice(half), isAgain: true }, depth, columns, most),
  ];
}

function intoPages(roots: readonly Branch[], room: number): readonly (readonly Branch[])[] {
  const pages: Branch[][] = [[]];
  let [filled, begun] = [0, false];
  const push = (branch: Branch) => {
    pages.at(-1)?.push(branch);
    filled += branch.height;
    begun = true;
  };
  const turn = (above: readonly Branch[], needed: number) => {
    // As much of the way down as leaves room for what comes.
    let way = above.map((one) => one.again());
    while (way.length > 0 && heightOf(way) + needed > room) way = way.slice(1);
    pages.push(way);
    [filled, begun] = [heightOf(way), false];
  };
  const place = (branch: Branch, above: readonly Branch[]) => {
    const { below, whole, first } = branch;
    const againHeight = heightOf(above.map((one) => one.again()));
    const isBest = filled >= room * full && againHeight + whole <= room;
    if (begun && filled + whole > room && (isBest || filled + first > room)) turn(above, first);
    push(branch);
    for (const one of below) place(one, [...above, branch]);
  };
  for (const root of roots) place(root, []);
  return pages.filter((page) => page.length > 0);
}

function heightOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, { height }) => sum + height, 0);
}

function draw(page: readonly Branch[], top: number, columns: Columns) {
  const style = { stroke: palette.bar, 'stroke-width': 0.8 };
  const tops: number[] = [];
  let y = top;
  for (const [index, { box, height }] of page.entries()) {
    y += index === 0 ? 0 : height - box.height;
    tops.push(y);
    y += box.height;
  }
  const leads = page.map(({ box }, index) => {
    const parent = page.slice(0, index).findLastIndex((one) => one.box.depth < box.depth);
    const from = page[parent];
    if (!from) return '';
    const x = from.box.left + columns.indent / 2;
    const at = (tops[index] ?? 0) + firstLine(columns.size);
    // Each goes on from the one before it that hangs from the same box.
    const sibling = page.slice(0, index).findLastIndex((one) => one.box.depth === box.depth);
    const start =
      sibling > parent ? (tops[sibling] ?? 0) + firstLine(columns.size) : (tops[parent] ?? 0) + from.box.height;
    return line(x, start, x, at, style) + line(x, at, box.left, at, style);
  });
  const boxes = page.map(({ box }, index) => drawBox(box, tops[index] ?? 0, columns));
  return { drawn: [...leads, ...boxes].join(''), height: y };
}
