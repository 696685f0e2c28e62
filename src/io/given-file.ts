/** Reads a file that the user named on the command line, wherever it is. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { largestSource, type Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';

/** Throws UserError 2 for what is not there, is no regular file, or is larger than it may be: as a data file, if not said. */
export async function readGivenFile(path: string, largest = largestSource): Promise<Source> {
  // A pipe that nobody writes to would be waited for; Windows knows no such flag.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  try {
    const found = await file?.stat();
    if (!file || !found?.isFile()) throw notReadable(path);
    if (found.size > largest) throw tooLarge(path, largest);
    return { path, bytes: await file.readFile() };
  } finally {
    await file?.close();
  }
}

function notReadable(path: string): UserError {
  return new UserError(
    2,
    { id: `berkas «${path}» tidak dapat dibaca`, en: `the file «${path}» cannot be read` },
    { id: 'periksa nama dan foldernya', en: 'check its name and folder' },
  );
}

function tooLarge(path: string, largest: number): UserError {
  const megabytes = largest / 1e6;
  return new UserError(
    2,
    `berkas «${path}» lebih besar dari ${megabytes} MB dan tidak dibaca`,
    `the file «${path}» is larger than ${megabytes} MB and is not read`,
    'periksa apakah itu berkas yang dimaksud',
    'check that it is the file that you mean',
  );
}
