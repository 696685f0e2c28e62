/** The options that several commands share, and the reading of what they were given. */
import { Option } from 'commander';
import type { Language, Text } from '../base/diagnostic.ts';
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';
import type { Triwulan } from '../data/link/index.ts';
import type { Diminta } from '../figures/period.ts';
import type { Options } from './command.ts';

/** `choices` are for completion: what was given is judged by the command, in words of our own. */
export function option(flags: string, text: Text, language: Language, choices?: readonly string[]): Option {
  const made = new Option(flags, text[language]);
  return choices ? Object.assign(made, { argChoices: [...choices] }) : made;
}

export const quarterOption = (language: Language) =>
  option(
    '-q, --quarter <n>',
    {
      id: 'triwulan laporan, 1 sampai 4 (bila tidak disebut: yang terakhir ada datanya)',
      en: 'quarter of the report, 1 to 4 (default: the latest that has data)',
    },
    language,
  );

export const semesterOption = (language: Language) =>
  option(
    '--semester <n>',
    {
      id: 'laporan semester, 1 atau 2: data triwulan II atau IV dengan judul semester',
      en: 'the report of a semester, 1 or 2: the data of the second or fourth quarter under its title',
    },
    language,
    ['1', '2'],
  );

export const yearOption = (language: Language) =>
  option(
    '-y, --year <tahun>',
    {
      id: 'tahun laporan (bila tidak disebut: yang terakhir ada datanya)',
      en: 'year of the report (default: the latest that has data)',
    },
    language,
  );

export const dataOption = (language: Language) =>
  option('-d, --data <folder>', { id: 'folder data', en: 'data folder' }, language).default('data');

/** Throws UserError 2 for a quarter that is none of 1 to 4, or a year of other than four digits. */
export function readPeriod({ quarter, year }: Options): Diminta {
  if (quarter !== undefined && !/^[1-4]$/.test(String(quarter))) {
    throw wrong('--quarter', String(quarter), { id: '1, 2, 3, atau 4', en: '1, 2, 3 or 4' }, 'lkj build --quarter 2');
  }
  if (year !== undefined && !/^\d{4}$/.test(String(year))) {
    throw wrong(
      '--year',
      String(year),
      { id: 'tahun empat angka', en: 'a year of four digits' },
      'lkj build --year 2019',
    );
  }
  return {
    ...(quarter === undefined ? {} : { triwulan: Number(quarter) as Triwulan }),
    ...(year === undefined ? {} : { tahun: Number(year) }),
  };
}

export const timeoutOption = (language: Language) =>
  option(
    '--timeout <detik>',
    {
      id: 'waktu paling lama untuk mencetak, dari membuka peramban (bila tidak disebut: menurut besar laporan)',
      en: 'the longest time for printing, from opening the browser (default: by the size of the report)',
    },
    language,
  );

/** Throws UserError 2 for what is no whole number of seconds, or more than a day. */
export function readTimeout({ timeout }: Options): { readonly timeoutSeconds?: number } {
  if (timeout === undefined) return {};
  const seconds = /^[1-9]\d{0,4}$/.test(String(timeout)) ? Number(timeout) : Number.POSITIVE_INFINITY;
  if (seconds <= 86_400) return { timeoutSeconds: seconds };
  throw wrong(
    '--timeout',
    String(timeout),
    { id: 'jumlah detik, 1 sampai 86400', en: 'a number of seconds, 1 to 86400' },
    'lkj build --timeout 300',
  );
}

/** What was given to an option is none of what it takes. */
export function wrong(name: string, given: string, expected: Text, example: string): UserError {
  return new UserError(
    2,
    {
      id: `${name} diberi ${quoted(given)}; seharusnya ${expected.id}`,
      en: `${name} was given ${quoted(given)}; expected ${expected.en}`,
    },
    { id: `contoh: ${example}`, en: `example: ${example}` },
  );
}
