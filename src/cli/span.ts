/** Reads which quarter or year a report is asked for. */
import type { UserError } from '../base/user-error.ts';
import type { Diminta } from '../figures/choice.ts';
import type { Options } from './command.ts';
import { exclusive, readPeriod, wrong } from './options.ts';

/** `--annual` or `--semester` stands instead of a quarter; `command` is the one in the example. Throws UserError 2. */
export function readSpan(options: Options, command: string): Diminta {
  const { tahun, triwulan } = readPeriod(options);
  const semester = readSemester(options, command);
  const given = [
    ...(options.annual ? ['--annual'] : []),
    ...(semester === undefined ? [] : ['--semester']),
    ...(triwulan === undefined ? [] : ['--quarter']),
  ];
  const [first, second] = given;
  if (first && second) throw together(first, second, command);
  return {
    ...(tahun ? { tahun } : {}),
    ...(triwulan ? { triwulan } : {}),
    ...(options.annual ? { tahunan: true as const } : {}),
    ...(semester === undefined ? {} : { triwulan: semester === 1 ? 2 : 4, semester: true as const }),
  };
}

function readSemester({ semester }: Options, command: string): 1 | 2 | undefined {
  if (semester === undefined) return undefined;
  if (semester === '1' || semester === '2') return semester === '1' ? 1 : 2;
  throw wrong('--semester', String(semester), { id: '1 atau 2', en: '1 or 2' }, `${command} --semester 1`);
}

function together(one: string, other: string, command: string): UserError {
  const example = one === '--annual' ? '--annual' : '--semester 1';
  return exclusive(one, other, {
    id: `contoh: ${command} --year 2019 ${example}`,
    en: `example: ${command} --year 2019 ${example}`,
  });
}
