/** Runs this program again as a child with limited memory and time, for input that may have been made to exhaust both. */
import { spawn } from 'node:child_process';
import { cleanAtExit, holdSignals } from './cleaning.ts';
import type { World } from './world.ts';

/** Megabytes for what it reads and computes. */
const MOST_ROOM = 2048;
/** Milliseconds until it says something, on a machine that may be busy. What it does after that, which is printing, has limits of its own. */
const LONGEST = 120_000;

/** Set for the child. */
const MARK = 'LKJ_DALAM_BATAS';

/** What Node itself writes when it finds no room, which is nothing for people. */
const NO_ROOM = /<--- Last few GCs|FATAL ERROR|heap out of memory/;

export function isBounded({ environment }: Pick<World, 'environment'>): boolean {
  return environment[MARK] !== undefined;
}

/** The child's exit code; 'time' or 'room' for what it had too little of. Its words are this program's. */
export function runBounded({
  environment,
  say,
}: Pick<World, 'environment' | 'say'>): Promise<number | 'time' | 'room'> {
  const argv = [`--max-old-space-size=${MOST_ROOM}`, ...process.argv.slice(1)];
  const env = { ...environment, [MARK]: '1' };
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'inherit', 'pipe'] });
  const release = cleanAtExit(() => child.kill('SIGKILL'));
  // Nobody else would end the child.
  const settle = holdSignals();
  return new Promise((resolve, reject) => {
    let isLate = false;
    let isFull = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, LONGEST);
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      clearTimeout(limit);
      isFull ||= NO_ROOM.test(words);
      if (!isFull) say(words.trimEnd());
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      release();
      settle();
      resolve(isLate ? 'time' : isFull ? 'room' : (code ?? 4));
    });
  });
}
