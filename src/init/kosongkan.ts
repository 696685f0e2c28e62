/** Empties the values of a map, so that nothing of the last time can be taken for new: what stood there becomes a comment. */
import { Document, isScalar, type Pair, Scalar, YAMLMap } from 'yaml';
import { entri, kunciDari, tertulisDi, tulisDokumen } from '../documents/index.ts';

/** The value is to be filled in; behind it stands what it was at the time named, and the person's own comment. */
export function kosongkan(map: YAMLMap, key: string, waktu: string): void {
  const pair = entri(map, key);
  if (!pair) return;
  const was = tertulisDi(map, key);
  const note = isScalar(pair.value) ? catatanSendiri(pair.value.comment) : '';
  const comment = [...(was === undefined ? [] : [`${waktu}: ${was}`]), ...(note === '' ? [] : [note])].join('; ');
  map.flow = false;
  pair.value = kosong(comment);
}

/** A value that is not there yet. Our own parser finds it, and the editor too. */
export function kosong(comment = ''): Scalar {
  const value = new Scalar<null>(null);
  if (comment !== '') value.comment = ` ${comment}`;
  return value;
}

/** What an earlier opening or the template has written goes; what a person has written stays. */
function catatanSendiri(comment: string | null | undefined): string {
  const own = (comment ?? '').replace(/^\s*(?:TW [IV]+|\d{4}): [^;]*(?:;|$)/, '').trim();
  return own.startsWith('ganti dengan ') ? '' : own;
}

/** Whether the value of a key is still to be filled in. */
export function isKosong(map: YAMLMap, key: string): boolean {
  return entri(map, key) !== undefined && tertulisDi(map, key) === undefined;
}

/** Takes keys out of a map and leaves them below it as comments, ready to be used again by removing the sharp sign. */
export function sisihkan(map: YAMLMap, keys: readonly string[]): void {
  const taken = new YAMLMap();
  for (const key of keys) {
    const pair = entri(map, key);
    if (pair) taken.items.push(pair);
  }
  if (taken.items.length === 0) return;
  const document = new Document();
  document.contents = taken;
  const lines = tulisDokumen(document)
    .trimEnd()
    .split('\n')
    // What was a comment is one already.
    .map((line) => (line.startsWith('#') ? line.slice(1) : ` ${line}`));
  const before = (map.comment ?? '').split('\n');
  // An empty line at the end parts this map from what follows.
  const end = before.findLastIndex((line) => line !== '') + 1;
  const own = before.slice(0, end);
  map.comment = [...own, ...lines.filter((line) => !own.includes(line)), ...before.slice(Math.max(end, 1))].join('\n');
  map.items = map.items.filter((pair) => !taken.items.includes(pair));
}

/** Takes a key out; a comment above it stays, above what follows. */
export function hapus(map: YAMLMap, key: string): void {
  const at = map.items.findIndex((pair) => kunciDari(pair) === key);
  if (at === -1) return;
  const [removed] = map.items.splice(at, 1);
  const next: Pair | undefined = map.items[at];
  if (!removed || !next || !isScalar(removed.key) || !isScalar(next.key)) return;
  const comments = [removed.key.commentBefore, next.key.commentBefore].filter(Boolean);
  if (comments.length > 0) next.key.commentBefore = comments.join('\n');
  if (removed.key.spaceBefore) next.key.spaceBefore = true;
}
