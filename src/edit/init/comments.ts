/** Turns what stands in a map into comments beside it, to be used again by removing the `#`. */
import { Document, isScalar, type Pair, Scalar, YAMLMap } from 'yaml';
import { kunciDari, writeYaml } from '../../data/documents/index.ts';

/** A value that is not there yet. Our own parser finds it, and the editor too. */
export function emptyValue(comment = ''): Scalar {
  const value = new Scalar<null>(null);
  if (comment !== '') value.comment = ` ${comment}`;
  return value;
}

/** Takes entries out of a map and leaves them below it as comments; those that stand there already are not repeated. */
export function setAside(map: YAMLMap, taken: readonly Pair[]): void {
  if (taken.length === 0) return;
  const stays = map.items.find((pair) => !taken.includes(pair));
  const first = map.items[0];
  // What stands above the first key heads all of them.
  if (first && first !== stays && stays) moveComment(first, stays);
  const before = (map.comment ?? '').split('\n');
  // An empty line at the end parts this map from what follows.
  const end = before.findLastIndex((line) => line !== '') + 1;
  const own = before.slice(0, end);
  const added = taken.map(asComment).filter((lines) => !`\n${own.join('\n')}\n`.includes(`\n${lines.join('\n')}\n`));
  map.comment = [...own, ...added.flat(), ...before.slice(Math.max(end, 1))].join('\n');
  map.items = map.items.filter((pair) => !taken.includes(pair));
}

function asComment(pair: Pair): readonly string[] {
  const document = new Document();
  const map = new YAMLMap();
  map.items.push(pair);
  document.contents = map;
  return (
    writeYaml(document)
      .trimEnd()
      .split('\n')
      // What was a comment is one already.
      .map((line) => (line.startsWith('#') ? line.slice(1) : ` ${line}`))
  );
}

/** Takes a key out; a comment above it stays, above what follows. */
export function removeKey(map: YAMLMap, key: string): void {
  const at = map.items.findIndex((pair) => kunciDari(pair) === key);
  if (at === -1) return;
  const [removed] = map.items.splice(at, 1);
  const next = map.items[at];
  if (removed && next) moveComment(removed, next);
}

function moveComment({ key: from }: Pair, { key: to }: Pair): void {
  if (!isScalar(from) || !isScalar(to)) return;
  const comments = [from.commentBefore, to.commentBefore].filter(Boolean);
  if (comments.length > 0) to.commentBefore = comments.join('\n');
  if (from.spaceBefore) to.spaceBefore = true;
  from.commentBefore = null;
}
