/** Checks that a path can be started as a browser before it is tried: Node would end at a file that is not executable. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Text } from '../base/diagnostic.ts';

export const ABSENT: Text = { id: 'tidak ada', en: 'does not exist' };

/** Why the file cannot be started, as the end of the sentence 'it …'; undefined when it can. */
export async function whyUnusable(path: string): Promise<Text | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return ABSENT;
  if (!found.isFile()) return { id: 'bukan berkas', en: 'is not a file' };
  return access(path, constants.X_OK).then(
    () => undefined,
    () => ({ id: 'tidak boleh dijalankan (tanpa izin x)', en: 'may not be executed (no x permission)' }),
  );
}
