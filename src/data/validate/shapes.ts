/**
 * The check of each kind of document, made when it is first asked for.
 * The bundle puts code in the place of this file that `scripts/bundle.mjs` has ajv write beforehand.
 */
import type { Ajv, ValidateFunction } from 'ajv';
import type { Kind } from '../parse/index.ts';
import { makeAjv, schemas } from './ajv.ts';

const made: { ajv?: Ajv } = {};

export function shapeOf(kind: Kind): ValidateFunction {
  made.ajv ??= makeAjv({ optimize: false });
  const check = made.ajv.getSchema(schemas[kind].$id);
  if (!check) throw new Error(`there is no schema of ${kind}`);
  return check;
}
