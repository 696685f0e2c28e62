/** Reads a project's folder for a command; a folder without any data is wrong use, not a report without findings. */
import { quoted } from '../base/quote.ts';
import { type Source, withUnixLines } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { readProject } from './files.ts';

/** Texts have the lines of Unix, whatever the machine writes. */
export async function readData(folder: string): Promise<readonly Source[]> {
  return (await readDataAsWritten(folder)).map(withUnixLines);
}

/** For what changes the files, and keeps in them all that it does not change. */
export async function readDataAsWritten(folder: string): Promise<readonly Source[]> {
  const sources = await readProject(folder);
  if (sources.some(({ path }) => /\.ya?ml$/.test(path))) return sources;
  throw new UserError(
    2,
    `folder ${quoted(folder)} tidak berisi satu pun berkas data (.yaml)`,
    `the folder ${quoted(folder)} holds no data file (.yaml) at all`,
    'sebut folder yang berisi instansi.yaml (--data FOLDER), atau mulai dengan lkj init',
    'name the folder that holds instansi.yaml (--data FOLDER), or start with lkj init',
  );
}
