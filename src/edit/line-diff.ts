/** What two texts differ in, line by line: the fewest lines that give way to others. */
import type { Hunk } from './unified-diff.ts';

/** Lines of `before` are counted from 1. */
export function hunksBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [one, other] = [before.length, after.length];
  while (one > start && other > start && before[one - 1] === after[other - 1]) [one, other] = [one - 1, other - 1];
  return groups(before.slice(start, one), after.slice(start, other)).map((hunk) => ({
    ...hunk,
    line: hunk.line + start,
  }));
}

/** More pairs of lines than these are not compared. */
const most = 4_000_000;

function groups(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  if (before.length * after.length > most) return [{ line: 1, old: before, made: after }];
  const common = commonLengths(before, after);
  const width = after.length + 1;
  const hunks: { line: number; old: string[]; made: string[] }[] = [];
  let [at, to] = [0, 0];
  let last: (typeof hunks)[number] | undefined;
  while (at < before.length || to < after.length) {
    if (at < before.length && to < after.length && before[at] === after[to]) {
      [at, to, last] = [at + 1, to + 1, undefined];
      continue;
    }
    if (!last) {
      last = { line: at + 1, old: [], made: [] };
      hunks.push(last);
    }
    const skips = at < before.length ? (common[(at + 1) * width + to] ?? 0) : -1;
    const takes = to < after.length ? (common[at * width + to + 1] ?? 0) : -1;
    if (skips >= takes) last.old.push(before[at++] ?? '');
    else last.made.push(after[to++] ?? '');
  }
  return hunks;
}

/** How many lines both have in order from a line of each on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let at = before.length - 1; at >= 0; at--) {
    for (let to = after.length - 1; to >= 0; to--) {
      const [skips, takes] = [lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0];
      lengths[at * width + to] =
        before[at] === after[to] ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1 : Math.max(skips, takes);
    }
  }
  return lengths;
}
