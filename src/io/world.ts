/** The world around a run: where it was started, what was asked for in the environment, and where its words go. */
import type { Language, Text } from '../diagnostic.ts';
import { printable } from '../printable.ts';
import type { BegunBrowser } from './browser/begin.ts';

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
  /** What was asked for, a line. */
  readonly print: (line: string) => void;
  /** Talk, a line. */
  readonly say: (line: string) => void;
  /** What is being done now: one line that gives way to the next on a terminal, lines of their own elsewhere. */
  readonly progress: (message: Text) => void;
  /** A browser that was started before the program was loaded. */
  readonly begun?: BegunBrowser | undefined;
}

/** The world of this process. */
export function processWorld(language: Language, wantsColour: boolean): World {
  const channel = ({ isTTY = false }: NodeJS.WriteStream): Channel => ({
    isTerminal: isTTY,
    isColoured: wantsColour && isColourful(isTTY, process.env),
  });
  const shown = { length: 0 };
  const clear = () => {
    if (shown.length > 0) process.stderr.write(`\r${' '.repeat(shown.length)}\r`);
    shown.length = 0;
  };
  const write = (stream: NodeJS.WriteStream) => (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  const say = write(process.stderr);
  return {
    language,
    folder: process.cwd(),
    environment: process.env,
    stdout: channel(process.stdout),
    stderr: channel(process.stderr),
    print: write(process.stdout),
    say,
    progress(message) {
      const line = printable(message[language]);
      if (!process.stderr.isTTY) return say(line);
      clear();
      const cut = [...line].slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1)).join('');
      process.stderr.write(cut);
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
