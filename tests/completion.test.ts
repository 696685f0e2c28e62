/** What a shell is told at the cursor; and real shells that ask for it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optionsOf } from '../src/cli/command.ts';
import { commands } from '../src/cli/index.ts';
import { lkj, program } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-lengkap-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The words before the cursor, the last of them the one being typed. */
function ask(...words: string[]) {
  const { code, out, talk } = lkj(folder, ['__complete', String(words.length - 1), ...words]);
  expect([code, talk]).toEqual([0, '']);
  const [how = '', ...lines] = out.trimEnd().split('\n');
  return { how, words: lines.map((line) => line.split('\t')[0]), lines };
}

describe('offers', () => {
  test('every command with what it does, and no hidden one', () => {
    const { how, lines } = ask('');
    expect(how).toBe(':word');
    expect(lines).toEqual([...commands.map(({ name, summary }) => `${name}\t${summary.id.slice(0, 100)}`), 'help']);
    expect(ask('va').words).toEqual(['validate']);
    expect(ask('help', 'ver').words).toEqual(['verify']);
  });

  test('every option of every command', () => {
    for (const command of commands) {
      const known = optionsOf(command, 'id').map(({ long }) => long);
      expect(ask(command.name, '--').words, command.name).toEqual([...known, '--lang', '--no-color', '--help']);
    }
  });

  test.each([
    [
      ['build', '--quarter', ''],
      ['1', '2', '3'],
    ],
    [['build', '-q', '2'], ['2']],
    [
      ['build', '--year', ''],
      ['2024', '2025'],
    ],
    [['build', '--year', '2025', '--quarter', ''], ['3']],
    [['build', '--year=2025', '--quarter='], ['--quarter=3']],
    [['build', '--year', '=', '2025', '--quarter', '='], ['3']],
    [['build', '--data', 'lain', '-q', ''], ['4']],
    [
      ['build', '--format', ''],
      ['pdf', 'html', 'json', 'docx', 'xlsx'],
    ],
    [
      ['build', '--only', 'p'],
      ['perjanjian-kinerja', 'pengukuran'],
    ],
    [['build', '--format', 'pdf,h'], ['pdf,html']],
    [
      ['explain', '-f', ''],
      ['text', 'json'],
    ],
    [['validate', '--fail-on', 'g'], ['galat']],
    [
      ['--lang', ''],
      ['id', 'en'],
    ],
    [
      ['init', '--ci', 'git'],
      ['github', 'gitlab'],
    ],
    [
      ['init', '--quarter', ''],
      ['1', '2', '3', '4'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['schema', 're'], ['renstra']],
    [
      ['explain', 'loket'],
      ['loket', 'loket-tetap', 'loket-keliling'],
    ],
    [['explain', 'ikm', 'to'], ['total']],
    [['explain', 'lint/realisasi-m'], ['lint/realisasi-melebihi-pagu']],
    [['diff', 'tw'], ['tw3']],
    [
      ['diff', '2024-'],
      ['2024-tw1', '2024-tw2'],
    ],
    [['tiada', ''], []],
  ] as [string[], string[]][])('%j: %j', (words, expected) => {
    mkdirSync(join(folder, 'data/2025'));
    writeFileSync(join(folder, 'data/2025/tw3.yaml'), '');
    mkdirSync(join(folder, 'lain/2020'), { recursive: true });
    writeFileSync(join(folder, 'lain/2020/tw4.yaml'), '');
    expect(ask(...words).words).toEqual(expected);
  });

  test('ids with their names; stages of codes that go on', () => {
    expect(ask('explain', 'ik').lines).toEqual(['ikm\tindikator: Indeks Kepuasan Masyarakat']);
    expect(ask('explain', 'lin')).toMatchObject({
      how: ':open',
      words: ['lint/', 'link/'].filter((stage) => stage.startsWith('lin')),
    });
  });

  test('files and folders by the shell itself', () => {
    expect(ask('build', '--out', '')).toEqual({ how: ':folder', words: [], lines: [] });
    expect(ask('verify', '')).toEqual({ how: ':file', words: [], lines: [] });
    expect(ask('validate', '--baseline', '').how).toBe(':file');
  });

  test('nothing raw from the data, and nothing where it is broken', () => {
    writeFileSync(join(folder, 'data/renstra.yaml'), 'tujuan:\n  - id: a\n    nama: "x\\u001b[31m\\ty\\nz"\n');
    expect(ask('explain', 'a').lines).toEqual(['a\ttujuan: x [31m y z']);
    writeFileSync(join(folder, 'data/renstra.yaml'), 'tujuan: [');
    rmSync(join(folder, 'data/2024'), { recursive: true });
    expect(ask('explain', 'a').words).toEqual([]);
  });
});

test('is told within three times what an empty Node takes', () => {
  const timed = (argv: readonly string[]) => {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, argv, { cwd: folder });
    return Number(process.hrtime.bigint() - start);
  };
  const ratios = Array.from(
    { length: 9 },
    () => timed([program, '__complete', '1', 'build', '--']) / timed(['-e', '0']),
  );
  expect(ratios.sort((a, b) => a - b)[4]).toBeLessThan(3);
});

