/** Asks the person at the terminal. */
import { createInterface } from 'node:readline/promises';
import { waiting } from './cleaning.ts';
import { writeTalk } from './stdout.ts';

/** False where nobody could answer: in a pipe, under a scheduler. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** True only for a clear yes; the end of input is a no. */
export async function agrees(question: string): Promise<boolean> {
  const answer = await answerTo(question);
  return /^\s*(?:y|ya|yes)\s*$/i.test(answer ?? '');
}

/** What was typed, on one line; undefined at the end of input. Ctrl-C ends the program as it does everywhere. */
export async function answerTo(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  process.stderr.on('error', () => undefined);
  // The terminal is in raw mode: what would be a signal comes as a key.
  terminal.once('SIGINT', () => {
    writeTalk('\n');
    process.kill(process.pid, 'SIGINT');
  });
  try {
    const closed = new Promise<undefined>((resolve) => {
      terminal.once('close', () => resolve(undefined));
    });
    return await waiting(Promise.race([terminal.question(`${question} `), closed]));
  } finally {
    terminal.close();
  }
}
