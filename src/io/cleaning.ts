/** What must be gone when the program ends, however it ends. State of the program itself, for a signal handler gets no arguments. */

const cleaners = new Set<() => void>();

/** Registers work for the end of the program; gives the function that takes it back once it has been done. */
export function cleanAtExit(clean: () => void): () => void {
  if (cleaners.size === 0) process.once('exit', cleanUp);
  cleaners.add(clean);
  return () => {
    cleaners.delete(clean);
    if (cleaners.size === 0) process.removeListener('exit', cleanUp);
  };
}

let endsOnSignals = false;

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A program that is told to end cleans up first, and ends with the code that shells know. */
export function endOnSignals(): void {
  if (endsOnSignals) return;
  endsOnSignals = true;
  for (const [signal, code] of Object.entries(signals)) {
    // A second one waits until the first has cleaned up, which takes a moment.
    process.on(signal, () => {
      cleanUp();
      process.exit(code);
    });
  }
}

/** Ends every browser and removes every passing file, at once and without waiting: for signal handlers. */
export function cleanUp(): void {
  // The last first: a browser is killed before the folder that it writes to is removed.
  for (const clean of [...cleaners].reverse()) {
    try {
      clean();
    } catch {
      // One that cannot be cleaned must not keep the others.
    }
  }
  cleaners.clear();
  process.removeListener('exit', cleanUp);
}
