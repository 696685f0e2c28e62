/** Reads which quarter or year a report is asked for. */

import { UserError } from '../base/user-error.ts';
import type { Diminta } from '../figures/choice.ts';
import type { Options } from './command.ts';
import { readPeriod } from './options.ts';

/** `--annual` stands instead of a quarter; `command` is the one in the example. Throws UserError 2. */
export function readSpan(options: Options, command: string): Diminta {
  const { tahun, triwulan } = readPeriod(options);
  if (!options.annual) return { ...(tahun ? { tahun } : {}), ...(triwulan ? { triwulan } : {}) };
  if (triwulan === undefined) return { ...(tahun ? { tahun } : {}), tahunan: true };
  throw new UserError(
    2,
    { id: '--annual dan --quarter tidak dapat dipakai bersama', en: '--annual and --quarter exclude each other' },
    { id: `contoh: ${command} --year 2019 --annual`, en: `example: ${command} --year 2019 --annual` },
  );
}
