/** The commands of `lkj` that stand in recipes and guides, found in shell text and read by the program's own parser. */
import { CommanderError } from 'commander';
import { buildProgram } from '../src/cli/program.ts';
import { quietWorld as world } from './quiet-world.ts';

/** The words behind `lkj` in each command of the text; a variable stands as `1`, another command's output as `x`. */
export function lkjCommands(shell: string): readonly (readonly string[])[] {
  const lines = shell.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines
    .filter((line) => !/^\s*#/.test(line))
    .flatMap((line) => {
      const found = [...line.matchAll(calls)];
      return found.map((call) => wordsOf(line.slice(call.index + call[0].length)));
    });
}

const calls =
  /(?<![\w/.-])(?:npx lkj|(?:\.\/node_modules\/\.bin\/)?lkj|node "\$GITHUB_ACTION_PATH\/dist\/main\.js")(?=\s+-{0,2}[a-z])/g;

/** Up to the end of the command: a pipe, a redirection, a list, a comment. */
function wordsOf(text: string): readonly string[] {
  const flat = text
    .replaceAll(/"\$\{\w+\[@\]\}"/g, '')
    .replaceAll(/"\$\([^)]*\)"/g, 'x')
    .replaceAll(/\$\{?\w+\}?/g, '1');
  const words: string[] = [];
  for (const [word, double, single] of flat.matchAll(/"([^"]*)"(?=\s|$)|'([^']*)'(?=\s|$)|\S+/g)) {
    if (/^(?:[|&;>#]|\d>|\)|`)/.test(word)) break;
    words.push((double ?? single ?? word).replaceAll(/["']/g, '').replace(/;$/, ''));
    if (word.endsWith(';')) break;
  }
  return words;
}

/** Throws what the parser says of the words; nothing is run. */
export async function parsedByProgram(argv: readonly string[]): Promise<void> {
  const program = buildProgram(world, argv, '0', () => undefined);
  for (const command of program.commands) {
    command.action(() => undefined).allowExcessArguments(false);
    command.configureOutput({ writeOut: () => undefined });
  }
  await program.parseAsync(argv, { from: 'user' }).catch((error: unknown) => {
    // Help ends the parsing, and is no fault.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  });
}

/** Whether the program has the command, or the command the option. */
export function has(command: string, option?: string): boolean {
  const found = buildProgram(world, [command], '0', () => undefined).commands.find((one) => one.name() === command);
  return found !== undefined && (option === undefined || found.options.some(({ long }) => long === option));
}
