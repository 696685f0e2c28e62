/** Asks the person at the terminal a question that is answered by yes or no. */
import { createInterface } from 'node:readline/promises';

/** False where nobody could answer: in a pipe, under a scheduler. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** True only for a clear yes; the end of input is a no. */
export async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    const answer = await Promise.race([terminal.question(`${question} `), closed]);
    return /^\s*(?:y|ya|yes)\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}
