/** Whether the data is kept in git, and whether all of it is. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { safeGit } from '../git/run.ts';

/** `changed` counts the files of the folder that are not committed as they are. */
type GitState =
  | { readonly kind: 'no git' }
  | { readonly kind: 'no repository'; readonly version: string }
  | { readonly kind: 'repository'; readonly version: string; readonly changed: number };

export async function gitState(folder: string): Promise<GitState> {
  const run = async (argv: readonly string[]) => {
    const options = { encoding: 'utf8', env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } } as const;
    return (await promisify(execFile)('git', [...safeGit, ...argv], options)).stdout;
  };
  const version = await run(['--version']).catch(() => undefined);
  if (version === undefined) return { kind: 'no git' };
  const status = await run(['-C', folder, 'status', '--porcelain', '-z', '--', '.']).catch(() => undefined);
  const named = version.replace(/^git version\s+/, '').trim();
  if (status === undefined) return { kind: 'no repository', version: named };
  return {
    kind: 'repository',
    version: named,
    changed: status.split('\0').filter((line) => /^.. ./.test(line)).length,
  };
}
