/**
 * The check of each kind of document, made when it is first asked for.
 * The bundle puts code in the place of this file that `scripts/shapes.mjs` has ajv write beforehand.
 */
import type { Ajv, ErrorObject } from 'ajv';
import type { Kind } from '../parse/index.ts';
import { makeAjv, schemas } from './ajv.ts';

const made: { ajv?: Ajv } = {};

/** Everything that keeps a value from the shape of its kind. */
export function errorsOf(kind: Kind, value: unknown): readonly ErrorObject[] {
  made.ajv ??= makeAjv('all-errors', { optimize: false });
  const check = made.ajv.getSchema(schemas[kind].$id);
  if (!check) throw new Error(`there is no schema of ${kind}`);
  check(value);
  return check.errors ?? [];
}
