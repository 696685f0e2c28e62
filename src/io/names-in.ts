/** The names in a folder that the user has named. */
import { readdirSync } from 'node:fs';

/** Empty where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
