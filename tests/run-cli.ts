/** Runs the program as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const program = resolve('dist/main.js');

/** What is run with its arguments: the bundle of this checkout, or the program that `LKJ_DIUJI` names, as of an archive. */
export const command: readonly [string, ...string[]] = process.env.LKJ_DIUJI
  ? [process.env.LKJ_DIUJI]
  : [process.execPath, program];

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly talk: string;
}

export const lkj = (folder: string, argv: readonly string[], environment?: Record<string, string>): Run =>
  runCommand(command, folder, argv, environment);

/** Another copy of the program. */
export function runMain(
  main: string,
  folder: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
): Run {
  return runCommand([process.execPath, main], folder, argv, environment);
}

function runCommand(
  [file, ...first]: typeof command,
  folder: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const { PATH, HOME } = process.env;
  const run = spawnSync(file, [...first, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, LANG: 'C.UTF-8', ...environment },
  });
  return { code: run.status, out: run.stdout, talk: run.stderr };
}

/** What `lkj init` asks of an agency of a region. */
export const answers = [
  '--agency',
  'Dinas Contoh',
  '--region',
  'Kabupaten Contoh',
  '--period',
  '2025-2029',
  '--year',
  '2026',
];
