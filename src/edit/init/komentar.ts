/** Turns what stands in a map into comments beside it, ready to be used again by removing the sharp sign. */
import { Document, isScalar, type Pair, Scalar, YAMLMap } from 'yaml';
import { kunciDari, tulisDokumen } from '../../data/documents/index.ts';

/** A value that is not there yet. Our own parser finds it, and the editor too. */
export function kosong(comment = ''): Scalar {
  const value = new Scalar<null>(null);
  if (comment !== '') value.comment = ` ${comment}`;
  return value;
}

/** Takes entries out of a map and leaves them below it as comments; those that stand there already are not repeated. */
export function sisihkan(map: YAMLMap, taken: readonly Pair[]): void {
  if (taken.length === 0) return;
  const stays = map.items.find((pair) => !taken.includes(pair));
  const first = map.items[0];
  // What stands above the first key heads all of them.
  if (first && first !== stays && stays) pindahkanKomentar(first, stays);
  const before = (map.comment ?? '').split('\n');
  // An empty line at the end parts this map from what follows.
  const end = before.findLastIndex((line) => line !== '') + 1;
  const own = before.slice(0, end);
  const added = taken
    .map(sebagaiKomentar)
    .filter((lines) => !`\n${own.join('\n')}\n`.includes(`\n${lines.join('\n')}\n`));
  map.comment = [...own, ...added.flat(), ...before.slice(Math.max(end, 1))].join('\n');
  map.items = map.items.filter((pair) => !taken.includes(pair));
}

function sebagaiKomentar(pair: Pair): readonly string[] {
  const document = new Document();
  const map = new YAMLMap();
  map.items.push(pair);
  document.contents = map;
  return (
    tulisDokumen(document)
      .trimEnd()
      .split('\n')
      // What was a comment is one already.
      .map((line) => (line.startsWith('#') ? line.slice(1) : ` ${line}`))
  );
}

/** Takes a key out; a comment above it stays, above what follows. */
export function hapus(map: YAMLMap, key: string): void {
  const at = map.items.findIndex((pair) => kunciDari(pair) === key);
  if (at === -1) return;
  const [removed] = map.items.splice(at, 1);
  const next = map.items[at];
  if (removed && next) pindahkanKomentar(removed, next);
}

function pindahkanKomentar({ key: dari }: Pair, { key: ke }: Pair): void {
  if (!isScalar(dari) || !isScalar(ke)) return;
  const comments = [dari.commentBefore, ke.commentBefore].filter(Boolean);
  if (comments.length > 0) ke.commentBefore = comments.join('\n');
  if (dari.spaceBefore) ke.spaceBefore = true;
  dari.commentBefore = null;
}
