/** Reads a project's folder as it was in a git revision, without touching the working tree. */
import { execFile } from 'node:child_process';
import { largestSource, type Source } from '../base/source.ts';
import { isProjectFile } from './files.ts';

/** Nothing that the repository configures is run. */
export const safeGit = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/** Undefined where there is no git, no repository, or no such revision. Paths are relative to `folder`. */
export async function readRevision(folder: string, revision: string): Promise<readonly Source[] | undefined> {
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  const listed = await git(folder, ['ls-tree', '-r', '-z', '--name-only', revision, '.']).catch(() => undefined);
  if (!listed) return undefined;
  const paths = new TextDecoder().decode(listed).split('\0').filter(isProjectFile);
  return Promise.all(
    paths
      .sort()
      .map(async (path) => ({ path, bytes: await git(folder, ['cat-file', 'blob', `${revision}:./${path}`]) })),
  );
}

function git(folder: string, argv: readonly string[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      encoding: 'buffer',
      maxBuffer: largestSource,
      env: cleanEnvironment(),
    } as const;
    execFile('git', [...safeGit, ...argv], options, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

/** Of the user's own only what tells git which folders it may trust; nothing is fetched, nobody is asked. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot } = process.env;
  const own = Object.entries({ PATH, HOME, XDG_CONFIG_HOME, USERPROFILE, SystemRoot });
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