describe('the script', () => {
  /** A folder in PATH with `lkj` in it, as an installation makes it. */
  function withProgram(): string {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'lkj'), `#!/bin/sh\nexec ${process.execPath} ${program} "$@"\n`, { mode: 0o755 });
    return `${bin}:${process.env.PATH}`;
  }

  function shell(name: string, argv: readonly string[]) {
    const run = spawnSync(name, argv, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: withProgram(), HOME: folder, TERM: 'dumb' },
    });
    expect(run.stderr).toBe('');
    return run.stdout.trimEnd().split('\n');
  }

  const words = (line: string) =>
    line
      .split(' ')
      .map((word) => JSON.stringify(word))
      .join(' ');

  test.each([
    ['lkj va', ['validate']],
    ['lkj build --quarter ', ['1', '2']],
    ['lkj build --quarter = 2', ['2']],
    ['lkj build --format pdf,j', ['pdf,json']],
    ['lkj explain wak', ['waktu']],
    ['lkj explain lint/realisasi-m', ['lint/realisasi-melebihi-pagu']],
    ['lkj build --out da', ['data']],
    ['lkj diff tw', ['tw1', 'tw2']],
  ])('completes «%s» in bash', (line, expected) => {
    const count = line.split(' ').length - 1;
    const asked = `eval "$(lkj completion bash)"; COMP_WORDS=(${words(line)}); COMP_CWORD=${count}; _lkj; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(shell('bash', ['--norc', '-c', asked])).toEqual(expected);
  });

  test('is registered for lkj in bash', () =>
    expect(shell('bash', ['--norc', '-c', 'eval "$(lkj completion bash)"; complete -p lkj'])).toEqual([
      'complete -F _lkj lkj',
    ]));

  const has = (name: string) => spawnSync(name, ['--version']).status === 0;

  test.runIf(has('fish')).each([
    ['lkj va', /^validate\t/],
    ['lkj build --quarter ', /^1$/],
    ['lkj build --quarter=', /^--quarter=1$/],
    ['lkj explain wak', /^waktu\tindikator: /],
    ['lkj build --out da', /^data\/\t?/],
  ])('completes «%s» in fish', (line, expected) => {
    const [first] = shell('fish', ['--no-config', '-c', `lkj completion fish | source; complete -C '${line}'`]);
    expect(first).toMatch(expected);
  });

  test.runIf(has('zsh'))('is read by zsh', () => {
    const asked =
      'autoload -Uz compinit; compinit -u -D; eval "$(lkj completion zsh)"; print -- $_comps[lkj] $+functions[_lkj]';
    expect(shell('zsh', ['-f', '-c', asked])).toEqual(['_lkj 1']);
  });

  test('is not there for other shells', () =>
    expect(lkj(folder, ['completion', 'csh'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('tidak ada skrip untuk «csh»'),
    }));
});
