/** Writes new files below a folder: all of them or none, and never over one that is there. */
import { rmdirSync, rmSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quoted } from '../base/quote.ts';
import type { Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { cleanAtExit, holdSignals } from './cleaning.ts';
import { refuseUnfitNames } from './windows-names.ts';
import { cannotWrite } from './write.ts';

/** Throws UserError 2 with the list of what stands in the way, 4 where it cannot write; then nothing is left of it. */
export async function createInside(folder: string, files: readonly Source[]): Promise<void> {
  await refuseStanding(
    folder,
    files.map(({ path }) => path),
  );
  for (const { path } of files) refuseUnfitNames(join(folder, path));
  const made: string[] = [];
  const folders: string[] = [];
  const undo = () => {
    for (const path of made) rmSync(path, { force: true });
    for (const path of folders.toReversed()) removeEmpty(path);
  };
  const forget = cleanAtExit(undo);
  const release = holdSignals();
  try {
    for (const { path, bytes } of files) {
      const place = join(folder, path);
      await makeFolders(dirname(place), folders);
      await writeNew(place, bytes, made);
    }
  } catch (error) {
    undo();
    throw error;
  } finally {
    forget();
    release();
  }
}

/** Another may have put something into it meanwhile: that stays, and so does the folder. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone already.
  }
}

/** Throws UserError 2 with the list of the paths at which something is already. */
export async function refuseStanding(folder: string, paths: readonly string[]): Promise<void> {
  const standing: string[] = [];
  for (const path of paths) if (await lstat(join(folder, path)).catch(() => undefined)) standing.push(path);
  if (standing.length > 0) throw inTheWay(standing);
}

/** `made` gets every folder that was not there, the outermost first. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  const standing = await lstat(folder).catch(() => undefined);
  if (standing) return;
  if (dirname(folder) !== folder) await makeFolders(dirname(folder), made);
  try {
    await mkdir(folder);
    made.push(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** `wx` makes a file or fails: between the look and the writing another could have come. */
async function writeNew(place: string, bytes: Uint8Array, made: string[]): Promise<void> {
  let file: FileHandle | undefined;
  try {
    file = await open(place, 'wx', 0o644);
    made.push(place);
    await file.writeFile(bytes);
  } catch (error) {
    throw cannotWrite(place, error);
  } finally {
    await file?.close();
  }
}

function inTheWay(paths: readonly string[]): UserError {
  const list = paths.map((path) => quoted(path)).join(', ');
  return new UserError(
    2,
    `sudah ada, dan tidak akan ditimpa: ${list}; tidak ada yang ditulis`,
    `there already, and not to be overwritten: ${list}; nothing was written`,
    'pilih folder lain, atau pindahkan dulu berkas itu',
    'choose another folder, or move those files away first',
  );
}
