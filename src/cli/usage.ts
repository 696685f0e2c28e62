/** What is said of a command line that cannot be understood; commander's own words are English only. */
import { CommanderError } from 'commander';
import type { Text } from '../base/diagnostic.ts';
import { quoted } from '../base/quote.ts';
import { meant, nearest } from '../base/suggest.ts';
import { UserError } from '../base/user-error.ts';

/** Undefined where commander only ended because it has shown help or the version. */
export function usageError(error: CommanderError, known: readonly string[]): UserError | undefined {
  if (error.exitCode === 0) return undefined;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const suggestion =
    error.code === 'commander.excessArguments'
      ? undefined
      : nearest(
          named,
          known.filter((name) => name !== named),
        );
  const hint: Text = meant(suggestion, hints[error.code] ?? { id: 'lihat lkj --help', en: 'see lkj --help' });
  return new UserError(2, describe(error.code, named, error.message), hint);
}

const hints: Readonly<Record<string, Text>> = {
  'commander.excessArguments': {
    id: 'triwulan dan tahun ditulis sebagai opsi: lkj build --quarter 2 --year 2019',
    en: 'quarter and year are options: lkj build --quarter 2 --year 2019',
  },
  'commander.optionMissingArgument': {
    id: 'contoh: lkj build --quarter 2 --out hasil',
    en: 'example: lkj build --quarter 2 --out products',
  },
};

function describe(code: string, named: string, original: string): Text {
  switch (code) {
    case 'commander.unknownOption':
      return { id: `opsi ${quoted(named)} tidak dikenal`, en: `the option ${quoted(named)} is not known` };
    case 'commander.unknownCommand':
      return { id: `perintah ${quoted(named)} tidak dikenal`, en: `the command ${quoted(named)} is not known` };
    case 'commander.optionMissingArgument':
      return { id: `opsi ${quoted(named)} membutuhkan nilai`, en: `the option ${quoted(named)} needs a value` };
    case 'commander.excessArguments':
      return { id: 'ada argumen yang berlebih', en: 'there are arguments too many' };
    default:
      return { id: original, en: original };
  }
}

export { CommanderError };
