/** Checks that an addition consists of its objects and its table alone, with nothing between them. */

const BLANK = /\s+/y;
/** The programs that sign put their name there; an object hides in none. */
const COMMENT = /%(?!%EOF)(?:(?! obj)[^\r\n]){0,200}(?=[\r\n])/y;
const START = /startxref\s+(\d{1,15})\s+%%EOF/y;

/** `pieces` are the objects and tables of the whole file in their order; `tables` where a table begins. */
export function hasOnlyPieces(
  text: string,
  end: number,
  pieces: readonly (readonly [number, number])[],
  tables: ReadonlySet<number>,
): boolean {
  let at = end;
  const passes = (to: number): boolean => {
    while (at < to) {
      const start = [BLANK, COMMENT, START].map((pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
      });
      const found = start.find((one) => one !== null);
      if (!found || (found[1] !== undefined && !tables.has(Number(found[1])))) return false;
      at += found[0].length;
    }
    return at === to;
  };
  for (const [first, last] of pieces) {
    if (first < end) continue;
    if (!passes(first)) return false;
    at = last;
  }
  return passes(text.length);
}
