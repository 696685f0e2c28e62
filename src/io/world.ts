/** The world around a run: where it was started, what was asked for in the environment, and where its words go. */
import { isatty } from 'node:tty';
import type { Language, Text } from '../base/diagnostic.ts';
import { beginsCommand, printable } from '../base/printable.ts';
import { writeResult, writeTalk } from './stdout.ts';

/** Where words go to: a person at a terminal, or a file or another program. */
export interface Channel {
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
}

export interface World {
  readonly language: Language;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where `print` goes. */
  readonly stdout: Channel;
  /** Where `say` goes. */
  readonly stderr: Channel;
  /** What was asked for, a line; a text in the language of the reader. Throws UserError 4 where it cannot be written. */
  readonly print: (line: string | Text) => void;
  /** Talk, a line. */
  readonly say: (line: string | Text) => void;
  /** What is being done now: one line that gives way to the next on a terminal, lines of their own elsewhere. */
  readonly progress: (message: Text) => void;
}

/** Talk holds no command to a runner, so what looks like one is a name of others. */
const commands = new RegExp(beginsCommand, 'gm');

/** The world of this process. */
export function processWorld(language: Language, wantsColour: boolean): World {
  const channel = (number: number): Channel => {
    const isTerminal = isatty(number);
    return { isTerminal, isColoured: wantsColour && isColourful(isTerminal, process.env) };
  };
  const stderr = channel(2);
  const shown = { length: 0 };
  const clear = () => {
    if (shown.length > 0) writeTalk(`\r${' '.repeat(shown.length)}\r`);
    shown.length = 0;
  };
  const write = (writeText: (text: string) => void) => (line: string | Text) => {
    clear();
    writeText(`${typeof line === 'string' ? line : line[language]}\n`);
  };
  const say = write((text) => writeTalk(text.replaceAll(commands, '· ')));
  return {
    language,
    folder: process.cwd(),
    environment: process.env,
    stdout: channel(1),
    stderr,
    print: write(writeResult),
    say,
    progress(message) {
      const line = printable(message[language]);
      if (!stderr.isTerminal) return say(line);
      clear();
      const cut = [...line].slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1)).join('');
      writeTalk(cut);
      shown.length = [...cut].length;
    },
  };
}

/** Sources: force-color.org, no-color.org, terminfo. Who forces colour gets it; else a terminal, unless told otherwise. */
export function isColourful(isTerminal: boolean, environment: World['environment']): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
