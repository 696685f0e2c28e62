/** The last word before a file is rewritten: nothing in it may have changed but the values that were mended. */
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { parse } from '../../data/parse/index.ts';

/** What was written, and what stands there now. */
type Edited = readonly [before: string, after: string];

/** Of a file that could not be read before, it is enough that less stands in the way of reading it. */
export function keepsShape(before: Source, after: Source, edits: readonly Edited[]): boolean {
  if (!/\.ya?ml$/.test(before.path)) return true;
  const [old, made] = [parse(before), parse(after)];
  if (!old.ok || old.diagnostics.length > 0) return made.diagnostics.length < old.diagnostics.length;
  return made.ok && differences(old.value.root, made.value.root, edits) <= edits.length;
}

/** How many scalars and keys differ; infinitely many where an item, a kind of part, or a key that was not edited does. */
function differences(old: Part, made: Part, edits: readonly Edited[]): number {
  const [keys, newKeys] = [old.entries(), made.entries()];
  const [items, newItems] = [old.items(), made.items()];
  if (keys.length !== newKeys.length || items.length !== newItems.length) return Number.POSITIVE_INFINITY;
  if (keys.length === 0 && items.length === 0)
    return isLeaf(old) !== isLeaf(made) ? Number.POSITIVE_INFINITY : Number(old.text !== made.text);
  const below = (part: Part, other: Part | undefined) =>
    other ? differences(part, other, edits) : Number.POSITIVE_INFINITY;
  const counts = [
    ...keys.map(([key, child], at) => keyDifference(key, newKeys[at]?.[0], edits) + below(child, newKeys[at]?.[1])),
    ...items.map((child, at) => below(child, newItems[at])),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

function keyDifference(old: string, made: string | undefined, edits: readonly Edited[]): number {
  if (old === made) return 0;
  return edits.some(([before, after]) => before === old && after === made) ? 1 : Number.POSITIVE_INFINITY;
}

function isLeaf({ value }: Part): boolean {
  return value === null || typeof value !== 'object';
}
