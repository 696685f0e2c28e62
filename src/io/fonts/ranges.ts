/** Sets of characters as ranges of code points, as CSS `unicode-range` and the coverage table write them. */

/** From and to, both included. */
export type Range = readonly [from: number, to: number];

/** Reads `U+0000-00FF,U+0131` and `20-7e,a0`. */
export function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** Writes sorted code points as `20-7e,a0`. */
export function writeRanges(codePoints: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === codePoint) last[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16);
  return runs.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(',');
}

export function isIn(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
