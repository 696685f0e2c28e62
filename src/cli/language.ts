/** The language of messages, which must be known before anything can be said. */
import type { Language } from '../base/diagnostic.ts';

/** Undefined for a language that we do not speak. */
export function languageOf(argv: readonly string[], environment: string | undefined): Language | undefined {
  const joined = argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const separate = argv[argv.indexOf('--lang') + 1];
  const asked = joined ?? (argv.includes('--lang') ? separate : environment);
  if (asked === undefined || asked === '') return 'id';
  return asked === 'id' || asked === 'en' ? asked : undefined;
}
