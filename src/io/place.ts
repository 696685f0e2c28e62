/** Paths as the reader of a message knows them: relative to the folder where the command was started. */
import { join, relative, resolve, sep } from 'node:path';
import { beginsCommand, printable } from '../base/printable.ts';

export { join };

/** From a file of the project (relative to the data folder) to its path from `folder`. */
export function relativePlace(folder: string, data: string): (file: string) => string {
  const root = resolve(folder, data);
  return (file) => relative(folder, join(root, file)).split(sep).join('/');
}

/** A path the user gave or we made, from `folder`. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, resolve(folder, path)).split(sep).join('/') || '.';
}

/** The same as a line of its own: a terminal obeys nothing in it, and a runner of CI takes it for no command. */
export function pathLine(folder: string, path: string): string {
  return printable(relativePath(folder, path), 4096).replace(beginsCommand, './');
}

/** The whole path of what stands at `path` from `folder`, with `/` on every system. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path).split(sep).join('/');
}
