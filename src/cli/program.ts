/** The commands as a commander program, in the language of the reader. */
import { Command as Commander, CommanderError, Option } from 'commander';
import type { World } from '../io/world.ts';
import { type Command, type ExitCode, optionsOf } from './command.ts';
import { commands } from './index.ts';

const words = {
  id: {
    description: 'menyusun Laporan Kinerja (LKj) instansi pemerintah dari berkas YAML',
    help: 'tampilkan bantuan',
    helpCommand: 'help [perintah]',
    version: 'tampilkan versi',
    lang: 'bahasa pesan: id atau en (juga LKJ_LANG)',
    colour: 'tanpa warna (juga NO_COLOR; FORCE_COLOR memaksanya)',
    examples: 'Contoh:',
    helpers: 'Bagi pengelola, CI, dan program lain:',
    titles: { 'Usage:': 'Pemakaian:', 'Options:': 'Opsi:', 'Commands:': 'Perintah:', 'Arguments:': 'Argumen:' },
    usage: { '[options]': '[opsi]', '[command]': '[perintah]' },
    fallback: 'bila tidak disebut',
  },
  en: {
    description: 'compiles the performance report (LKj) of an Indonesian agency from YAML files',
    help: 'show help',
    helpCommand: 'help [command]',
    version: 'show the version',
    lang: 'language of the messages: id or en (also LKJ_LANG)',
    colour: 'no colours (also NO_COLOR; FORCE_COLOR forces them)',
    examples: 'Examples:',
    helpers: 'For maintainers, CI and other programs:',
    titles: {},
    usage: {},
    fallback: 'default',
  },
} as const;

/** Of the commands, those that `argv` names have their options. `finish` gets the exit code of the one that was run. */
export function buildProgram(
  world: World,
  argv: readonly string[],
  version: string,
  finish: (code: ExitCode) => void,
): Commander {
  const { language } = world;
  const program = new Commander('lkj').description(words[language].description);
  program.version(version, '-V, --version', words[language].version);
  program.helpCommand(words[language].helpCommand, words[language].help);
  dress(
    program,
    world,
    commands.flatMap(({ examples }) => examples.slice(0, 1)),
  );
  for (const command of commands) {
    const made = new Commander(command.name).description(command.summary[language]);
    program.addCommand(argv.includes(command.name) ? equip(made, command, world, finish) : made);
  }
  // Without a command it is said what comes next; a first word that is none is a slip.
  program.allowExcessArguments().action(async () => {
    const [word] = program.args;
    if (word !== undefined) throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${word}'`);
    finish(await (await import('./what-next.ts')).whatNext(world));
  });
  return program;
}

function equip(made: Commander, command: Command, world: World, finish: (code: ExitCode) => void): Commander {
  const { language } = world;
  for (const option of optionsOf(command, language)) {
    if (isForHelpers(command.name, option.long ?? '')) option.helpGroup(words[language].helpers);
    made.addOption(option);
  }
  dress(made, world, command.examples);
  if (command.more) made.addHelpText('after', `\n${command.more(language)}`);
  const { argument } = command;
  if (!argument) return made.action(async (options) => finish(await command.run(options, world)));
  made.argument(argument.repeats ? `[${argument.name}...]` : `[${argument.name}]`, argument.text[language]);
  return made.action(async (given: string | readonly string[] | undefined, options) => {
    const value = Array.isArray(given) ? given.map((word: string) => ({ value: word })) : given;
    finish(await command.run({ ...options, [argument.name]: value }, world));
  });
}

/** What those need who keep CI, other programs or many agencies; officers read on no further. */
const forHelpers: readonly string[] =
  '--output --fail-on --max-warnings --baseline --write-baseline --deps --json --jobs --shard --all --timeout --no-attach --no-input --ci --port --editor --strict --rules'.split(
    ' ',
  );

/** A format is a product where products are made, else a form for other programs. */
function isForHelpers(command: string, option: string): boolean {
  return forHelpers.includes(option) || (option === '--format' && command !== 'build' && command !== 'recap');
}

/** A longer example has its meaning below it. */
const LONGEST_BESIDE = 70;

/** Our words in help, examples below it, and errors thrown instead of printed. */
function dress(command: Commander, { language, print }: World, examples: Command['examples']): void {
  const { help, lang, colour, titles, usage, fallback } = words[language];
  command.helpOption('-h, --help', help);
  command.addOption(new Option('--lang <id|en>', lang));
  command.addOption(new Option('--no-color', colour));
  command.configureHelp({
    styleTitle: (title) => (titles as Readonly<Record<string, string>>)[title] ?? title,
    subcommandTerm: (sub) => sub.name(),
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined || defaultValue === true
        ? description
        : `${description} (${fallback}: ${defaultValue})`,
    styleUsage: (text) => Object.entries(usage).reduce((shown, [english, ours]) => shown.replace(english, ours), text),
  });
  const isLong = (line: string) => line.length > LONGEST_BESIDE;
  const width = Math.max(0, ...examples.map(([line]) => (isLong(line) ? 0 : line.length)));
  const lines = examples.map(([line, meaning]) =>
    isLong(line) ? `  ${line}\n    ${meaning[language]}` : `  ${line.padEnd(width)}  ${meaning[language]}`,
  );
  command.addHelpText('after', `\n${words[language].examples}\n${lines.join('\n')}`);
  command.exitOverride().configureOutput({
    writeOut: (text) => print(text.replace(/\n$/, '')),
    writeErr: () => undefined,
  });
}
