/** Walks through the drawing of a page, operator by operator, without making objects of it. */

/** One operator: its name, where it and its operands begin and end, and where each operand does. */
export interface Statement {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** Offsets by pairs: start, end. Only valid until the next statement. */
  readonly operands: readonly number[];
  /** Of a `BT` that was taken with what follows it. */
  readonly text?: { readonly font: string; readonly size: string; readonly matrix: string };
}

/**
 * False where the drawing holds what is not read: an inline image, or something that is no drawing. Source: ISO 32000-1, 7.8.2.
 * Where `isBrief`, areas that are filled one after the other are one statement, `f`, for the rules of tables are half of a report;
 * a text is one with its font and its place; and colours are passed over.
 */
export function scan(drawing: string, see: (statement: Statement) => void, isBrief = false): boolean {
  const operands: number[] = [];
  const end = drawing.length;
  let at = 0;
  while (at < end) {
    const code = drawing.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    if (isBrief && operands.length === 0) {
      const brief = code === B ? TEXT : startsNumber(code) ? AREAS : undefined;
      const found = brief && matchAt(brief, drawing, start);
      if (brief && found) {
        at = brief.lastIndex;
        const [, font = '', size = '', matrix = ''] = found;
        see(
          brief === TEXT
            ? { operator: 'BT', start, end: at, operands, text: { font, size, matrix } }
            : { operator: 'f', start, end: at, operands },
        );
        continue;
      }
      if (matchAt(COLOURS, drawing, start)) {
        at = COLOURS.lastIndex;
        continue;
      }
    }
    at = skip(drawing, start, code);
    if (at < 0) return false;
    if (!isOperator(code)) {
      operands.push(start, at);
      continue;
    }
    const operator = drawing.slice(start, at);
    if (operator === 'true' || operator === 'false' || operator === 'null') {
      operands.push(start, at);
      continue;
    }
    if (operator === 'BI') return false;
    see({ operator, start: operands[0] ?? start, end: at, operands });
    operands.length = 0;
  }
  return true;
}

/** `36 42702 1 38 re f`, once or more, but not so often that a pattern has no room for it. */
const AREAS = /(?:-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+ re\s+f\s+){1,1000}/y;

/** `BT /F4 12 Tf 1 0 0 -1 113 57 Tm`, as Chromium begins each text. */
const TEXT = /BT\s+(\/[^\s()<>[\]/%]+) (-?[\d.]+) Tf\s+((?:-?[\d.]+ ){5}-?[\d.]+) Tm(?=\s)/y;

/** `.2 .2 .2 RG .2 .2 .2 rg /G3 gs`, in part or more than once. */
const COLOURS = /(?:(?:[\d.]+ ){3}(?:RG|rg)\s+|\/G\d+ gs\s+){1,100}/y;

function matchAt(pattern: RegExp, drawing: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(drawing);
}

const B = 'B'.charCodeAt(0);
const [OPEN, CLOSE, SLASH, BACKSLASH, PERCENT] = [...'()/\\%'].map((letter) => letter.charCodeAt(0));
const [LESS, GREATER, SQUARE, SQUARE_END] = [...'<>[]'].map((letter) => letter.charCodeAt(0));

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0;
}

/** A digit or a sign. */
function startsNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45;
}

/** Letters, and the two quotation marks that draw text. */
function isOperator(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 34;
}

function isDelimiter(code: number): boolean {
  return (
    code === OPEN ||
    code === CLOSE ||
    code === SLASH ||
    code === PERCENT ||
    code === LESS ||
    code === GREATER ||
    code === SQUARE ||
    code === SQUARE_END
  );
}

/** Where the token that begins here ends; below zero where it does not. */
function skip(drawing: string, start: number, code: number): number {
  if (code === OPEN) return skipString(drawing, start);
  if (code === LESS) {
    return drawing.charCodeAt(start + 1) === LESS
      ? skipGroup(drawing, start + 2, GREATER)
      : drawing.indexOf('>', start) + 1 || -1;
  }
  if (code === SQUARE) return skipGroup(drawing, start + 1, SQUARE_END);
  if (code === PERCENT || code === CLOSE || code === GREATER || code === SQUARE_END) return -1;
  let at = start + 1;
  while (at < drawing.length) {
    const next = drawing.charCodeAt(at);
    if (isSpace(next) || isDelimiter(next)) break;
    at++;
  }
  return at;
}

function skipString(drawing: string, start: number): number {
  let depth = 0;
  for (let at = start; at < drawing.length; at++) {
    const code = drawing.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return -1;
}

/** A dictionary or an array, with whatever is in it. */
function skipGroup(drawing: string, start: number, last: number | undefined): number {
  let at = start;
  while (at < drawing.length) {
    const code = drawing.charCodeAt(at);
    if (code === last) return last === GREATER ? at + 2 : at + 1;
    at = isSpace(code) ? at + 1 : skip(drawing, at, code);
    if (at < 0) return -1;
  }
  return -1;
}
