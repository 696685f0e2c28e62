/** A file of the data that was checked is the file that is read, also where somebody puts links in its place meanwhile. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from '../src/io/files.ts';
import { program } from './run-cli.ts';

let folder = '';
let swapping: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-tukar-'));
  for (const name of ['data/narasi', 'luar']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'data/narasi/penutup.md'), 'dalam');
  writeFileSync(join(folder, 'luar/penutup.md'), 'RAHASIA');
});
afterEach(() => {
  swapping?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Another program that does this again and again, in the folder. */
function swap(steps: string): void {
  const script = `const { renameSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
    for (;;) { try { ${steps} } catch {} }`;
  swapping = spawn(process.execPath, ['-e', script], { cwd: folder, stdio: 'ignore' });
}

/** Reads so often that a file would be taken through a link many times; how often it was read at all. */
async function read(): Promise<number> {
  let times = 0;
  const until = performance.now() + 3000;
  while (performance.now() < until) {
    const sources = await readProject(join(folder, 'data')).catch(() => []);
    times += sources.length;
    for (const { bytes } of sources) expect(new TextDecoder().decode(bytes)).toBe('dalam');
  }
  return times;
}

test('a link in the place of a file leads nowhere', async () => {
  swap(`symlinkSync('../../luar/penutup.md', 'data/narasi/x'); renameSync('data/narasi/x', 'data/narasi/penutup.md');
    writeFileSync('data/narasi/y', 'dalam'); renameSync('data/narasi/y', 'data/narasi/penutup.md');`);
  expect(await read()).toBeGreaterThan(100);
});

test('a link in the place of its folder leads nowhere either', async () => {
  swap(`renameSync('data/narasi', 'data/.simpan'); symlinkSync('../luar', 'data/narasi');
    rmSync('data/narasi'); renameSync('data/.simpan', 'data/narasi');`);
  expect(await read()).toBeGreaterThan(100);
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is no file, and is not waited for', () => {
  spawnSync('mkfifo', [join(folder, 'a.pdf')]);
  for (const command of ['verify', 'import']) {
    const run = spawnSync(process.execPath, [program, command, 'a.pdf'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(run, command).toMatchObject({ status: 2, stderr: expect.stringContaining('«a.pdf» tidak dapat dibaca') });
  }
});
