/** Runs git on a repository that may be anybody's: nothing that it configures is run, nothing is fetched, nobody is asked. */
import { execFile } from 'node:child_process';

/** Nothing that the repository configures is run. */
export const safeGit = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/** `code` is what git ended with, or why it did not run or was stopped; `talk` is for us, and never passed on. */
export interface Ran {
  readonly code: number | string;
  readonly bytes: Uint8Array;
  readonly talk: string;
}

/** Far above any project: what is behind it is not read. */
export const mostBytes = 300_000_000;
/** Milliseconds. */
const LONGEST = 60_000;

export type Git = (argv: readonly string[], input?: string) => Promise<Ran>;

/** Git in a folder. It never fails: what went wrong stands in what it gives. */
export function gitIn(folder: string): Git {
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: mostBytes,
    timeout: LONGEST,
    killSignal: 'SIGKILL',
    env: cleanEnvironment(),
  } as const;
  return (argv, input = '') =>
    new Promise((resolve) => {
      const child = execFile('git', [...safeGit, ...argv], options, (error, stdout, stderr) =>
        resolve({
          code: error ? (error.code ?? 'ETIMEDOUT') : 0,
          bytes: stdout,
          talk: stderr.subarray(0, 10_000).toString(),
        }),
      );
      child.stdin?.on('error', () => undefined).end(input);
    });
}

/** One line that git gave, without its end; undefined where git failed. */
export function lineOf({ code, bytes }: Ran): string | undefined {
  return code === 0 ? new TextDecoder().decode(bytes).replace(/\n$/, '') : undefined;
}

/** Of the user's own only what tells git which folders it may trust. Git before 2.45 fetches unless every protocol is forbidden. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot } = process.env;
  const own = Object.entries({ PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot });
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
