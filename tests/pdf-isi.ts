/** The drawing of a page in pieces: what is drawn, and under which mark. */

export interface Piece {
  /** `tagged` has a number, `artifact` is decoration, `bare` is neither. */
  readonly kind: 'tagged' | 'artifact' | 'bare';
  readonly number: number;
  /** What it is read as, where that is not what its glyphs are. */
  readonly readAs: string | undefined;
  /** Operators that draw. */
  readonly draws: readonly string[];
  /** Glyphs, by the name of their font. */
  readonly glyphs: readonly { readonly font: string; readonly glyph: number }[];
}

const TOKEN = /\((?:\\.|[^\\)])*\)|<<(?:[^<>]|<[^<>]*>)*>>|<[^<>]*>|\[(?:[^\]])*\]|\/?[^\s<>[\]()/]+/g;

const DRAWS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);

/** Throws where marks are not closed, or one with a number is in another. */
export function piecesOf(drawing: string): readonly Piece[] {
  const pieces: (Piece & { draws: string[]; glyphs: Piece['glyphs'][number][] })[] = [];
  const marks: { kind: Piece['kind']; number: number }[] = [];
  let operands: string[] = [];
  let font = '';
  const begin = (kind: Piece['kind'], number: number, readAs?: string) =>
    pieces.push({ kind, number, readAs, draws: [], glyphs: [] });
  begin('bare', -1);
  for (const [token] of drawing.matchAll(TOKEN)) {
    if (!/^[a-zA-Z'"]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const number = Number(/\/MCID (\d+)/.exec(operands[1] ?? '')?.[1] ?? -1);
      if (number >= 0 && marks.length > 0) throw new Error('a numbered mark within a mark');
      const kind = operands[0] === '/Artifact' ? 'artifact' : number >= 0 ? 'tagged' : (marks[0]?.kind ?? 'bare');
      marks.push({ kind, number: number >= 0 ? number : (marks[0]?.number ?? -1) });
      const actual = /\/ActualText\s*<([0-9a-f]*)>/i.exec(operands[1] ?? '')?.[1];
      begin(
        kind,
        marks.at(-1)?.number ?? -1,
        actual && Buffer.from(actual, 'hex').swap16().toString('utf16le').slice(1),
      );
    } else if (token === 'EMC') {
      if (marks.pop() === undefined) throw new Error('a mark is closed that was not opened');
      begin(marks.at(-1)?.kind ?? 'bare', marks.at(-1)?.number ?? -1);
    } else if (token === 'Tf') font = operands[0] ?? '';
    const piece = pieces.at(-1);
    if (DRAWS.has(token)) piece?.draws.push(token);
    if (token === 'Tj' || token === 'TJ') {
      for (const [, glyphs] of operands.join('').matchAll(/<([0-9a-fA-F]+)>/g))
        for (const [glyph] of (glyphs ?? '').matchAll(/.{4}/g))
          piece?.glyphs.push({ font, glyph: Number.parseInt(glyph, 16) });
    }
    if (token === 'q') begin(marks.at(-1)?.kind ?? 'bare', marks.at(-1)?.number ?? -1);
    operands = [];
  }
  if (marks.length > 0) throw new Error('a mark is not closed');
  return pieces.filter(({ draws }) => draws.length > 0);
}
