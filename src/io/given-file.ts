/** Reads a file that the user named on the command line, wherever it is. */
import { open } from 'node:fs/promises';
import { largestSource, type Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';

/** Throws UserError 2 for what is not there, is no regular file, or is larger than it may be: as a data file, if not said. */
export async function readGivenFile(path: string, largest = largestSource): Promise<Source> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const found = await file?.stat();
    if (!file || !found?.isFile() || found.size > largest) throw notReadable(path);
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
