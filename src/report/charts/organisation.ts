/** An organisation as a tree of boxes: the head, those below it side by side, and under each its own, one below the other. */
import type { Canvas, Drawing } from './chart.ts';
import { palette } from './colours.ts';
import { partIntoPages } from './pages.ts';
import { element, line, lineSpacing, svg, text } from './svg.ts';
import { lines } from './text-lines.ts';

export interface Unit {
  readonly nama: string;
  readonly below: readonly Unit[];
}

/** The head with one of those directly below it, on the drawing that shows both. */
export interface Branch {
  readonly head: Unit;
  readonly unit: Unit;
}

const narrowest = 92;
const gap = 10;
const indent = 12;
const padding = 5;
/** Left of the columns, for the line that leads to the second row of them. */
const trunk = 12;
/** From one row of columns to the next, and from the head to the first. */
const rowGap = 26;
/** Below a column's first box; what is deeper has a drawing of its own. */
const deepest = 2;
const stroke = { stroke: palette.ink, 'stroke-width': 1 };

/** On as many drawings as it takes: a unit whose own do not fit under it comes again as the head of another. */
export function organisation(head: Unit, canvas: Canvas): readonly Drawing<Branch>[] {
  if (head.below.length === 0) return [];
  const plan = planFor(head, canvas);
  const columns = head.below.map((unit) => column(unit, plan));
  const rows = inRows(columns, plan.perRow);
  const fixed = plan.head.height + rowGap;
  const pages = partIntoPages(rows, rowHeight, fixed, canvas);
  const own = pages.map((page) => draw(page, plan, canvas, head));
  return [...own, ...columns.flatMap(({ apart }) => apart.flatMap((unit) => organisation(unit, canvas)))];
}

interface Box {
  readonly words: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface Plan {
  readonly head: Box;
  readonly perRow: number;
  readonly columnWidth: number;
  readonly size: number;
  /** What a column may take of a page. */
  readonly room: number;
}

function planFor({ nama, below }: Unit, { width, height, size }: Canvas): Plan {
  const most = Math.max(1, Math.floor((width - trunk + gap) / (narrowest + gap)));
  const perRow = Math.ceil(below.length / Math.ceil(below.length / most));
  const head = box(nama, Math.min(width * 0.5, 260), size);
  const room = height - head.height - 2 * rowGap;
  return { head, perRow, columnWidth: Math.min(190, (width - trunk + gap) / perRow - gap), size, room };
}

function box(nama: string, width: number, size: number): Box {
  const words = lines(nama, width - 2 * padding, size);
  return { words, width, height: words.length * size * lineSpacing + 2 * padding };
}

interface Placed extends Box {
  readonly depth: number;
  /** Of its top, and of the middle of the box that it hangs from, below that of the column. */
  readonly top: number;
  readonly parent: number;
}

interface Column {
  readonly unit: Unit;
  readonly boxes: readonly Placed[];
  readonly height: number;
  /** Units whose own are not drawn here. */
  readonly apart: readonly Unit[];
}

/** With all that is below it, where there is room; else its first box alone. */
function column(unit: Unit, plan: Plan): Column {
  const whole = stack(unit, plan, deepest);
  if (whole.height <= plan.room) return whole;
  const alone = stack(unit, plan, 0);
  return { ...alone, apart: unit.below.length > 0 ? [unit] : [] };
}

function stack(unit: Unit, { columnWidth, size }: Plan, deep: number): Column {
  const boxes: Placed[] = [];
  const apart: Unit[] = [];
  let top = 0;
  const add = (one: Unit, depth: number, parent: number): void => {
    const index = boxes.length;
    const made = box(one.nama, columnWidth - depth * indent, size);
    boxes.push({ ...made, depth, top, parent });
    top += made.height + gap * 0.6;
    if (depth === deep && one.below.length > 0) apart.push(one);
    else for (const below of one.below) add(below, depth + 1, index);
  };
  add(unit, 0, -1);
  return { unit, boxes, height: top, apart };
}

function inRows(columns: readonly Column[], perRow: number): readonly (readonly Column[])[] {
  return Array.from({ length: Math.ceil(columns.length / perRow) }, (_, row) =>
    columns.slice(row * perRow, (row + 1) * perRow),
  );
}

function rowHeight(row: readonly Column[]): number {
  return Math.max(...row.map(({ height }) => height)) + rowGap;
}

function draw(rows: readonly (readonly Column[])[], plan: Plan, canvas: Canvas, head: Unit): Drawing<Branch> {
  const { columnWidth, head: top } = plan;
  const left = trunk + (canvas.width - trunk - (plan.perRow * (columnWidth + gap) - gap)) / 2;
  const middle = left + (plan.perRow * (columnWidth + gap) - gap) / 2;
  const drawn: string[] = [];
  let y = top.height + rowGap;
  let bus = y - rowGap / 2;
  drawn.push(line(middle, top.height, middle, bus, stroke));
  const first = bus;
  for (const row of rows) {
    bus = y - rowGap / 2;
    const centres = row.map((_, index) => left + index * (columnWidth + gap) + columnWidth / 2);
    const from = rows.length > 1 ? left - trunk : Math.min(middle, ...centres);
    const to = Math.max(...centres, ...(bus === first ? [middle] : []));
    if (to > from) drawn.push(line(from, bus, to, bus, stroke));
    for (const centre of centres) drawn.push(line(centre, bus, centre, y, stroke));
    drawn.push(...row.map((one, index) => drawColumn(one, left + index * (columnWidth + gap), y, plan)));
    y += rowHeight(row);
  }
  if (rows.length > 1) drawn.push(line(left - trunk, first, left - trunk, bus, stroke));
  drawn.push(drawBox(top, middle - top.width / 2, 0, plan.size, palette.pale));
  const height = Math.ceil(y - rowGap + 2);
  const items = rows.flat().map(({ unit }): Branch => ({ head, unit }));
  return { svg: svg(canvas, height, drawn), width: canvas.width, height, items };
}

function drawColumn({ boxes }: Column, x: number, y: number, { size }: Plan): string {
  return boxes
    .map((one) => {
      const left = x + one.depth * indent;
      const parent = boxes[one.parent];
      const middle = y + one.top + one.height / 2;
      const hook = left - indent / 2;
      const lead = parent
        ? line(hook, y + parent.top + parent.height, hook, middle, stroke) + line(hook, middle, left, middle, stroke)
        : '';
      return lead + drawBox(one, left, y + one.top, size, one.depth === 0 ? palette.pale : palette.paper);
    })
    .join('');
}

function drawBox({ words, width, height }: Box, x: number, y: number, size: number, fill: string): string {
  const rect = element('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill, ...stroke });
  const first = y + padding + size * 0.9;
  return rect + text(words, { x: x + width / 2, y: first, size, align: 'middle' });
}
