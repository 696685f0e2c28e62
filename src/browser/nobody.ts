/** Runs the browser as the user `nobody` where lkj is run by root, for whom Chromium's sandbox refuses to work. */
import { chown, copyFile, cp, link, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Environment } from './browser-source.ts';

/** The user and group without rights, on every Linux. */
export const nobody = { uid: 65_534, gid: 65_534 } as const;

export function canActAsNobody(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** What is to be started, from where nobody can reach it. */
interface Lent {
  readonly executable: string;
  readonly environment: Environment;
}

/** Gives the profile folder to nobody, and puts into it what lies where only root may go. Throws where that cannot be. */
export async function lendToNobody({ executable, environment }: Lent, folder: string): Promise<Lent> {
  if (!(await isReachable(dirname(folder)))) throw new Error(`${dirname(folder)} is closed to other users`);
  const lent = {
    executable: await lendProgram(executable, folder),
    environment: await lendLibraries(environment, folder),
  };
  const names = await readdir(folder, { recursive: true });
  const linked = join(folder, PROGRAM);
  for (const path of [folder, ...names.map((name) => join(folder, name))])
    if (!path.startsWith(linked)) await chown(path, nobody.uid, nobody.gid);
  return lent;
}

const PROGRAM = 'program';

/** A link where the file system allows it: the program has 190 MB. It stays root's, so that a page could not change it. */
async function lendProgram(executable: string, folder: string): Promise<string> {
  if ((await isReachable(dirname(executable))) && (await isFor(executable, 0o005))) return executable;
  await mkdir(join(folder, PROGRAM), { mode: 0o755 });
  const lent = join(folder, PROGRAM, basename(executable));
  const linked = (await isFor(executable, 0o005)) ? link(executable, lent) : Promise.reject(new Error('private'));
  await linked.catch(() => copyFile(executable, lent));
  return lent;
}

async function lendLibraries(environment: Environment, folder: string): Promise<Environment> {
  const libraries = environment.LD_LIBRARY_PATH;
  if (libraries === undefined || (await isReachable(libraries))) return environment;
  const lent = join(folder, 'libraries');
  await cp(libraries, lent, { recursive: true });
  return { ...environment, LD_LIBRARY_PATH: lent };
}

/** Whether everybody may go through the folder and all above it. */
async function isReachable(folder: string): Promise<boolean> {
  if (!(await isFor(folder, 0o001))) return false;
  return dirname(folder) === folder || isReachable(dirname(folder));
}

async function isFor(path: string, mode: number): Promise<boolean> {
  return ((await stat(path)).mode & mode) === mode;
}
