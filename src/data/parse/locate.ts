/** The YAML tree as Located values; what YAML allows and we do not is found on the way. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { type Lines, Located, type Range } from '../../base/located.ts';
import { messages } from './messages.ts';

const deepest = 32;
/** Own properties of these names reach the prototype when an object is copied by assignment. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const digits = /^\d[\d.]*$/;

interface Walk {
  readonly lines: Lines;
  readonly findings: Diagnostic[];
  readonly inBrackets?: true;
}

/** Adds what it finds to `findings`; the value it returns is whole even then, so that all is found in one go. */
export function locate(node: Node, lines: Lines, findings: Diagnostic[]): Located {
  return locateNode(node, { lines, findings }, 0);
}

function locateNode(node: Node | null, walk: Walk, depth: number, keyRange?: Range, at = 0): Located {
  const { lines, findings } = walk;
  const range: Range = node?.range ? [node.range[0], node.range[1]] : [at, at];
  const key = keyRange ? { keyRange } : {};
  const brackets = walk.inBrackets ? { inBrackets: true } : {};
  if (node) refuseExtras(node, walk, range);
  if (depth > deepest) {
    if (depth === deepest + 1) findings.push(galat(lines.span(...range), messages.terlaluDalam));
    return new Located<unknown>(null, { lines, range, ...key });
  }
  if (isMap(node)) return locateMap(node, walk, depth, range, key);
  if (isSeq(node)) return locateList(node, walk, depth, range, key);
  if (isScalar(node))
    return new Located<unknown>(node.value, { lines, range, text: textOf(node), ...key, ...brackets });
  return new Located<unknown>(null, { lines, range, ...key });
}

function locateMap(map: YAMLMap, outer: Walk, depth: number, range: Range, key: { keyRange?: Range }): Located {
  const walk = inside(map, outer);
  const children = new Map<string, Located>();
  const value: Record<string, unknown> = {};
  let rest = 0;
  for (const [index, pair] of map.items.entries()) {
    if (rest > 0) {
      rest -= 1;
      continue;
    }
    const pieces = map.flow ? piecesAfter(pair, map.items.slice(index + 1)) : [];
    if (pieces.length > 0) reportSplitNumber([pair.value as Scalar, ...pieces], walk, true);
    rest = pieces.length;
    const name = keyOf(pair, walk);
    if (name === undefined) continue;
    const at: Range = rangeOf(pair.key) ?? range;
    if (children.has(name)) {
      walk.findings.push(galat(walk.lines.span(...at), messages.kunciGanda(name)));
      continue;
    }
    const child = locateNode(pair.value as Node | null, walk, depth + 1, at, at[1]);
    children.set(name, child);
    value[name] = child.value;
  }
  return new Located<unknown>(value, { lines: walk.lines, range, children, ...key });
}

function locateList(list: YAMLSeq, outer: Walk, depth: number, range: Range, key: { keyRange?: Range }): Located {
  const walk = inside(list, outer);
  const children: Located[] = [];
  // `[1,2]` are two quarters, however close they stand.
  const mayHoldDecimals = list.flow && !list.items.every(isQuarter);
  let before: unknown;
  for (const item of list.items) {
    if (mayHoldDecimals && isNumberLike(before) && isNumberLike(item) && touches(before, item)) {
      reportSplitNumber([before, item], walk, false);
    }
    before = item;
    children.push(locateNode(item as Node | null, walk, depth + 1, undefined, range[0]));
  }
  return new Located<unknown>(
    children.map((child) => child.value),
    { lines: walk.lines, range, children, ...key },
  );
}

function inside({ flow }: YAMLMap | YAMLSeq, walk: Walk): Walk {
  return flow && !walk.inBrackets ? { ...walk, inBrackets: true } : walk;
}

function keyOf(pair: Pair, walk: Walk): string | undefined {
  const range = rangeOf(pair.key) ?? [0, 0];
  if (!isScalar(pair.key) || pair.key.value === null) {
    walk.findings.push(galat(walk.lines.span(...range), messages.kunciBukanTeks));
    return undefined;
  }
  refuseExtras(pair.key, walk, range);
  const name = textOf(pair.key).normalize('NFC');
  if (forbiddenKeys.has(name)) {
    walk.findings.push(galat(walk.lines.span(...range), messages.kunciTerlarang(name)));
    return undefined;
  }
  return name;
}

function refuseExtras(node: Node, walk: Walk, range: Range): void {
  const anchor = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : undefined;
  if (anchor) walk.findings.push(galat(walk.lines.span(...range), messages.jangkar(anchor)));
  // The library sets a tag only where one was written.
  if (node.tag && node.tag !== 'tag:yaml.org,2002:str') {
    walk.findings.push(galat(walk.lines.span(...range), messages.tag(node.tag.replace('tag:yaml.org,2002:', '!!'))));
  }
}

/** `{ tahun: 80,94 % }` is the pair `tahun: 80` and a key `94 %` without a value: the keys that belong to the value. */
function piecesAfter({ value }: Pair, following: readonly Pair[]): readonly Scalar[] {
  if (!isPlain(value) || !/\d$/.test(value.source ?? '')) return [];
  const end = following.findIndex(
    (next) => next.value !== null || !isPlain(next.key) || !/^\d/.test(next.key.source ?? ''),
  );
  return (end < 0 ? following : following.slice(0, end)).map(({ key }) => key as Scalar);
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === 'PLAIN' || !node.type);
}

function isNumberLike(node: unknown): node is Scalar {
  return isPlain(node) && digits.test(node.source ?? '');
}

function isQuarter(node: unknown): boolean {
  return isNumberLike(node) && /^[1-4]$/.test(node.source ?? '');
}

function touches(left: Scalar, right: Scalar): boolean {
  return (left.range?.[1] ?? 0) + 1 === right.range?.[0];
}

function reportSplitNumber(pieces: readonly Scalar[], walk: Walk, inMap: boolean): void {
  const sources = pieces.map(({ source }) => source ?? '');
  const [first, ...others] = sources;
  const [all, typed] = [others.join(inMap ? ', kunci ' : ', '), sources.join(',')];
  const read = inMap
    ? { id: `${first} dan kunci ${all}`, en: `${first} and a key ${others.join(', a key ')}` }
    : { id: `${first} dan ${all}`, en: `${first} and ${all}` };
  const span = walk.lines.span(pieces[0]?.range?.[0] ?? 0, pieces.at(-1)?.range?.[1] ?? 0);
  // In a list they may be two numbers.
  const isWhole = pieces.every((piece, index) => index === 0 || touches(pieces[index - 1] ?? piece, piece));
  const fix = inMap && isWhole ? { fix: [{ span, replacement: `"${typed}"` }] } : {};
  walk.findings.push(galat(span, { ...messages.komaDalamKurung(typed, read), ...fix }));
}

function rangeOf(node: unknown): Range | undefined {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** As typed: the source of a plain scalar, the content of a quoted or block one. */
function textOf(scalar: Scalar): string {
  return scalar.type === 'PLAIN' && scalar.source !== undefined ? scalar.source : String(scalar.value ?? '');
}
