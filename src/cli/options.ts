/** The options that several commands share, and the reading of what they were given. */
import { Option } from 'commander';
import type { Text } from '../base/diagnostic.ts';
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';
import type { Triwulan } from '../data/link/index.ts';
import type { Diminta } from '../figures/period.ts';
import type { Options, OptionsIn } from './command.ts';

interface More {
  /** For completion: what was given is judged by the command, in words of our own. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** What is given several times is joined with commas. */
  readonly isRepeated?: true;
}

export function option(flags: string, text: Text, more: More = {}): OptionsIn {
  return (language) => [makeOption(flags, text[language], more)];
}

export function makeOption(flags: string, text: string, { choices, default: fallback, isRepeated }: More): Option {
  const made = new Option(flags, text);
  if (isRepeated) made.argParser((given, before?: string) => (before === undefined ? given : `${before},${given}`));
  if (fallback !== undefined) made.default(fallback);
  return choices ? Object.assign(made, { argChoices: [...choices] }) : made;
}

export const quarterOption = option('-q, --quarter <n>', {
  id: 'triwulan laporan, 1 sampai 4 (bila tidak disebut: yang terakhir ada datanya)',
  en: 'quarter of the report, 1 to 4 (default: the latest that has data)',
});

export const semesterOption = option(
  '--semester <n>',
  {
    id: 'laporan semester, 1 atau 2: data triwulan II atau IV dengan judul semester',
    en: 'the report of a semester, 1 or 2: the data of the second or fourth quarter under its title',
  },
  { choices: ['1', '2'] },
);

export const yearOption = option('-y, --year <tahun>', {
  id: 'tahun laporan (bila tidak disebut: yang terakhir ada datanya)',
  en: 'year of the report (default: the latest that has data)',
});

export const dataOption = option('-d, --data <folder>', { id: 'folder data', en: 'data folder' }, { default: 'data' });

export const outOption = option(
  '-o, --out <folder>',
  { id: 'folder hasil', en: 'folder of the products' },
  { default: 'out' },
);

export const textOrJsonOption = option(
  '-f, --format <bentuk>',
  { id: 'text atau json', en: 'text or json' },
  { choices: ['text', 'json'], default: 'text' },
);

/** Throws UserError 2 for what is neither; `example` is a command that is right. */
export function readTextOrJson({ format }: Options, example: string): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format;
  throw wrong('--format', String(format), { id: 'text atau json', en: 'text or json' }, example);
}

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

export const timeoutOption = option('--timeout <detik>', {
  id: 'waktu paling lama untuk mencetak, dari membuka peramban (bila tidak disebut: menurut besar laporan)',
  en: 'the longest time for printing, from opening the browser (default: by the size of the report)',
});

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
    `${name} diberi ${quoted(given)}; seharusnya ${expected.id}`,
    `${name} was given ${quoted(given)}; expected ${expected.en}`,
    `contoh: ${example}`,
    `example: ${example}`,
  );
}

/** Two options that cannot stand together. */
export function exclusive(one: string, other: string, hint: Text): UserError {
  return new UserError(
    2,
    { id: `${one} dan ${other} tidak dapat dipakai bersama`, en: `${one} and ${other} exclude each other` },
    hint,
  );
}
