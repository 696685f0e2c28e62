/** Finds the agencies of a workspace: its direct subfolders that hold an `instansi.yaml`. */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** Names of folders, sorted; hidden ones are passed over. Throws UserError 2 where there is none. */
export function agencyFolders(workspace: string): readonly string[] {
  if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory()) throw notThere(workspace);
  const agencies = readdirSync(workspace)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules' && isAgency(join(workspace, name)))
    .sort();
  if (agencies.length === 0) throw isAgency(workspace) ? oneAgency(workspace) : withoutAgency(workspace);
  return agencies;
}

/** How many reports to make at a time, where nobody says. */
export function coresHere(): number {
  return Math.max(1, availableParallelism());
}

function isAgency(folder: string): boolean {
  return ['instansi.yaml', 'instansi.yml'].some((name) => isFile(join(folder, name)));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const cure = {
  id: 'sebut folder yang berisi folder-folder instansi: lkj build --all FOLDER',
  en: 'name the folder that holds the folders of the agencies: lkj build --all FOLDER',
};

function notThere(workspace: string): UserError {
  return new UserError(
    2,
    { id: `folder «${workspace}» tidak ada`, en: `the folder «${workspace}» does not exist` },
    cure,
  );
}

function oneAgency(workspace: string): UserError {
  return new UserError(
    2,
    {
      id: `«${workspace}» adalah data satu instansi, bukan folder berisi folder instansi`,
      en: `«${workspace}» is the data of one agency, not a folder of agencies`,
    },
    cure,
  );
}

function withoutAgency(workspace: string): UserError {
  return new UserError(
    2,
    {
      id: `folder «${workspace}» tidak berisi satu pun folder dengan instansi.yaml`,
      en: `the folder «${workspace}» holds no folder with an instansi.yaml`,
    },
    cure,
  );
}
