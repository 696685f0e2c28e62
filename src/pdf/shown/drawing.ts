/**
 * Reads what a page shows. A page of lkj is written with few operators, which are all that is read: with any other it cannot be
 * said what a reader sees. Source: ISO 32000-1, annex A.
 */
import { quoted } from '../../base/quote.ts';
import { type Box, scan } from '../tags/index.ts';
import { startCanvas } from './canvas.ts';
import type { ShownFont } from './font.ts';
import { marking } from './mark.ts';
import type { Drawing } from './painted.ts';
import type { ShownResources } from './resources.ts';
import { Strange } from './strange.ts';

/** Throws Strange. */
export function readDrawing(drawing: string, page: Box, { fonts, states, pictures }: ShownResources): Drawing {
  const marks = marking();
  const canvas = startCanvas(page, marks);
  let text: { font?: ShownFont; size: number; x: number; y: number; line: number } | undefined;
  const written = () => {
    if (!text) throw new Strange('tulisan tanpa «BT»', 'text without «BT»');
    return text;
  };
  const paint = (work: () => void) => () => {
    work();
    canvas.endPath();
  };
  const steps: Readonly<Record<string, Operator>> = {
    q: ['', canvas.save],
    Q: ['', canvas.restore],
    cm: ['nnnnnn', canvas.place],
    gs: ['/', (_, [name = '']) => canvas.change({ width: known(states, name) })],
    RG: ['nnn', ([red = 0, green = 0, blue = 0]) => canvas.change({ stroke: [red, green, blue] })],
    rg: ['nnn', ([red = 0, green = 0, blue = 0]) => canvas.change({ fill: [red, green, blue] })],
    re: ['nnnn', (numbers) => canvas.path().rectangle(numbers)],
    m: ['nn', (numbers) => canvas.path().begin(numbers)],
    l: ['nn', (numbers) => canvas.path().go(numbers)],
    c: ['nnnnnn', (numbers) => canvas.path().go(numbers)],
    h: ['', () => undefined],
    f: ['', paint(canvas.fill)],
    S: ['', paint(canvas.stroke)],
    n: ['', canvas.endPath],
    W: ['', canvas.cut],
    'W*': ['', canvas.cut],
    BMC: ['/', (_, [role = '']) => marks.decorate(role)],
    BDC: ['/d', (_, [, properties = '']) => marks.open(properties)],
    EMC: ['', marks.close],
    BT: [
      '',
      () => {
        if (text) throw new Strange('«BT» dalam «BT»', '«BT» in «BT»');
        text = { size: 0, x: 0, y: 0, line: 0 };
      },
    ],
    ET: [
      '',
      () => {
        text = undefined;
      },
    ],
    Tf: ['/n', ([size = 0], [name = '']) => Object.assign(written(), { size, font: known(fonts, name) })],
    Tm: [
      'nnnnnn',
      ([a, b, c, d, x = 0, y = 0]) => {
        if (a !== 1 || b !== 0 || c !== 0 || d !== -1)
          throw new Strange('tulisan yang diubah bentuknya', 'text that is transformed');
        Object.assign(written(), { x, y, line: x });
      },
    ],
    Td: [
      'nn',
      ([x = 0, y = 0]) => {
        if (y !== 0) throw new Strange('tulisan yang digeser naik atau turun', 'text that is moved up or down');
        const line = written().line + x;
        Object.assign(written(), { x: line, line });
      },
    ],
    Tj: [
      '<',
      (_, [codes = '']) => {
        const { font, size, x, y } = written();
        if (!font) throw new Strange('tulisan tanpa huruf', 'text without a font');
        const glyphs = (codes.slice(1, -1).match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
        written().x = canvas.write({ font, size, x, y }, glyphs);
      },
    ],
    Do: ['/', (_, [name = '']) => void (known(pictures, name) && canvas.picture(name))],
  };
  const isRead = scan(drawing, ({ operator, operands }) => {
    const step = steps[operator];
    const words = wordsOf(drawing, operands);
    const isKnown = step && fits(words, step[0]) && (!canvas.isCutting() || operator === 'n');
    if (!isKnown) throw new Strange(`perintah gambar ${quoted(operator)}`, `the drawing operator ${quoted(operator)}`);
    step[1](words.filter((word) => NUMBER.test(word)).map(Number), words);
  });
  if (!isRead || text || !marks.areClosed() || !canvas.isWhole())
    throw new Strange('gambar yang tidak utuh', 'a drawing that is not whole');
  return canvas.drawing;
}

/** What it takes, and what it does with the numbers and words of it. */
type Operator = readonly [operands: string, step: (numbers: readonly number[], words: readonly string[]) => void];

function known<T>(things: ReadonlyMap<string, T>, name: string): T {
  const found = things.get(name);
  if (found === undefined)
    throw new Strange(`${quoted(name)} yang tidak dipakai lkj`, `a thing ${quoted(name)} that lkj does not use`);
  return found;
}

/** Programs differ in what they make of other spellings. */
const NUMBER = /^-?(?:\d{1,9}(?:\.\d{0,12})?|\.\d{1,12})$/;

/** `n` a number, `/` a name, `<` whole glyphs, `d` what a mark says of itself. */
const KINDS: Readonly<Record<string, RegExp>> = {
  n: NUMBER,
  '/': /^\/\w{1,40}$/,
  '<': /^<(?:[\dA-Fa-f]{4})+>$/,
  d: /^<</,
};

function wordsOf(drawing: string, operands: readonly number[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < operands.length; at += 2) words.push(drawing.slice(operands[at], operands[at + 1]));
  return words;
}

function fits(words: readonly string[], kinds: string): boolean {
  return words.length === kinds.length && words.every((word, index) => KINDS[kinds.charAt(index)]?.test(word));
}
