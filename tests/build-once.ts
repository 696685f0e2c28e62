/** The command-line tests run the bundle, so it is made anew before them. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['scripts/bundle.mjs']);
}
