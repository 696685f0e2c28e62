/** Starts a program of the user's own (an editor, a browser) without a shell; it lives on when lkj ends. */
import { spawn } from 'node:child_process';

/** False where it cannot be started. */
export function startProgram([program, ...argv]: readonly string[], folder: string): Promise<boolean> {
  if (program === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const started = spawn(program, argv, { cwd: folder, detached: true, stdio: 'ignore', shell: false });
    started.once('spawn', () => {
      started.unref();
      resolve(true);
    });
    started.once('error', () => resolve(false));
  });
}

/** Shows an address of our own in the browser that the system opens addresses with. */
export function openAddress(address: string, folder: string): Promise<boolean> {
  return startProgram([...opener(process.platform), address], folder);
}

/** On Windows `start` belongs to the shell; this opens an address without one. */
function opener(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
