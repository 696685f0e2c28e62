/** Checks that a PDF consists of its objects and tables alone: what stands between them is an object to some programs, and none to others. */

const BLANK = /\s+/y;
/** The mark of a file with bytes above 127, and the names of programs that sign; nothing that a program looks for hides in one. */
const COMMENT = /%(?!%EOF)(?:(?! obj|startxref|trailer)[^\r\n]){0,200}(?=[\r\n])/y;
const START = /startxref\s+(\d{1,15})\s+%%EOF/y;

/** `start` is behind the header; `pieces` are the objects and tables in their order; `tables` where a table begins. */
export function hasOnlyPieces(
  text: string,
  start: number,
  pieces: readonly (readonly [number, number])[],
  tables: ReadonlySet<number>,
): boolean {
  let at = start;
  const passes = (to: number): boolean => {
    while (at < to) {
      const tried = [BLANK, COMMENT, START].map((pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
      });
      const found = tried.find((one) => one !== null);
      if (!found || (found[1] !== undefined && !tables.has(Number(found[1])))) return false;
      at += found[0].length;
    }
    return at === to;
  };
  for (const [first, last] of pieces) {
    if (!passes(first)) return false;
    at = last;
  }
  return passes(text.length);
}
