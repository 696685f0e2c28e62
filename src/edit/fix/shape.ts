/** The last word before a file is rewritten: nothing in it may have changed but the values that were mended. */
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { parse } from '../../data/parse/index.ts';

/** Of a file that could not be read before, it is enough that less stands in the way of reading it. */
export function keepsShape(before: Source, after: Source, edits: number): boolean {
  if (!/\.ya?ml$/.test(before.path)) return true;
  const [old, made] = [parse(before), parse(after)];
  if (!old.ok || old.diagnostics.length > 0) return made.diagnostics.length < old.diagnostics.length;
  return made.ok && differences(old.value.root, made.value.root) <= edits;
}

/** How many scalars differ; infinitely many where a key, an item or a kind of part does. */
function differences(old: Part, made: Part): number {
  const [keys, newKeys] = [old.entries(), made.entries()];
  const [items, newItems] = [old.items(), made.items()];
  if (keys.length !== newKeys.length || items.length !== newItems.length) return Number.POSITIVE_INFINITY;
  if (keys.length === 0 && items.length === 0)
    return isLeaf(old) !== isLeaf(made) ? Number.POSITIVE_INFINITY : Number(old.text !== made.text);
  const pairs = [
    ...keys.map(([key, child], at) => [child, newKeys[at]?.[0] === key ? newKeys[at][1] : undefined] as const),
    ...items.map((child, at) => [child, newItems[at]] as const),
  ];
  return pairs.reduce(
    (count, [child, other]) => count + (other ? differences(child, other) : Number.POSITIVE_INFINITY),
    0,
  );
}

function isLeaf({ value }: Part): boolean {
  return value === null || typeof value !== 'object';
}
