/** The real path of what stands somewhere, its links followed. */
import { realpathSync } from 'node:fs';

/** As the system tells it. On Windows that fails on some drives and for very long paths, where the links are followed one by one. Throws where nothing stands. */
export function realPathAt(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
    return realpathSync(path);
  }
}
