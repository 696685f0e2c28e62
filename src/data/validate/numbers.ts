/** The numbers of a document: wherever its schema says `angka`, what was typed is read. */
import { type Reading, readAngka, readCacah, readRupiah } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import type { Kind } from '../parse/index.ts';
import { angkaContent } from './angka.ts';
import { below, itemsOf, type SchemaNode, schemaOf } from './schema-node.ts';

/** How a number is read at a place of a schema. */
export function readerOf({ cacah, rupiah }: SchemaNode): (text: string) => Reading {
  return rupiah ? readRupiah : cacah ? readCacah : readAngka;
}

/** One finding for each number that cannot be read. Values of a wrong type are for the schema to find. */
export function unreadableNumbers(kind: Kind, root: Part): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const visit = (part: Part, schema: SchemaNode): void => {
    if (schema.angka && (typeof part.value === 'number' || typeof part.value === 'string')) {
      const reading = readerOf(schema)(part.text);
      if (!reading.ok) findings.push(galat(part.span, angkaContent('schema', part, reading)));
    }
    for (const [key, child] of part.entries()) {
      const under = below(schema, key, kind);
      if (under) visit(child, under);
    }
    const item = itemsOf(schema, kind);
    if (item) for (const child of part.items()) visit(child, item);
  };
  visit(root, schemaOf(kind));
  return findings;
}
