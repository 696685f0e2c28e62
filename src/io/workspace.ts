/** Finds the agencies of a workspace: the folders directly in it that hold an `instansi.yaml`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/user-error.ts';
import { isFolder } from './files.ts';

/** Names of the folders, sorted. Throws UserError 2 where there is no such workspace, or no agency in it. */
export function agencyFolders(workspace: string): readonly string[] {
  if (!isFolder(workspace)) throw noWorkspace(workspace);
  const found = readdirSync(workspace)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .filter((name) => isFolder(join(workspace, name)) && isAgency(join(workspace, name)))
    .sort();
  if (found.length === 0) throw noAgency(workspace);
  return found;
}

function isAgency(folder: string): boolean {
  return ['instansi.yaml', 'instansi.yml'].some((name) => existsSync(join(folder, name)));
}

function noWorkspace(workspace: string): UserError {
  return new UserError(
    2,
    `«${workspace}» bukan folder yang ada`,
    `«${workspace}» is not a folder that exists`,
    'sebut folder yang berisi satu folder untuk tiap instansi',
    'name the folder that holds a folder for each agency',
  );
}

function noAgency(workspace: string): UserError {
  const text = {
    id: `tidak ada folder instansi di dalam «${workspace}»`,
    en: `there is no folder of an agency in «${workspace}»`,
  };
  const hint = isAgency(workspace)
    ? {
        id: 'folder itu sendiri data satu instansi; sebut folder di atasnya',
        en: 'that folder is itself the data of one agency; name the one above it',
      }
    : { id: 'tiap folder instansi berisi instansi.yaml', en: 'each folder of an agency holds an instansi.yaml' };
  return new UserError(2, text, hint);
}

/** The files of an agency's quarters, as `2019/tw2.yaml` or `2019/tw2/umum.yaml`, sorted; nothing is read. */
export function quarterFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}$/.test(name) && isFolder(join(folder, name)))
    .flatMap((year) => readdirSync(join(folder, year)).map((name) => `${year}/${name}`))
    .flatMap((path) =>
      /\/tw[1-4]$/.test(path) && isFolder(join(folder, path))
        ? readdirSync(join(folder, path)).map((name) => `${path}/${name}`)
        : [path],
    )
    .filter((path) => /\/tw[1-4](?:\/[^./][^/]*)?\.ya?ml$/.test(path))
    .sort();
}

/** Whether settings of the workspace itself lie in it. */
export function hasSettings(workspace: string): boolean {
  return existsSync(join(workspace, 'laporan.yaml'));
}
