/** argv in, exit code out. `node src/main.ts` runs it from source; the bundle is run by `scripts/start.mjs`. */

import { printable } from './base/printable.ts';
import { UserError } from './base/user-error.ts';
import { optionsOf } from './cli/command.ts';
import { commands } from './cli/index.ts';
import { languageOf } from './cli/language.ts';
import { buildProgram } from './cli/program.ts';
import { tellError } from './cli/tell.ts';
import { CommanderError, usageError } from './cli/usage.ts';
import { cleanUp, heedSignals } from './io/cleaning.ts';
import { packageJson } from './io/package-files.ts';
import { troubleOf } from './io/trouble.ts';
import { processWorld, type World } from './io/world.ts';

export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === '__complete') return answerShell(argv.slice(1));
  const language = languageOf(argv, process.env.LKJ_LANG);
  const world = processWorld(language ?? 'id', !argv.includes('--no-color'));
  heedSignals();
  // Node would end with 1, which is the code of findings in the data.
  process.on('uncaughtException', (error) => {
    cleanUp();
    process.exit(tell(error, world));
  });
  let exitCode = 0;
  try {
    if (!language) throw unknownLanguage;
    const program = buildProgram(world, argv, versionText(packageJson()), (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(error, knownWords()) : error;
    return told === undefined ? 0 : tell(told, world);
  }
}

/** Completion never prints errors. */
async function answerShell(argv: readonly string[]): Promise<number> {
  const { complete } = await import('./cli/completion/complete.ts');
  await complete(argv, processWorld(languageOf([], process.env.LKJ_LANG) ?? 'id', false)).catch(() => undefined);
  return 0;
}

const unknownLanguage = new UserError(
  2,
  { id: 'bahasa pesan hanya id atau en', en: 'the language of the messages is id or en' },
  { id: 'contoh: lkj validate --lang en, atau LKJ_LANG=en', en: 'example: lkj validate --lang en, or LKJ_LANG=en' },
);

function tell(thrown: unknown, { say, language }: World): number {
  const error = limitOfMachine(thrown) ?? thrown;
  if (error instanceof UserError) {
    tellError(error, { say, language });
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(
    stack
      .split('\n')
      .map((line) => printable(line))
      .join('\n'),
  );
  say({
    id: 'lkj: ini kesalahan lkj sendiri, bukan kesalahan data. Mohon laporkan beserta teks di atas.',
    en: 'lkj: this is a bug of lkj, not a mistake in the data. Please report it with the text above.',
  });
  return 4;
}

/** Where Node itself finds no room for what it has to open. */
function limitOfMachine(error: unknown): UserError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EMFILE' && code !== 'ENFILE') return undefined;
  const { why, cure } = troubleOf(error);
  return new UserError(4, { id: `lkj tidak dapat berjalan: ${why.id}`, en: `lkj cannot run: ${why.en}` }, cure);
}

function knownWords(): readonly string[] {
  return commands.flatMap((command) => [command.name, ...optionsOf(command, 'id').map(({ long }) => long ?? '')]);
}

declare global {
  interface ImportMeta {
    /** Whether Node was started with this file: from 24.2 on. */
    readonly main?: boolean;
  }
}

// Node 22 strips types too, but knows only the name of this file.
if (import.meta.main ?? import.meta.filename === process.argv[1]) {
  void main(process.argv.slice(2)).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

/** With the archive that it is of, and the Node of that. */
function versionText({ version, arsip }: ReturnType<typeof packageJson>): string {
  return arsip === undefined ? version : `${version} (${arsip}, Node ${process.versions.node})`;
}
