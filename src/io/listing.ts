/** Lists the files of a data folder with the time of their last change, and reads none: for what must be quick. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Listed {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** Milliseconds since 1970; only to be compared. */
  readonly written: number;
}

/** Files in the folder and in two levels of folders below it; none where it is not there. */
export function listFiles(folder: string, above = ''): readonly Listed[] {
  return entriesOf(join(folder, above)).flatMap((entry) => {
    const path = `${above}${entry.name}`;
    if (!entry.isDirectory()) return above === '' || entry.isFile() ? listed(folder, path) : [];
    return path.split('/').length <= 2 ? listFiles(folder, `${path}/`) : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function listed(folder: string, path: string): readonly Listed[] {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found ? [{ path, written: found.mtimeMs }] : [];
}

/** Empty where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
