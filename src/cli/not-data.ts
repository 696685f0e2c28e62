/** Keeps a report or baseline from being written over the data it is about. */
import { UserError } from '../base/user-error.ts';
import { relativePath, relativePlace } from '../io/place.ts';
import type { Checked } from './reporting.ts';

/** Throws UserError 2 for a path that is one of the project's own files. */
export function refuseData(path: string, { sources, data, world }: Pick<Checked, 'sources' | 'data' | 'world'>): void {
  const place = relativePlace(world.folder, data);
  const asked = relativePath(world.folder, path);
  if (!sources.some((source) => place(source.path) === asked)) return;
  throw new UserError(
    2,
    `«${path}» adalah berkas data dan tidak akan ditimpa`,
    `«${path}» is a file of the data and is not written over`,
    'pilih nama lain di luar folder data',
    'choose another name, outside the data folder',
  );
}
