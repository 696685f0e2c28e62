/** Opens files so that what was checked is what is read: a name may lead elsewhere a moment after it was looked at. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { realPathAt } from './real-path.ts';

/** Neither follows a link at the name itself, nor waits for a pipe that nobody writes to. Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens the file and gives it to `use`, with the real path of that very file (undefined where the name
 * has come to lead to another). Throws as the system does.
 */
export function withOpened<T>(path: string, use: (file: number, place: string | undefined) => T): T {
  const file = openSync(path, flags);
  try {
    return use(file, placeOf(file, path));
  } finally {
    closeSync(file);
  }
}

/** The bytes of a regular file whose real path is exactly this one; undefined for any other. */
export function readExactly(real: string): Uint8Array | undefined {
  try {
    return withOpened(real, (file, place) =>
      place === real && fstatSync(file).isFile() ? readFileSync(file) : undefined,
    );
  } catch {
    return undefined;
  }
}

/** Linux tells it of the open file; elsewhere the name is looked up again, and must lead to the same device and inode. */
function placeOf(file: number, path: string): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${file}`).replace(/ \(deleted\)$/, '');
  } catch {
    const [real, opened] = [realPathAt(path), fstatSync(file, { bigint: true })];
    const named = lstatSync(real, { bigint: true });
    return named.dev === opened.dev && named.ino === opened.ino ? real : undefined;
  }
}
