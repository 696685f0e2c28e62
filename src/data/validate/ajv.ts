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
  // What editors show and insert: the program has words of its own.
  ajv.addVocabulary(['errorMessage', 'defaultSnippets']);
  // What a value is to others than ajv (`schema-node.ts`).
  for (const keyword of ['angka', 'cacah', 'rupiah']) ajv.addKeyword({ keyword, schemaType: 'boolean' });
  ajv.addKeyword({ keyword: 'impor', metaSchema: { enum: [true, 'sekali'] } });
  ajv.addKeyword({ keyword: 'pembukaan', metaSchema: { enum: ['isi', 'komentar'] } });
  ajv.addKeyword({ keyword: 'prosa', metaSchema: { enum: ['uraian', 'nama', 'judul'] } });
  ajv.addSchema([umum, ...Object.values(schemas)]);
  return ajv;
}
