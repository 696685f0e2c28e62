/** `lkj` alone: one command that comes next, through the life of a project. */
import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lkj as run } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-next-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (...argv: string[]) => run(folder, argv);
/** The command that is told, with exit code 0 and nothing on stderr. */
const next = () => {
  const { code, out, talk } = lkj();
  expect([code, talk]).toEqual([0, '']);
  return /^ {2}→ (.*)$/m.exec(out)?.[1];
};

test('a quarter that is not made, made, or older than the data, and the next quarter', () => {
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  expect(next()).toBe('lkj build --quarter 2');
  lkj('build', '--format', 'json,html');
  expect(next()).toBe('lkj init --from-previous');
  utimesSync(join(folder, 'data/renstra.yaml'), Date.now() / 1000 + 5, Date.now() / 1000 + 5);
  expect(lkj().out).toContain('lebih tua daripada datanya');
  expect(next()).toBe('lkj build --quarter 2');
  lkj('init', '--from-previous');
  expect(lkj().out).toContain('11 nilai belum diisi');
  expect(next()).toBe('lkj validate');
});

test('after the last quarter the annual report, then the next year', () => {
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  for (const quarter of [3, 4]) cpSync('tests/dasar/2024/tw1.yaml', join(folder, `data/2024/tw${quarter}.yaml`));
  lkj('build', '--format', 'json');
  expect(readdirSync(join(folder, 'out')).filter((name) => !name.startsWith('.'))).toEqual(['lkj-2024-tw4.json']);
  expect(next()).toBe('lkj build --year 2024 --annual');
  lkj('build', '--annual', '--format', 'json');
  expect(next()).toBe('lkj init --from-previous --year 2025');
});

test('without data, in a new project, and inside the data folder', () => {
  expect(next()).toBe('lkj init');
  expect(lkj('--lang', 'en').out).toContain('This folder holds no data of a report yet.');
  lkj(
    'init',
    '--agency',
    'Dinas Contoh',
    '--region',
    'Kota Contoh',
    '--period',
    '2025-2029',
    '--year',
    '2026',
    '--no-input',
  );
  expect(lkj().out).toContain('8 teks sementara belum diganti');
  expect(next()).toBe('lkj validate');
  rmSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'instansi.yaml'), '');
  expect(next()).toBe('lkj validate --data .');
});
