/** Aligns two lists of words: which of the one are which of the other, in the order of both. */

type Pair = readonly [one: number, other: number];

/** So many words in a row, of which there is one place in each list, are the same place. */
const RUN = 5;
/** Larger parts without such a place are not aligned word by word. */
const LARGEST = 1_000_000;

/** The places of words that are the same, in order. */
export function align(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [at, place] of [...rising(anchors(one, other)), [one.length, other.length] as const]) {
    if (at < from || place < to) continue;
    for (const [a, b] of common(one.slice(from, at), other.slice(to, place))) pairs.push([from + a, to + b]);
    if (at < one.length && place < other.length) pairs.push([at, place]);
    [from, to] = [at + 1, place + 1];
  }
  return pairs;
}

/** Sorted by their places in the other list. */
function anchors(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const [places, others] = [single(one), single(other)];
  const found = [...others].flatMap(([run, place]): Pair[] => {
    const at = places.get(run);
    return at === undefined ? [] : [[at, place]];
  });
  return found.sort(([, a], [, b]) => a - b);
}

/** The runs that stand there once. */
function single(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (places.has(run)) doubled.add(run);
    places.set(run, at);
  }
  for (const run of doubled) places.delete(run);
  return places;
}

/** The longest part of them that rises in both. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [at]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[0] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const longest: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) longest.push(pair);
  }
  return longest.reverse();
}

/** The longest list of words that both have; alike beginnings and ends only where they are too long. */
function common(one: readonly string[], other: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [rows, columns] = [one.length - start - end, other.length - start - end];
  const pairs: Pair[] = Array.from({ length: start }, (_, at) => [at, at] as const);
  if (rows > 0 && columns > 0 && rows * columns <= LARGEST) {
    const width = columns + 1;
    const lengths = new Uint32Array((rows + 1) * width);
    const length = (row: number, column: number) => lengths[row * width + column] ?? 0;
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--)
        lengths[row * width + column] =
          one[start + row] === other[start + column]
            ? length(row + 1, column + 1) + 1
            : Math.max(length(row + 1, column), length(row, column + 1));
    for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
      if (one[start + row] === other[start + column]) pairs.push([start + row++, start + column++]);
      else if (length(row + 1, column) >= length(row, column + 1)) row++;
      else column++;
    }
  }
  for (let left = end; left > 0; left--) pairs.push([one.length - left, other.length - left]);
  return pairs;
}
