/** The commands, in the order in which help lists them. */
import { build } from './build.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { merge } from './merge.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

export type { Command, ExitCode, Options } from './command.ts';

export const commands: readonly Command[] = [build, validate, explain, diff, verify, merge];
