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
    Tf: [
      '/n',
      ([size = 0], [name = '']) => {
        const pen = written();
        [pen.size, pen.font] = [size, known(fonts, name)];
      },
    ],
    Tm: [
      'nnnnnn',
      ([a, b, c, d, x = 0, y = 0]) => {
        if (a !== 1 || b !== 0 || c !== 0 || d !== -1)
          throw new Strange('tulisan yang diubah bentuknya', 'text that is transformed');
        const pen = written();
        [pen.x, pen.y, pen.line] = [x, y, x];
      },
    ],
    Td: [
      'nn',
      ([x = 0, y = 0]) => {
        if (y !== 0) throw new Strange('tulisan yang digeser naik atau turun', 'text that is moved up or down');
        const pen = written();
        pen.line += x;
        pen.x = pen.line;
      },
    ],
    Tj: [
      '<',
      (_, [codes = '']) => {
        const pen = written();
        if (!pen.font) throw new Strange('tulisan tanpa huruf', 'text without a font');
        const glyphs: number[] = [];
        for (let at = 1; at < codes.length - 1; at += 4) glyphs.push(Number.parseInt(codes.slice(at, at + 4), 16));
        pen.x = canvas.write(pen.font, pen, glyphs);
      },
    ],
    Do: ['/', (_, [name = '']) => void (known(pictures, name) && canvas.picture(name))],
  };
  const isRead = scan(drawing, ({ operator, operands }) => {
    const step = steps[operator];
    const kinds = step?.[0] ?? '';
    const numbers: number[] = [];
    const words: string[] = [];
    let fits = step !== undefined && operands.length === 2 * kinds.length && (!canvas.isCutting() || operator === 'n');
    for (let index = 0; fits && index < kinds.length; index++) {
      const [start = 0, end = 0] = [operands[2 * index], operands[2 * index + 1]];
      const kind = kinds.charAt(index);
      if (kind === 'n') numbers.push(numberAt(drawing, start, end));
      else words.push(drawing.slice(start, end));
      fits = kind === 'n' ? !Number.isNaN(numbers.at(-1)) : (WORDS[kind]?.test(words.at(-1) ?? '') ?? false);
    }
    if (!step || !fits)
      throw new Strange(`perintah gambar ${quoted(operator)}`, `the drawing operator ${quoted(operator)}`);
    step[1](numbers, words);
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

/** `/` a name, `<` whole glyphs, `d` what a mark says of itself; `n` is a number. */
const WORDS: Readonly<Record<string, RegExp>> = {
  '/': /^\/\w{1,40}$/,
  '<': /^<(?:[\dA-Fa-f]{4})+>$/,
  d: /^<</,
};

/** NaN where it is spelled in a way of which programs make different things. Few enough digits to be exact. */
function numberAt(drawing: string, start: number, end: number): number {
  const isNegative = drawing.charCodeAt(start) === MINUS;
  let [whole, decimals, digits] = [0, -1, 0];
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const code = drawing.charCodeAt(at);
    if (code === POINT && decimals < 0) decimals = 0;
    else if (code >= ZERO && code < ZERO + 10 && digits < MOST_DIGITS) {
      whole = whole * 10 + code - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else return Number.NaN;
  }
  if (digits === 0) return Number.NaN;
  const value = decimals > 0 ? whole / 10 ** decimals : whole;
  return isNegative ? -value : value;
}

const [MINUS, POINT, ZERO, MOST_DIGITS] = [45, 46, 48, 15];
