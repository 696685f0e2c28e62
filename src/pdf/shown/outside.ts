/** Whether what is painted outside tables and charts is what lkj paints there: rules that lie, far from each other, and the field of a cover. */
import { contentsOf, type Element, isElement } from '../tags/element.ts';
import type { Box } from '../tags/index.ts';
import { luminance } from './colour.ts';
import { masked } from './layers.ts';
import type { Letter, Shape } from './painted.ts';
import type { Piece } from './pieces.ts';

/** In points: more than a cell has around its text, in our looks and in those that a project may choose. */
const [AROUND, DRESSED] = [18, 92];
/** In points: as thick as a rule may be, as short, and as near to another one that is not half as wide as the page. */
const [THICKEST, SHORTEST, NEAREST] = [3.1, 40, 40];
/** In points: how far the line under a text may be from it. */
const UNDER = 4;
/** In points: the points of leaders, which are judged for themselves. */
const DOT = 1.8;

/** The pieces of each table, by the object of the page. */
export type Tables = ReadonlyMap<number, readonly (readonly number[])[]>;

export function tablesOf(tree: Element): Tables {
  const tables = new Map<number, (readonly number[])[]>();
  const walk = (element: Element): void => {
    if (element.role === 'Table') {
      const own = new Map<number, number[]>();
      for (const { page, number } of contentsOf(element)) own.set(page, [...(own.get(page) ?? []), number]);
      for (const [page, numbers] of own) tables.set(page, [...(tables.get(page) ?? []), numbers]);
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid);
  };
  walk(tree);
  return tables;
}

interface Around {
  readonly tables: readonly (readonly number[])[];
  readonly pieces: ReadonlyMap<number, Piece>;
  /** Heads of tables that go on here; none on other pages. */
  readonly heads: readonly Piece[];
  readonly page: Box;
  readonly letters: readonly Letter[];
}

/** Throws Strange. `shapes` are those of no chart. A project that dresses its report has lying rules of its own, also near each other. */
export function assertOutside(
  shapes: readonly Shape[],
  around: Around,
  isLabel: (shape: Shape) => boolean,
  isDressed: boolean,
): void {
  const bands = bandsOf(around, isDressed ? DRESSED : AROUND);
  const wide = around.page[2] - around.page[0];
  const rules: Box[] = [];
  for (const shape of shapes) {
    const { kind, box, colour } = shape;
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const isSeen = kind === 'area' && luminance(colour) < 0.99 && Math.max(width, height) > DOT && !isLabel(shape);
    if (!isSeen || bands.some(([bottom, top]) => box[1] > bottom && box[3] < top)) continue;
    // From edge to edge.
    if (width >= wide - 1 && height >= SHORTEST) continue;
    if (underlines(shape, around.letters)) continue;
    if (height > THICKEST || width < SHORTEST) throw masked();
    if (width < wide / 2 && !isDressed) rules.push(box);
  }
  rules.sort((one, other) => one[1] - other[1]);
  for (const [index, one] of rules.entries())
    for (let at = index + 1; at < rules.length; at++) {
      const other = rules[at];
      if (!other || other[1] - one[3] > NEAREST) break;
      const isBeside = other[1] - one[1] < 1;
      if (!isBeside && one[0] < other[2] && other[0] < one[2]) throw masked();
    }
}

/** Letters stand on it from end to end, as on the line under a name. */
function underlines({ mark, box }: Shape, letters: readonly Letter[]): boolean {
  const line = letters.filter(
    ({ mark: own, base, ink }) =>
      ink &&
      mark.kind === 'piece' &&
      own.kind === mark.kind &&
      own.number === mark.number &&
      Math.abs(base - box[3]) < UNDER,
  );
  const [left, right] = [Math.min(...line.map((one) => one.left)), Math.max(...line.map((one) => one.right))];
  return box[3] - box[1] <= THICKEST && Math.abs(left - box[0]) < UNDER && Math.abs(right - box[2]) < UNDER;
}

/** How far down and up each table reaches. */
function bandsOf(
  { tables, pieces, heads }: Around,
  reach: number,
): readonly (readonly [bottom: number, top: number])[] {
  return tables.flatMap((numbers) => {
    const boxes = numbers.flatMap((number) => {
      const piece = pieces.get(number);
      return piece ? [piece.box] : [];
    });
    if (boxes.length === 0) return [];
    const bottom = Math.min(...boxes.map((box) => box[1]));
    const above = heads.map(({ box }) => box).filter((box) => box[1] > bottom);
    return [[bottom - reach, Math.max(...[...boxes, ...above].map((box) => box[3])) + reach] as const];
  });
}
