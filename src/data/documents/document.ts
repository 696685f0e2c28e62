/** A YAML file as a document that keeps its comments and order while it is changed. */
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Source } from '../../base/source.ts';
import { decode } from '../parse/index.ts';

/** Undefined where the file cannot be read as a map: `lkj validate` says why. */
export function readYaml(source: Source): Document | undefined {
  const decoded = decode(source);
  if (!decoded.ok) return undefined;
  const document = parseDocument(decoded.value.text, { version: '1.2', schema: 'core', logLevel: 'error' });
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

/** The text of a document, with brackets and line ends as in the text it was made from; what is empty is to be filled in. */
export function writeYaml(document: Document, like = ''): string {
  const text = document.toString({ nullStr: '', lineWidth: 0, flowCollectionPadding: !/\[[^\s\]]/.test(like) });
  return like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** The value of a key, as far as it is a map. */
export function mapAt(map: unknown, key: string): YAMLMap | undefined {
  const found = isMap(map) ? map.get(key, true) : undefined;
  return isMap(found) ? found : undefined;
}

/** The maps that stand in the list of a key. */
export function listAt(map: unknown, key: string): readonly YAMLMap[] {
  const found = isMap(map) ? map.get(key, true) : undefined;
  return isSeq(found) ? found.items.filter(isMap) : [];
}

/** The entry of a key. */
export function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** A key as it was typed: `2025` is one too. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

/** A value as it was typed, where it is a scalar. */
export function textAt(map: YAMLMap, key: string): string | undefined {
  return textOf(map.get(key, true));
}

/** The same of the value itself. */
export function textOf(value: unknown): string | undefined {
  return isScalar(value) && value.value !== null ? (value.source ?? String(value.value)) : undefined;
}
