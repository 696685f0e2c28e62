/** The schemas in ajv; the bundle has their code made beforehand, by the same settings. */
import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';
import { schemas, umum } from './schemas.ts';

export { schemas };

/** `code` chooses what ajv's own code generation should be like. */
export function makeAjv(code: Options['code'] = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    ownProperties: true,
    verbose: true,
    ...(code ? { code } : {}),
  });
  addFormats.default(ajv, ['date']);
  // Marks numbers for `unreadableNumbers`, which sees the text as typed.
  for (const keyword of ['angka', 'cacah']) ajv.addKeyword({ keyword, schemaType: 'boolean' });
  // What editors show and insert: the program has words of its own.
  ajv.addVocabulary(['errorMessage', 'defaultSnippets']);
  // What opening the next period does with a value (`schema-node.ts`).
  ajv.addKeyword({ keyword: 'pembukaan', metaSchema: { enum: ['isi', 'komentar'] } });
  ajv.addSchema([umum, ...Object.values(schemas)]);
  return ajv;
}
