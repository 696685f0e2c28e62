/** What was asked for reaches stdout whole, or it is told: by every command. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commands } from '../src/cli/index.ts';
import { lkj, program } from './run-cli.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A command of each kind of result, by the command's name; `$0` is the program. The empty name is none, `-` an option alone. */
const lines: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  '-': ['--help', '--version', 'help build', 'build --help'],
  init: ['init baru --agency "Dinas Contoh" --region "Kabupaten Contoh" --period 2025-2029 --year 2026 --no-input'],
  build: [
    'build -q 2 -f json --force',
    'build -q 2 -f json',
    'build -q 2 --dry-run',
    'build -q 2 --dry-run --json',
    'build --all . -q 2 -f json',
  ],
  preview: ['preview'],
  validate: ['validate -q 2 -f json', 'validate -q 2 -f gitlab', 'validate -q 2 --readiness'],
  explain: ['explain', 'explain ikm', 'explain -f json', 'explain --rules', 'explain link/id-ganda'],
  diff: ['diff tw1 tw2', 'diff tw1 tw2 -f json', 'diff tw1 tw2 -f markdown'],
  schema: ['schema', 'schema laporan', 'schema -o skema'],
  doctor: ['doctor --json', 'doctor'],
  completion: ['completion bash'],
  import: ['import --template -o kosong.csv', 'import isian.csv -q 2 --dry-run'],
  verify: ['verify laporan.pdf', 'verify laporan.pdf -f json'],
  merge: ['merge bagian'],
  recap: ['recap . -q 2 -f json'],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-stdout-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const make = [
    ['build', '-q', '2', '-f', 'pdf,json'],
    ['build', '--all', '.', '-q', '2', '-f', 'json', '--shard', '1/1', '-o', 'bagian'],
    ['import', '--template', '-o', 'isian.csv', '-q', '2'],
  ];
  for (const argv of make) expect(lkj(folder, argv)).toMatchObject({ code: 0 });
  cpSync(join(folder, 'out/lkj-2024-tw2.pdf'), join(folder, 'laporan.pdf'));
  // Otherwise the sheet changes nothing, and there is nothing to show.
  const sheet = readFileSync(join(folder, 'isian.csv'), 'utf8');
  writeFileSync(join(folder, 'isian.csv'), sheet.replace('176.540.000', '176.540.001'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string) {
  const { PATH, HOME } = process.env;
  const run = spawnSync('/bin/sh', ['-c', script, process.execPath], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, LANG: 'C.UTF-8' },
    timeout: 60_000,
  });
  return { code: run.status, out: run.stdout, talk: run.stderr };
}

test('every command is among those tried', () => {
  expect(
    Object.keys(lines)
      .filter((name) => /\w/.test(name))
      .sort(),
  ).toEqual(commands.map(({ name }) => name).sort());
});

const mayFill = existsSync('/dev/full');
const all = Object.values(lines).flat();

describe.skipIf(!mayFill)('on a full disk (/dev/full)', () => {
  test.each(all)('lkj %s ends with 4 and says so, once', (line) => {
    const { code, talk } = shell(`"$0" '${program}' ${line} >/dev/full`);
    expect(talk).toContain(
      'lkj: keluaran (stdout) tidak dapat ditulis: ruang disk habis\n  → yang tertulis di sana terpotong',
    );
    expect(talk.split('lkj: ')).toHaveLength(2);
    expect(talk).not.toMatch(/^ {4}at /m);
    expect(code).toBe(4);
    for (const made of ['baru', 'kosong.csv']) rmSync(join(folder, made), { recursive: true, force: true });
  });

  test('of which a part still takes: what is cut short is told', (context) => {
    const mount = 'mkdir -p penuh && mount -t tmpfs -o size=8k tmpfs penuh';
    const { code, talk, out } = shell(
      `exec unshare -m sh -c '${mount} || exit 99; "$0" ${program} schema laporan > penuh/x; echo $?; wc -c < penuh/x' "$0"`,
    );
    if (code === 99 || /unshare/.test(talk)) return context.skip('takes root and unshare');
    expect(out).toMatch(/^4\n8192\n/);
    expect(talk).toContain('ruang disk habis');
  });

  test('behind stderr nothing is lost, and it ends', () => {
    const { code, out } = shell(`"$0" '${program}' schema laporan 2>/dev/full`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('$schema');
    expect(shell(`"$0" '${program}' explain tiada 2>/dev/full`).code).toBe(2);
    expect(shell(`"$0" '${program}' schema laporan >/dev/full 2>/dev/full`).code).toBe(4);
  });
});

test('a channel that may not be written is told', () => {
  const { code, talk } = shell(`"$0" '${program}' schema laporan 1</dev/null`);
  expect(code).toBe(4);
  expect(talk).toContain('keluaran (stdout) tidak dapat ditulis: EBADF');
});

test.each(all.filter((line) => !line.startsWith('preview')))(
  'lkj %s ends quietly where its reader has gone',
  (line) => {
    const { out, talk } = shell(`exec 3>&1; { "$0" '${program}' ${line}; echo "code $?" >&3; } | true`);
    expect(out).toMatch(/^code [015]\n$/);
    expect(talk).not.toMatch(/^ {4}at |^lkj: /m);
    for (const made of ['baru', 'kosong.csv']) rmSync(join(folder, made), { recursive: true, force: true });
  },
);

test('a slow reader gets all of it, also through a pipe that does not wait', () => {
  const whole = shell(`"$0" '${program}' schema perjanjian-kinerja`).out;
  const many = `for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do "$0" '${program}' schema perjanjian-kinerja; done`;
  expect(shell(`{ ${many}; } | { sleep 2; cat; }`).out).toBe(whole.repeat(14));
  // As a parent leaves it that reads by events.
  const unblocked = `python3 -c 'import os, sys; os.set_blocking(1, False); os.execv(sys.argv[1], sys.argv[1:])'`;
  if (spawnSync('python3', ['--version']).status !== 0) return;
  const large = `explain -f json`;
  const expected = shell(`"$0" '${program}' ${large}`).out;
  expect(expected.length).toBeGreaterThan(70_000);
  expect(shell(`${unblocked} "$0" '${program}' ${large} | { sleep 2; cat; }`).out).toBe(expected);
});
