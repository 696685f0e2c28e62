/** Document → Valid: the shape of each file is what its schema says. */
import { Ajv, type ErrorObject, type SchemaValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import anggaran from '../../schemas/anggaran.schema.json' with { type: 'json' };
import instansi from '../../schemas/instansi.schema.json' with { type: 'json' };
import laporan from '../../schemas/laporan.schema.json' with { type: 'json' };
import perjanjianKinerja from '../../schemas/perjanjian-kinerja.schema.json' with { type: 'json' };
import renstra from '../../schemas/renstra.schema.json' with { type: 'json' };
import triwulan from '../../schemas/triwulan.schema.json' with { type: 'json' };
import umum from '../../schemas/umum.schema.json' with { type: 'json' };
import { readAngka } from '../decimal.ts';
import { failure, type Outcome } from '../diagnostic.ts';
import type { Located } from '../located.ts';
import { type Document, type FileKind, type Kind, kindOf } from '../parse/index.ts';
import { nearest } from '../suggest.ts';
import { explain } from './explain.ts';

export { angkaContent } from './angka.ts';

/** A document whose shape is that of its kind. */
export interface Valid extends Document, FileKind {}

const schemas = {
  laporan,
  instansi,
  renstra,
  'perjanjian-kinerja': perjanjianKinerja,
  anggaran,
  triwulan,
} satisfies Record<Kind, object>;

/**
 * A validator for many documents; a schema is compiled when the first document of its kind comes.
 * Every document must be of a known kind (`kindOf`).
 */
export function validator(): (document: Document) => Outcome<Valid> {
  // A schema is used for a handful of documents: optimising its code costs more than it saves.
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: true,
    passContext: true,
    code: { optimize: false },
  });
  addFormats.default(ajv, ['date']);
  ajv.addKeyword({ keyword: 'angka', schemaType: 'boolean', errors: true, validate: isAngka });
  ajv.addSchema(umum);
  return (document) => {
    const kind = kindOf(document.path);
    if (!kind) throw new Error(`not a known kind of file: ${document.path}`);
    const { $id } = schemas[kind.kind];
    const check = ajv.getSchema($id) ?? ajv.compile(schemas[kind.kind]);
    // The root travels as the context, so that `angka` sees the text as typed.
    check.call(document.root, document.root.value);
    const errors = withoutMisspelt(onePerPlace(check.errors ?? []));
    const findings = errors.flatMap((error) => explain(error, document.root) ?? []);
    const valid = { ...document, ...kind };
    // A number that cannot be read leaves the shape sound: the rest is linked, to find in one run what is wrong there.
    const isShaped = errors.every(({ keyword }) => keyword === 'angka');
    return isShaped ? { ok: true, value: valid, diagnostics: findings } : failure(findings);
  };
}

const isAngka: SchemaValidateFunction = function (this: unknown, _schema, _value, _parent, context) {
  // ajv hands the context on as `this`: the root of the document.
  const found = (this as Located).follow(context?.instancePath ?? '');
  const reading = readAngka(found.text);
  if (!reading.ok) isAngka.errors = [{ keyword: 'angka', params: { reading } }];
  return reading.ok;
};

/** A wrong type or form makes other keywords fail with it: the gravest error at a place is its cause. */
function onePerPlace(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const seen = new Set<string>();
  const gravity = ({ keyword }: ErrorObject) => ['type', 'format'].indexOf(keyword) + 1 || 3;
  const gravest = [...errors].sort((a, b) => gravity(a) - gravity(b));
  return gravest.filter((error) => {
    const detail = error.params.additionalProperty ?? error.params.missingProperty ?? '';
    const place = `${error.instancePath}\n${detail}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** `satuann` for `satuan` is one mistake: the unknown key, not the missing one too. */
function withoutMisspelt(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' ||
      !unknown.some(
        (other) =>
          other.instancePath === instancePath &&
          nearest(other.params.additionalProperty, Object.keys(other.parentSchema?.properties ?? {})) ===
            params.missingProperty,
      ),
  );
}
