/** Starts the browser before the rest of the program is loaded, so that both get ready at the same time. */
import { readyBundled } from './bundled.ts';
import { whyUnusable } from './executable.ts';
import { canActAsNobody } from './nobody.ts';
import { type BrowserCommand, type BrowserProcess, startBrowser } from './process.ts';
import type { Environment } from './source.ts';

/** A browser that nobody has spoken to yet. */
export interface BegunBrowser {
  /** The process, for whoever would start the same; from then on it is his to end. */
  take(command: BrowserCommand): BrowserProcess | undefined;
  /** Ends it if nobody has taken it. */
  end(): Promise<void>;
}

/** How a program is tried first. */
export function firstWay(): Pick<BrowserCommand, 'asNobody' | 'isSandboxed'> {
  const asNobody = canActAsNobody();
  return { asNobody, isSandboxed: asNobody || process.getuid?.() !== 0 };
}

/** Undefined where there is none that could be started at once. Never throws: whoever opens one is told why it does not start. */
export async function beginBrowser(environment: Environment): Promise<BegunBrowser | undefined> {
  try {
    const executable = await readyExecutable(environment);
    if (executable === undefined) return undefined;
    const command = { executable, ...firstWay(), environment: {} };
    let begun: BrowserProcess | undefined = await startBrowser(command);
    const give = () => {
      const given = begun;
      begun = undefined;
      return given;
    };
    return {
      take: (wanted) => (isSame(wanted, command) ? give() : undefined),
      end: async () => give()?.end(),
    };
  } catch {
    return undefined;
  }
}

async function readyExecutable(environment: Environment): Promise<string | undefined> {
  const { LKJ_BROWSER } = environment;
  if (!LKJ_BROWSER) return readyBundled(environment);
  return (await whyUnusable(LKJ_BROWSER)) === undefined ? LKJ_BROWSER : undefined;
}

function isSame(one: BrowserCommand, other: BrowserCommand): boolean {
  const isPlain = Object.keys(one.environment).length === 0;
  return (
    isPlain &&
    one.executable === other.executable &&
    one.asNobody === other.asNobody &&
    one.isSandboxed === other.isSandboxed
  );
}
