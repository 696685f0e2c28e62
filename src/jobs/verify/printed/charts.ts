/** Whether each chart is drawn as the data says: every bar, line and text in its place. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import type { Chart, Letter, Shape } from '../../../pdf/index.ts';
import { attributesIn, textsIn } from './expected.ts';

/** In points: a pixel of the page is three quarters of one. */
const PIXEL = 0.75;
/** In pixels; the browser rounds places of letters to a sixty-fourth. */
const EDGE = 0.2;
/** Of 1. */
const SHADE = 0.003;

/** Each difference on its own. Pages count from 0. */
export function chartDifferences(charts: readonly Chart[], drawings: readonly string[]): readonly Text[] {
  if (charts.length !== drawings.length)
    return [
      {
        id: `tercetak ${charts.length} bagan, data memberi ${drawings.length}`,
        en: `${charts.length} charts are printed, the data gives ${drawings.length}`,
      },
    ];
  return charts.flatMap((chart, index) => {
    const what = difference(chart, drawings[index] ?? '');
    if (!what) return [];
    const page = chart.page + 1;
    return [
      {
        id: `halaman PDF ke-${page}: bagan ke-${index + 1}: ${what.id}`,
        en: `page ${page} of the PDF: chart ${index + 1}: ${what.en}`,
      },
    ];
  });
}

interface Wanted {
  readonly kind: Shape['kind'];
  readonly colour: string;
  readonly numbers: readonly number[];
}

function difference({ shapes, letters }: Chart, drawing: string): Text | undefined {
  const wanted = shapesIn(drawing);
  const origin = originOf(letters, drawing);
  if (shapes.length !== wanted.length || !origin)
    return {
      id: `tergambar ${shapes.length} garis dan bidang, data memberi ${wanted.length}`,
      en: `${shapes.length} lines and areas are drawn, the data gives ${wanted.length}`,
    };
  const wrong = wanted.findIndex((one, index) => {
    const shape = shapes[index];
    return !shape || !isSame(one, shape) || !stands(one, shape, origin);
  });
  if (wrong >= 0)
    return {
      id: `garis atau bidang ke-${wrong + 1} bukan yang diberikan data`,
      en: `line or area ${wrong + 1} is not what the data gives`,
    };
  const moved = misplaced(letters, drawing, origin);
  return moved === undefined
    ? undefined
    : { id: `${quoted(moved)} tidak di tempatnya`, en: `${quoted(moved)} is not in its place` };
}

/** What is filled and what is drawn along its edge, in order. */
function shapesIn(drawing: string): readonly Wanted[] {
  return [...drawing.matchAll(/<(rect|line|path)([^>]*?)\/>/g)].flatMap(([, tag = '', written = '']) => {
    const attributes = attributesIn(written);
    const number = (name: string) => Number(attributes.get(name) ?? 0);
    const numbers =
      tag === 'rect'
        ? ['x', 'y', 'width', 'height'].map(number)
        : tag === 'line'
          ? ['x1', 'y1', 'x2', 'y2'].map(number)
          : pointsOf(attributes.get('d') ?? '');
    const fill = attributes.get('fill') ?? INK;
    const stroke = attributes.get('stroke');
    const width = Number(attributes.get('stroke-width') ?? 1);
    return [
      ...(fill === 'none' || tag === 'line' ? [] : [{ kind: 'area' as const, colour: fill, numbers }]),
      ...(stroke ? [{ kind: 'line' as const, colour: stroke, numbers: [...numbers, width] }] : []),
    ];
  });
}

/** `M1 2l3 4Z` → 1 2, 4 6 and 1 2 again, as the browser writes it. */
function pointsOf(path: string): readonly number[] {
  const points: number[] = [];
  let [begin, x, y] = [0, 0, 0];
  for (const [, command = '', given = ''] of path.matchAll(/([MLlZ])([^MLlZ]*)/g)) {
    const [first = 0, second = 0] = [...given.matchAll(/-?[\d.]+/g)].map(Number);
    if (command === 'M') begin = points.length;
    if (command === 'Z') [x, y] = [points[begin] ?? 0, points[begin + 1] ?? 0];
    else if (command === 'l') [x, y] = [x + first, y + second];
    else [x, y] = [first, second];
    points.push(x, y);
  }
  return points;
}

