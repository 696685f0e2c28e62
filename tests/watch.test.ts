/** `lkj build --watch`: files that follow the data, through mistakes and back. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('what is wrong with the command line is said at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-pantau-'));
  const run = spawnSync(process.execPath, [resolve('dist/main.js'), 'build', '--watch'], {
    cwd: folder,
    timeout: 20_000,
  });
  expect([run.status, String(run.stderr)]).toEqual([2, expect.stringContaining('folder data')]);
  rmSync(folder, { recursive: true });
});

test('builds again at every save, leaves the last good product at a mistake, and ends by Ctrl-C', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-pantau-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [resolve('dist/main.js'), 'build', '-q2', '-fjson', '--watch'], {
    cwd: folder,
    env: { PATH, HOME },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => {
    child.once('close', done);
  });
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
  });
  const waits = (count: number) =>
    expect.poll(() => talk.split('Menunggu perubahan data').length - 1, { timeout: 20_000 }).toBe(count);
  const file = join(folder, 'data/2024/tw2.yaml');
  const edit = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const product = () => readFileSync(join(folder, 'out/lkj-2024-tw2.json'), 'utf8');
  try {
    await waits(1);
    expect(product()).toContain('"13.5"');
    edit('13,5', '12,5');
    await waits(2);
    expect(product()).toContain('"12.5"');
    edit('12,5', 'banyak');
    await waits(3);
    expect(talk).toContain('data/2024/tw2.yaml:13:16 galat');
    expect(product()).toContain('"12.5"');
    edit('banyak', '11,5');
    await waits(4);
    expect(product()).toContain('"11.5"');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(join(folder, 'out'))).toEqual(['.lkj', 'lkj-2024-tw2.json']);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

test('waits also where nothing has changed since the last build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-pantau-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { PATH, HOME } = process.env;
  const argv = [resolve('dist/main.js'), 'build', '-q2', '-fjson'];
  const env = { PATH, HOME };
  expect(spawnSync(process.execPath, argv, { cwd: folder, env }).status).toBe(0);
  const child = spawn(process.execPath, [...argv, '--watch'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
  });
  try {
    await expect.poll(() => talk, { timeout: 20_000 }).toContain('Menunggu perubahan data');
    expect(talk).toContain('Tidak berubah');
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
