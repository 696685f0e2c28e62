/** What the doctor says of this machine, of machines that lack something, and of projects. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOlder } from '../src/cli/doctor/node.ts';
import { answers, lkj as run } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly nama: string;
  readonly keadaan: string;
  readonly pesan: string;
  readonly obat?: string;
}

function doctor(argv: readonly string[] = [], environment: Record<string, string> = {}) {
  const { code, out } = run(folder, ['doctor', '--json', ...argv], environment);
  const { versi, pemeriksaan } = JSON.parse(out) as { versi: number; pemeriksaan: readonly Line[] };
  return { code, versi, of: (name: string) => pemeriksaan.filter(({ nama }) => nama === name), all: pemeriksaan };
}

test('a new project on this machine: everything is looked at, one page is printed, nothing is left behind', () => {
  run(folder, ['init', ...answers, '--no-input']);
  const { code, versi, of, all } = doctor();
  expect([code, versi]).toEqual([0, 1]);
  expect([...new Set(all.map(({ nama }) => nama))]).toEqual([
    'node',
    'peramban',
    'huruf',
    'izin',
    'ruang',
    'terminal',
    'git',
    'data',
    'penyunting',
  ]);
  expect(of('node')[0]?.pesan).toContain(process.versions.node);
  expect(
    of('peramban')
      .map(({ pesan }) => pesan)
      .join('\n'),
  ).toMatch(/Chrome\/\d+.*\n.*dicetak \d+,\d detik/);
  expect(of('data')[0]).toMatchObject({ keadaan: 'ok', pesan: 'data: 6 berkas, triwulan terakhir 2026 tw1' });
  expect(of('penyunting').map(({ keadaan }) => keadaan)).toEqual(['ok', 'ok']);
  for (const { keadaan, obat } of all) expect(keadaan === 'ok').toBe(obat === undefined);
  expect(readdirSync(folder).sort()).toEqual([
    '.editorconfig',
    '.gitattributes',
    '.gitignore',
    '.lkj',
    '.vscode',
    'data',
  ]);
});

test('tells people in both languages, a line each, with its cure below', () => {
  const indonesian = run(folder, ['doctor']);
  expect(indonesian.out).toMatch(/^Node +ok +Node \d/m);
  expect(indonesian.out).toMatch(/^data +peringatan +folder data «data» tidak ada\n {2}→ mulai dengan lkj init/m);
  expect(indonesian.talk).toMatch(/^Siap dipakai; \d peringatan\.\n$/);
  expect(run(folder, ['doctor', '--lang', 'en']).out).toMatch(/^data +warning +the data folder «data» is not there$/m);
});

describe('fails with exit code 3 and the cure', () => {
  test('without a browser that works', () => {
    const { code, of } = doctor([], { LKJ_BROWSER: join(folder, 'tiada') });
    expect(code).toBe(3);
    expect(of('peramban')).toEqual([
      {
        nama: 'peramban',
        keadaan: 'gagal',
        pesan: expect.stringContaining('tidak ada'),
        obat: expect.stringContaining('LKJ_BROWSER'),
      },
    ]);
    expect(of('huruf')[0]?.keadaan, 'the rest is looked at all the same').toBe('ok');
  });

  test('where the products cannot be written', () => {
    writeFileSync(join(folder, 'berkas'), '');
    const { code, of } = doctor(['--out', 'berkas/out']);
    expect(code).toBe(3);
    expect(of('izin')[0]).toMatchObject({ keadaan: 'gagal', obat: 'pilih folder lain dengan --out' });
  });
});

test('says what is wrong with the editor of a project, and not with the data', () => {
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/instansi.yaml'), 'nama: Dinas Contoh\n');
  const { code, of } = doctor();
  expect(code).toBe(0);
  expect(of('penyunting').map(({ pesan }) => pesan)).toEqual([
    'tanpa baris skema: instansi.yaml',
    expect.stringContaining('skemanya tidak ditemukan: 2024/anggaran.yaml'),
    'VS Code tidak disarankan memasang ekstensi YAML',
  ]);
  expect(of('penyunting')[1]?.obat, 'where the files look for it').toMatch(
    /^tulis skemanya: lkj schema -o (?:\.\.\/)+schemas$/,
  );
});

test('of git: none, no repository, one with changes, one without', () => {
  const git = (...argv: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...argv]);
  mkdirSync(join(folder, 'kosong'));
  expect(doctor([], { PATH: join(folder, 'kosong') }).of('git')[0]?.pesan).toContain('git tidak terpasang');
  expect(doctor().of('git')[0]?.pesan).toContain('bukan repositori');
  git('init', '-q');
  writeFileSync(join(folder, 'a b.txt'), '');
  expect(doctor().of('git')[0]?.pesan).toMatch(/^git \d.*, 1 berkas belum di-commit$/);
  git('add', '.');
  git('commit', '-qm', 'a');
  expect(doctor().of('git')[0]).toMatchObject({ keadaan: 'ok', pesan: expect.stringContaining('semua tersimpan') });
});

test('a terminal without UTF-8', () => {
  expect(doctor([], { LANG: 'C' }).of('terminal')[0]).toMatchObject({
    keadaan: 'peringatan',
    obat: expect.stringContaining('C.UTF-8'),
  });
});

test.each([
  ['20.10.9', '20.11', true],
  ['20.11.0', '20.11', false],
  ['22.0.0', '20.11', false],
  ['9.99.9', '20.11', true],
])('Node %s is older than %s: %s', (have, need, expected) => expect(isOlder(have, need)).toBe(expected));
