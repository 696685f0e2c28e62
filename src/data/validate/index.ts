/** Document → Valid: the shape of each file is what its schema says. */
import type { ErrorObject } from 'ajv';
import { failure, type Outcome, type Span } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import type { Dokumen } from '../../base/schema.ts';
import { nearest } from '../../base/suggest.ts';
import { type Document, type FileKind, type Kind, kindOf } from '../parse/index.ts';
import { explain } from './explain.ts';
import { unreadableNumbers } from './numbers.ts';
import { quotationsIn } from './quotations.ts';
import { errorsOf } from './shapes.ts';

export { angkaContent } from './angka.ts';
export { readerOf } from './numbers.ts';
export { below, itemsOf, type SchemaNode, schemaAt, schemaOf } from './schema-node.ts';

/** A document whose shape is that of its kind: `kind` tells which. */
export type Valid = {
  readonly [K in Kind]: Omit<Document, 'root'> & FileKind & { readonly kind: K; readonly root: Located<Dokumen[K]> };
}[Kind];

/**
 * Checks a document by the schema of its kind, which must be known (`kindOf`).
 * A number that cannot be read, or a quoted figure, leaves the shape sound: the rest is linked, to find in one run what is wrong there.
 */
export function validate(document: Document): Outcome<Valid> {
  const kind = kindOf(document.path);
  if (!kind) throw new Error(`not a known kind of file: ${document.path}`);
  const errors = withoutMisspelt(onePerPlace(errorsOf(kind.kind, document.root.value)));
  const others = [...unreadableNumbers(kind.kind, document.root), ...quotationsIn(document)];
  // What is no number at all need not be told that it is too long.
  const findings = errors
    .flatMap((error) => explain(error, document.root) ?? [])
    .filter(({ span }) => !others.some((other) => isSamePlace(other.span, span)));
  if (findings.length > 0) return failure([...findings, ...others]);
  // The schema of this kind has found nothing: the root has its shape.
  return { ok: true, value: { ...document, ...kind } as Valid, diagnostics: others };
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.line === b.line && a.column === b.column;
}

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
