/** Runs the program as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const program = resolve('dist/main.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly talk: string;
}

export const lkj = (folder: string, argv: readonly string[], environment?: Record<string, string>): Run =>
  runMain(program, folder, argv, environment);

/** Another copy of the program. */
export function runMain(
  main: string,
  folder: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const { PATH, HOME } = process.env;
  const run = spawnSync(process.execPath, [main, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, LANG: 'C.UTF-8', ...environment },
  });
  return { code: run.status, out: run.stdout, talk: run.stderr };
}
