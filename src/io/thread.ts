/** Runs a part of the program in a thread of its own, with limited memory and time: what reads files of strangers may be made to exhaust both. */
import { Worker } from 'node:worker_threads';
import { placeInPackage } from './package-files.ts';

interface Limits {
  readonly megabytes: number;
  readonly seconds: number;
}

/** What it answers; 'room' or 'time' for what it had too little of, 'fault' where it has failed otherwise. `name` is that of its bundle. */
export function runPart(name: string, given: unknown, { megabytes, seconds }: Limits): Promise<unknown> {
  const worker = new Worker(placeInPackage(`dist/${name}.cjs`), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    // It reads its data, and nothing of the world.
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const limit = setTimeout(() => end('time'), seconds * 1000);
    worker.once('message', end);
    worker.once('error', (error: Error & { readonly code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'room' : 'fault'),
    );
    worker.once('exit', () => end('fault'));

    function end(answer: unknown): void {
      clearTimeout(limit);
      resolve(answer);
      void worker.terminate();
    }
  });
}
