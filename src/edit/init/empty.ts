/** Empties a document for the next period as its schema says, so that nothing of the last one can be taken for new. */
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { kunciDari, tertulis } from '../../data/documents/index.ts';
import type { Kind } from '../../data/parse/index.ts';
import { below, itemsOf, type SchemaNode, schemaOf } from '../../data/validate/index.ts';
import { emptyValue, setAside } from './comments.ts';

/**
 * Numbers of the last period are to be filled in, with what they were at the time named as a comment; its notes become
 * comments as a whole. `pembukaan` in the schema tells which is which; a key that it does not know is a note.
 */
export function emptyForNextPeriod(document: Document, kind: Kind, when: string): void {
  const schema = schemaOf(kind);
  if (isMap(document.contents)) emptyMap(document.contents, schema, schema.pembukaan, { kind, when });
}

interface Emptying {
  readonly kind: Kind;
  readonly when: string;
}

function emptyMap(map: YAMLMap, schema: SchemaNode, above: SchemaNode['pembukaan'], emptying: Emptying): void {
  map.flow = false;
  const notes: Pair[] = [];
  for (const pair of map.items) {
    const under = below(schema, kunciDari(pair), emptying.kind) ?? {};
    const opening = under.pembukaan ?? above;
    const isNote = opening === 'komentar' || (opening === 'isi' && !holdsNumbers(under, emptying.kind));
    if (isEmpty(pair.value)) continue;
    if (isNote || (opening === 'isi' && isScalar(pair.value) && !isNumber(under))) notes.push(pair);
    else pair.value = emptied(pair.value, under, opening, emptying);
  }
  setAside(map, notes);
  if (above !== 'isi' || map.items.length > 0) return;
  // What has notes only is reported again all the same.
  const first = Object.keys(schema.properties ?? {}).find((key) => isNumber(below(schema, key, emptying.kind) ?? {}));
  if (first !== undefined) map.set(first, emptyValue());
}

function emptied(value: unknown, schema: SchemaNode, opening: SchemaNode['pembukaan'], emptying: Emptying): unknown {
  if (isMap(value)) emptyMap(value, schema, opening, emptying);
  else if (isSeq(value)) emptyItems(value, itemsOf(schema, emptying.kind) ?? {}, opening, emptying);
  else if (opening === 'isi' && isScalar(value)) return emptiedValue(value, emptying.when);
  return value;
}

function emptyItems(list: YAMLSeq, schema: SchemaNode, opening: SchemaNode['pembukaan'], emptying: Emptying): void {
  if (opening === 'isi') list.flow = false;
  list.items = list.items.map((item) => emptied(item, schema, opening, emptying));
}

/** To be filled in; behind it stands what it was, and the person's own comment. */
function emptiedValue(value: { readonly comment?: string | null }, when: string) {
  const was = tertulis(value);
  const own = ownComment(value.comment);
  return emptyValue([...(was === undefined ? [] : [`${when}: ${was}`]), ...(own === '' ? [] : [own])].join('; '));
}

/** What an earlier opening or the template has written goes; what a person has written stays. */
function ownComment(comment: string | null | undefined): string {
  const own = (comment ?? '')
    .replace(/^\s*(?:TW [IV]+|\d{4}): [^;]*(?:;|$)/, '')
    .replace(/^\s*hanya TW [IV]+(?:;|$)/, '')
    .trim();
  return own.startsWith('ganti dengan ') ? '' : own;
}

/** Whether a number of the period is still to be filled in somewhere: there is nothing to go on from then. */
export function isUnfilled(document: Document, kind: Kind): boolean {
  const look = (value: unknown, schema: SchemaNode): boolean => {
    if (isMap(value)) return value.items.some((pair) => look(pair.value, below(schema, kunciDari(pair), kind) ?? {}));
    if (isSeq(value)) return value.items.some((item) => look(item, itemsOf(schema, kind) ?? {}));
    return isNumber(schema) && isEmpty(value);
  };
  return look(document.contents, schemaOf(kind));
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** A step of a scale may stand in the place of some numbers; they are filled in like the others. */
function isNumber({ type }: SchemaNode): boolean {
  return [type].flat().includes('number');
}

function holdsNumbers(schema: SchemaNode, kind: Kind, seen: readonly SchemaNode[] = []): boolean {
  if (isNumber(schema)) return true;
  if (seen.includes(schema)) return false;
  const keys = [...Object.keys(schema.properties ?? {}), ...(schema.patternProperties ? [''] : [])];
  const parts = [...keys.map((key) => below(schema, key, kind)), itemsOf(schema, kind)];
  return parts.some((part) => part !== undefined && holdsNumbers(part, kind, [...seen, schema]));
}
