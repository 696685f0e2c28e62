/** The schemas as they are walked beside a document: what is said of each place of it. */
import type { Kind } from '../parse/index.ts';
import { schemas, umum } from './schemas.ts';

/** As much of JSON Schema as our schemas use. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly angka?: boolean;
  /** A count: its dots part thousands. */
  readonly cacah?: boolean;
  /** An amount of rupiah: two decimals at most. */
  readonly rupiah?: boolean;
  /**
   * What opening the next period does with what stands here and below. `isi`: numbers are to be filled in, the rest becomes
   * comments; `komentar`: all of it becomes comments. Without it, here and above, it stays.
   */
  readonly pembukaan?: 'isi' | 'komentar';
  /** A free text: `nama` is an official name or a label, `judul` the title of a law; these are not ours to reword. */
  readonly prosa?: 'uraian' | 'nama' | 'judul';
  /** A column of the table of our own that `lkj import` offers and reads; `sekali`: filled in where it is missing, never replaced. */
  readonly impor?: boolean | 'sekali';
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** The schema of a kind of document. */
export function schemaOf(kind: Kind): SchemaNode {
  // The imported files have narrower types, each its own.
  return schemas[kind] as SchemaNode;
}

/** What is said of the value of a key; undefined for a key that is not known. */
export function below(node: SchemaNode, key: string, kind: Kind): SchemaNode | undefined {
  const found = node.properties?.[key] ?? Object.values(node.patternProperties ?? {})[0];
  return found && resolve(found, kind);
}

/** What is said of each item of a list; undefined where there is none. */
export function itemsOf(node: SchemaNode, kind: Kind): SchemaNode | undefined {
  return node.items && resolve(node.items, kind);
}

/** What is said of a place below others: `program`, `[]` for an item, any key where keys are ids. */
export function schemaAt(kind: Kind, ...steps: readonly string[]): SchemaNode {
  return steps.reduce<SchemaNode>(
    (node, step) => (step === '[]' ? itemsOf(node, kind) : below(node, step, kind)) ?? {},
    schemaOf(kind),
  );
}

/** `umum.schema.json#/definitions/angka`, or `#/definitions/…` of the file in which it stands; what stands beside it comes first. */
function resolve(node: SchemaNode, kind: Kind): SchemaNode {
  if (node.$ref === undefined) return node;
  const before = resolved.get(node);
  if (before) return before;
  const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
  // No two files define the same name: the types are made of all of them together.
  const found = schemaOf(kind).definitions?.[name] ?? (umum as SchemaNode).definitions?.[name];
  if (!found) throw new Error(`no schema defines ${node.$ref}`);
  const { $ref: _, ...own } = node;
  const made = { ...resolve(found, kind), ...own };
  resolved.set(node, made);
  return made;
}

/** A reference is followed at every value of a document, and leads to the same place each time. */
const resolved = new WeakMap<SchemaNode, SchemaNode>();
