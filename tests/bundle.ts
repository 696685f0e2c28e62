/** One bundle for the whole run: what the command-line tests run is what users run. None where another program is tested. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  if (process.env.LKJ_DIUJI !== undefined) return;
  execFileSync(process.execPath, ['scripts/bundle.mjs'], { stdio: 'inherit' });
}
