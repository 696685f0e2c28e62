/**
 * Removes what must be gone when the program ends, and decides when signals are listened to: Node calls a listener only
 * while it waits, so during a computation a signal ends the program by the system's own action. State of the program itself,
 * for a signal handler gets no arguments.
 */

const cleaners = new Set<() => void>();

/**
 * Registers work for the end of the program; gives the function that takes it back once it has been done. A signal that is
 * not listened to leaves it undone: see `guardian.ts` and `holdSignals`.
 */
export function cleanAtExit(clean: () => void): () => void {
  if (cleaners.size === 0) process.once('exit', cleanUp);
  cleaners.add(clean);
  return () => {
    cleaners.delete(clean);
    if (cleaners.size === 0) process.removeListener('exit', cleanUp);
  };
}

/** Does all registered work, at once and without waiting: for signal handlers. */
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

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Clean up first, and end with the code that shells know. A second signal waits until that is done, which takes a moment. */
const listeners = Object.entries(signals).map(([signal, code]) => {
  const end = () => {
    cleanUp();
    process.exit(code);
  };
  return [signal, end] as const;
});

let isListening = false;
let holds = 0;
let waits = 0;
let works = 0;

/** Listens where somebody has to, or where nothing else is going on than waiting. Call it once at the start, too. */
export function heedSignals(): void {
  // The first process of a container is not ended by a signal that it does not listen to.
  const listens = process.pid === 1 || holds > 0 || (waits > 0 && works === 0);
  if (listens === isListening) return;
  isListening = listens;
  for (const [signal, end] of listeners) {
    if (listens) process.on(signal, end);
    else process.removeListener(signal, end);
  }
}

/** From now on signals are listened to, for what only this program itself can clean; gives the function that ends it. */
export function holdSignals(): () => void {
  holds += 1;
  heedSignals();
  return () => {
    holds -= 1;
    void settle();
  };
}

/** Waits for others (a person, a browser): meanwhile a signal ends the program in good order. */
export async function waiting<T>(others: Promise<T>): Promise<T> {
  waits += 1;
  heedSignals();
  try {
    return await others;
  } finally {
    waits -= 1;
    await settle();
  }
}

/** Work that may take long, while somewhere else in the program there is waiting. */
export async function working<T>(work: () => T | Promise<T>): Promise<T> {
  works += 1;
  await settle();
  try {
    return await work();
  } finally {
    works -= 1;
    heedSignals();
  }
}

/** A signal that has come already is heard before its listener goes: the second turn is the first that looks for signals. */
async function settle(): Promise<void> {
  if (!isListening) return;
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  heedSignals();
}
