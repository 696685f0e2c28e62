/** The numbers of a document: wherever its schema says `angka`, what was typed is read. */
import { readAngka, readCacah } from '../decimal.ts';
import { type Diagnostic, galat } from '../diagnostic.ts';
import type { Part } from '../located.ts';
import type { Kind } from '../parse/index.ts';
import { angkaContent } from './angka.ts';
import { schemas, umum } from './schemas.ts';

/** As much of JSON Schema as our schemas use. */
interface Schema {
  readonly description?: string;
  readonly angka?: boolean;
  /** A count: its dots part thousands. */
  readonly cacah?: boolean;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** One finding for each number that cannot be read. Values of a wrong type are for the schema to find. */
export function unreadableNumbers(kind: Kind, root: Part): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  // The imported files have narrower types, each its own.
  const document = schemas[kind] as Schema;
  const visit = (part: Part, given: Schema): void => {
    const schema = resolve(given, document);
    if (schema.angka && (typeof part.value === 'number' || typeof part.value === 'string')) {
      const reading = schema.cacah ? readCacah(part.text) : readAngka(part.text);
      if (!reading.ok) findings.push(galat(part.span, angkaContent('schema', part, reading)));
    }
    for (const [key, child] of part.entries()) {
      const below = schema.properties?.[key] ?? Object.values(schema.patternProperties ?? {})[0];
      if (below) visit(child, below);
    }
    if (schema.items) for (const child of part.items()) visit(child, schema.items);
  };
  visit(root, document);
  return findings;
}

/** `umum.schema.json#/definitions/angka`, or `#/definitions/…` of the document itself. */
function resolve(schema: Schema, document: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = '', name = ''] = schema.$ref.split('#/definitions/');
  const home = file === '' ? document : (umum as Schema);
  return resolve(home.definitions?.[name] ?? {}, home);
}
