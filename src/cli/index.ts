/** The commands, in the order in which help lists them. */
import { build } from './build.ts';
import type { Command } from './command.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { importSheet } from './import.ts';
import { init } from './init.ts';
import { merge } from './merge.ts';
import { preview } from './preview.ts';
import { recap } from './recap.ts';
import { schema } from './schema.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  init,
  build,
  preview,
  importSheet,
  validate,
  explain,
  diff,
  verify,
  merge,
  recap,
  schema,
  doctor,
  completion,
];
