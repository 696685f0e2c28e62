/** The world around a run: where it was started, what was asked for in the environment, and where its words go. */
import type { Language, Text } from '../diagnostic.ts';
import { printable } from '../printable.ts';

export interface World {
  readonly language: Language;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for, a line. */
  readonly print: (line: string) => void;
  /** Talk, a line. */
  readonly say: (line: string) => void;
  /** What is being done now: one line that gives way to the next on a terminal, lines of their own elsewhere. */
  readonly progress: (message: Text) => void;
}

/** The world of this process. */
export function processWorld(language: Language): World {
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
