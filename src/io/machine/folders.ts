/** The folders that lkj writes to beside that of the products. */
import { tmpdir } from 'node:os';

export { cacheFolder } from '../cache-folder.ts';

/** Where a browser's profile lies while it runs. */
export function temporaryFolder(): string {
  return tmpdir();
}
