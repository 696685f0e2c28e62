/** Runs programs of Windows by Wine, in a Windows 10 of their own. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from './run-cli.ts';

const places = ['/usr/bin/wine64', '/usr/lib/wine/wine64', '/usr/bin/wine'];

/** Undefined where this machine has none. */
export const wine = places.find((place) => existsSync(place));

/** A path of this machine as Windows sees it. */
export const windowsPath = (path: string) => `Z:${path.replaceAll('/', '\\')}`;

/** What is run sees no variable of ours but these. */
export function openWindows() {
  const prefix = mkdtempSync(join(tmpdir(), 'lkj-wine-'));
  const quiet = { WINEPREFIX: prefix, WINEDEBUG: '-all', NODE_SKIP_PLATFORM_CHECK: '1' };
  const env = { PATH: process.env.PATH, HOME: prefix, LANG: 'C.UTF-8', ...quiet };
  const run = (argv: readonly string[], cwd: string, more: Record<string, string> = {}, input = ''): Run => {
    // Into files: Node finds no pipe of Wine's behind its own name for it.
    const names = ['keluar', 'bicara'].map((name) => join(prefix, name));
    const [out, talk] = names.map((name) => openSync(name, 'w')) as [number, number];
    const { status } = spawnSync(wine ?? '', argv, {
      cwd,
      env: { ...env, ...more },
      input,
      stdio: ['pipe', out, talk],
    });
    closeSync(out);
    closeSync(talk);
    const [said = '', told = ''] = names.map((name) => readFileSync(name, 'utf8'));
    return { code: status, out: said, talk: told };
  };
  /** On a console of that code page, as a terminal shows it. */
  const onConsole = (line: string, cwd: string): string =>
    spawnSync('script', ['-qec', `'${wine}' cmd /c '${line}'`, '/dev/null'], { cwd, env, encoding: 'utf8' }).stdout;
  run(['wineboot', '-i'], tmpdir());
  run(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], tmpdir());
  return {
    run,
    onConsole,
    drive: join(prefix, 'drive_c'),
    close() {
      const servers = ['/usr/bin/wineserver', '/usr/lib/wine/wineserver64', '/usr/lib/wine/wineserver'];
      spawnSync(servers.find((place) => existsSync(place)) ?? '', ['-k'], { env });
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}