/** What a drawing is filled with where it says nothing else. */
const INK = '#1f2933';

function isSame({ kind, colour, numbers }: Wanted, shape: Shape): boolean {
  const shades = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return (
    kind === shape.kind &&
    numbers.length === shape.numbers.length &&
    numbers.every((number, index) => Math.abs(number - (shape.numbers[index] ?? Number.NaN)) < EDGE / 10) &&
    shades.every((shade, index) => Math.abs(shade - (shape.colour[index] ?? Number.NaN)) < SHADE)
  );
}

type Place = readonly [left: number, top: number];

/** On the page, as its numbers say. */
function stands({ numbers, kind }: Wanted, { box, clip, isCut, isPlain }: Shape, [left, top]: Place): boolean {
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const points = kind === 'line' ? numbers.slice(0, -1) : numbers;
  const xs = isPlain ? [x, x + width] : points.filter((_, index) => index % 2 === 0);
  const ys = isPlain ? [y, y + height] : points.filter((_, index) => index % 2 === 1);
  const half = kind === 'line' ? (numbers.at(-1) ?? 0) / 2 : 0;
  // A line at the edge of the drawing is cut by half of its width, and by a clip at whole pixels.
  const out = [clip[0] - box[0], clip[1] - box[1], box[2] - clip[2], box[3] - clip[3]];
  const isSeen = !isCut && Math.max(...out) < (Math.max(1, half) + 0.5) * PIXEL;
  const sides = [
    left + (Math.min(...xs) - half) * PIXEL,
    top - (Math.max(...ys) + half) * PIXEL,
    left + (Math.max(...xs) + half) * PIXEL,
    top - (Math.min(...ys) - half) * PIXEL,
  ];
  return isSeen && sides.every((side, index) => Math.abs(side - (box[index] ?? Number.NaN)) < EDGE);
}

type Line = Pick<Letter, 'text' | 'left' | 'right' | 'base'>;

/** The upper left corner of the drawing on the page, as its first text says. */
function originOf(letters: readonly Letter[], drawing: string): Place | undefined {
  const [line] = linesOf(letters, drawing);
  const [first] = textsIn(drawing);
  return (
    line &&
    first && [
      line.left - anchorOf(first.attributes, line) * PIXEL,
      line.base + Number(first.attributes.get('y')) * PIXEL,
    ]
  );
}

/** The letters of each text of the drawing. */
function linesOf(letters: readonly Letter[], drawing: string): readonly Line[] {
  let at = 0;
  return textsIn(drawing).flatMap(({ text }) => {
    const own: Letter[] = [];
    for (let left = [...text.normalize('NFC')].length; left > 0; left--) own.push(...letters.slice(at, ++at));
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ text, left: first.left, right: last.right, base: first.base }] : [];
  });
}

/** Where it begins in the drawing, in pixels. */
function anchorOf(attributes: ReadonlyMap<string, string>, { left, right }: Line): number {
  const width = (right - left) / PIXEL;
  const share = { middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? ''] ?? 0;
  return Number(attributes.get('x')) - width * share;
}

/** The first text that does not stand where the drawing has it. */
function misplaced(letters: readonly Letter[], drawing: string, [left, top]: Place): string | undefined {
  const lines = linesOf(letters, drawing);
  const wrong = textsIn(drawing).findIndex(({ attributes }, index) => {
    const line = lines[index];
    if (!line) return true;
    const x = left + anchorOf(attributes, line) * PIXEL;
    const y = top - Number(attributes.get('y')) * PIXEL;
    return Math.abs(x - line.left) > 1 || Math.abs(y - line.base) > EDGE;
  });
  return wrong < 0 ? undefined : (lines[wrong]?.text ?? '');
}
