/** The schemas in ajv; the bundle has their code made beforehand, by the same settings. */
import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';
import { schemas, umum } from './schemas.ts';

export { schemas };

/** All that is wrong with a value, with the part of the schema that says so; or whether it is sound, and no more. */
export type Depth = 'all-errors' | 'sound';

/** `code` chooses what ajv's own code generation should be like. */
export function makeAjv(depth: Depth, code: NonNullable<Options['code']>): Ajv {
  const isDeep = depth === 'all-errors';
  const ajv = new Ajv({
    allErrors: isDeep,
    verbose: isDeep,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    ownProperties: true,
    // What several places refer to is a function once, not code at each of them.
    inlineRefs: false,
    code,
  });
  addFormats.default(ajv, ['date']);
  // What editors show and insert: the program has words of its own.
  ajv.addVocabulary(['errorMessage', 'defaultSnippets']);
  // What a value is to others than ajv (`schema-node.ts`).
  for (const keyword of flags) ajv.addKeyword({ keyword, schemaType: 'boolean' });
  ajv.addKeyword({ keyword: 'impor', metaSchema: { enum: [true, 'sekali'] } });
  ajv.addKeyword({ keyword: 'pembukaan', metaSchema: { enum: ['isi', 'komentar'] } });
  ajv.addKeyword({ keyword: 'prosa', metaSchema: { enum: ['uraian', 'nama', 'judul'] } });
  const asked = [umum, ...Object.values(schemas)];
  ajv.addSchema(isDeep ? asked : asked.map(withoutNotes));
  return ajv;
}

const flags = ['angka', 'cacah', 'rupiah'];

/** A schema without what it says to others than ajv, or to people, which only errors repeat. */
function withoutNotes(schema: object): object {
  const kept = Object.entries(schema).filter(([keyword]) => !notes.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === 'items') return [keyword, withoutNotes(value)];
      if (!ofSchemas.has(keyword)) return [keyword, value];
      const parts = Object.entries<object>(value).map(([key, part]) => [key, withoutNotes(part)]);
      return [keyword, Object.fromEntries(parts)];
    }),
  );
}

const notes = new Set([
  ...['title', 'description', 'examples', 'default', 'errorMessage', 'defaultSnippets', '$comment'],
  ...[...flags, 'impor', 'pembukaan', 'prosa'],
]);

/** Keywords whose values hold a schema for each key. */
const ofSchemas = new Set(['properties', 'patternProperties', 'definitions']);
