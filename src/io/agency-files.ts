/** What a folder holds, told by names alone: the quarters of an agency, and the settings of a workspace. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from './files.ts';

/** The quarters of an agency that have a file, as `2019/tw2.yaml`, sorted; nothing is read. */
export function quarterFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}$/.test(name) && isFolder(join(folder, name)))
    .flatMap((year) => readdirSync(join(folder, year)).map((name) => `${year}/${name}`))
    .filter((path) => /\/tw[1-4]\.ya?ml$/.test(path))
    .sort();
}

/** Whether settings of the workspace itself lie in it. */
export function hasSettings(workspace: string): boolean {
  return existsSync(join(workspace, 'laporan.yaml'));
}
