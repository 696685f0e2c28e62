/** PANDUAN.md and its chapters are true: their example is a sound project, their commands exist, and their recipes play a whole year by the program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { xlsx } from './sheets.ts';
import { lkjCommands, parsedByProgram } from './shell.ts';

const chapters = readdirSync('docs/panduan').filter((name) => name.endsWith('.md'));
const guide = ['PANDUAN.md', ...chapters.sort().map((name) => `docs/panduan/${name}`)]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const program = resolve('dist/main.js');

interface Block {
  readonly kind: string;
  readonly text: string;
  /** The heading above it. */
  readonly heading: string;
}

const blocks = blocksIn(guide);

function blocksIn(markdown: string): readonly Block[] {
  const pattern = /^#{1,3} (.+)$|^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
  let heading = '';
  return [...markdown.matchAll(pattern)].flatMap(([, title, indent = '', kind = '', text = '']) => {
    if (title !== undefined) heading = title;
    return title === undefined ? [{ kind, heading, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }] : [];
  });
}

/** Those of the data folder, the income and the settings, each with its schema line and its name above it: together one project. */
const files = blocks.flatMap(({ kind, text }) => {
  const [, path] = /^# yaml-language-server: .*\n# (\S+\.yaml)\n/.exec(text) ?? [];
  return kind === 'yaml' && path !== undefined ? [[path, text] as const] : [];
});

describe('commands', () => {
  const inline = [...guide.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`(lkj [^`]+)`/g)].map(
    ([, command = '']) => command.replaceAll(/\s+/g, ' '),
  );
  const fenced = blocks.filter(({ kind }) => ['sh', 'text', ''].includes(kind)).map(({ text }) => text);
  const all = [...inline, ...fenced].flatMap(lkjCommands).filter(([word]) => word !== 'sendiri');
  const each = [...new Map(all.map((words) => [words.join(' '), words])).values()];

  test('are found', () => expect(each.length).toBeGreaterThan(25));
  test.each(each.map((words) => [words.join(' '), words] as const))('lkj %s', (_, words) => parsedByProgram(words));
});

describe('recipes for others', () => {
  const recipes = blocks.filter(({ kind }) => kind === 'yml').map(({ text }) => parse(text));
  const action: { readonly inputs: object } = parse(readFileSync('action.yml', 'utf8'));

  test('name what the action and the hook have', () => {
    const [workflow, precommit] = recipes;
    const steps: readonly { uses: string; with?: object }[] = workflow.jobs.laporan.steps;
    const used = steps.find(({ uses }) => uses.includes('/lkj@'));
    expect(Object.keys(used?.with ?? {}).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    const hooks: readonly { id: string }[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    expect(precommit.repos[0].hooks).toEqual(hooks.map(({ id }) => ({ id })));
  });
});

/** Some of the recipes print several reports. */
describe('a year by the recipes', { timeout: 240_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-panduan-'));
    for (const [path, text] of files) write(path, text);
    git('init', '--quiet');
    git('config', 'user.name', 'Uji');
    git('config', 'user.email', 'uji@contoh.test');
    git('add', 'data');
    git('commit', '--quiet', '--message', 'Data Triwulan II');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function git(...argv: readonly string[]): void {
    execFileSync('git', argv, { cwd: folder, stdio: 'pipe' });
  }

  function read(path: string): string {
    return readFileSync(join(folder, 'data', path), 'utf8');
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }

  /** One line of a recipe, as it stands there; `lkj` is the program under test. */
  function run(line: string) {
    const { PATH = '', HOME = '' } = process.env;
    const script = `lkj() { "${process.execPath}" "${program}" "$@"; }\n${line}`;
    const made = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: { PATH, HOME } });
    return { code: made.status, out: made.stdout, talk: made.stderr };
  }

  const lines = (heading: string) =>
    blocks
      .filter((block) => block.heading === heading && block.kind === 'sh')
      .flatMap(({ text }) => text.trim().split('\n'));

  /** Runs a recipe to its end; what a person does after a line is done by `after`. */
  function play(
    heading: string,
    after: Readonly<Record<string, () => void>>,
  ): ReadonlyMap<string, ReturnType<typeof run>> {
    const results = new Map<string, ReturnType<typeof run>>();
    const left = new Set(Object.keys(after));
    for (const line of lines(heading)) {
      const command = line.replace(/\s+#.*$/, '');
      const result = run(line);
      expect([command, result.code, result.code === 0 ? '' : result.out + result.talk]).toEqual([command, 0, '']);
      results.set(command, result);
      const done = [...left].find((start) => command === start);
      if (done === undefined) continue;
      left.delete(done);
      after[done]?.();
    }
    expect([...left], 'every step of a person has its place').toEqual([]);
    return results;
  }

  /** What an officer types: the values of the quarter before, a little further on. */
  function fill(quarter: number, realisasi: string): void {
    const path = `2025/tw${quarter}.yaml`;
    expect(read(path)).toMatch(/realisasi: *#/);
    const before = read(`2025/tw${quarter - 1}.yaml`);
    write(
      path,
      before
        .replace(/^tanggal: .*/m, `tanggal: ${quarter === 4 ? '2026-01' : '2025-10'}-09`)
        .replace(/realisasi: belum_diukur\n.*\n/, 'realisasi: 81,75\n')
        .replace(/realisasi: 201\.300\.000|realisasi: 310\.000\.000/, `realisasi: ${realisasi}`),
    );
  }

  test('the example of the guide is a sound project', () => {
    expect(files.map(([path]) => path)).toEqual([
      'instansi.yaml',
      'renstra.yaml',
      '2025/perjanjian-kinerja.yaml',
      '2025/anggaran.yaml',
      '2025/tw2.yaml',
      '2025/evaluasi.yaml',
      '2025/sumber-daya.yaml',
      '2025/pendapatan.yaml',
      'laporan.yaml',
    ]);
    const { code, out, talk } = run('lkj validate');
    expect([code, out, talk]).toEqual([
      0,
      expect.not.stringContaining(' galat '),
      expect.stringContaining('Data triwulan 2 tahun 2025 sah'),
    ]);
  });

  test('the workbook that the guide shows makes a report in the commands that it tells', () => {
    const tables = [...guide.matchAll(/^\| (?:No|Kode) \|[\s\S]*?\n\n/gm)].slice(0, 2).map(([table]) =>
      table
        .trim()
        .split('\n')
        .filter((line) => !line.includes('---'))
        .map((line) =>
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ),
    );
    const [capaian = [], anggaran = []] = tables;
    const book = xlsx({ name: 'Capaian', rows: capaian }, { name: 'Anggaran', rows: anggaran });
    writeFileSync(join(folder, 'kinerja.xlsx'), book.bytes);
    const init =
      'lkj init baru --no-input --agency "Dinas Contoh" --region "Kabupaten Contoh" --period 2025-2029 --year 2025 --quarter 2';
    expect(run(init).code).toBe(0);
    for (const line of lines('Dari lembar Anda sendiri')) {
      const { code, out, talk } = run(
        `${line.replace(/ +#.*/, '')} -d baru/data${/--add$/.test(line.replace(/ +#.*/, '')) ? ' --yes' : ''}`,
      );
      expect([line, code, out + talk]).toEqual([line, 0, expect.not.stringContaining('Perlu diperiksa')]);
    }
    expect(read('../out/lkj-2025-tw2.json')).toContain('96.06');
    rmSync(join(folder, 'out'), { recursive: true });
  });

  test('a quarter', () => {
    const results = play('Resep: setiap triwulan', { 'lkj init --from-previous': () => fill(3, '310.000.000') });
    expect(results.get('lkj diff tw2 tw3')?.out).toContain('310.000.000');
    expect(existsSync(join(folder, 'out/lkj-2025-tw3.pdf'))).toBe(true);
  });

  test('a revision of the agreement and of the budget', () => {
    const change = (path: string, start: string) => {
      const block = blocks.find(({ text }) => text.startsWith(`# ${path}, ${start}`));
      if (!block) throw new Error(`the guide shows no ${path}, ${start}`);
      return block.text;
    };
    const agreement = '2025/perjanjian-kinerja.yaml';
    write(agreement, `${read(agreement)}${change(agreement, 'di bawah target\nperubahan')}`);
    const budget = '2025/anggaran.yaml';
    const revised = /pagu_perubahan: .*/.exec(change(budget, 'pada kegiatan'))?.[0] ?? '';
    write(
      budget,
      read(budget)
        .replace('program:', `${change(budget, 'di awal\nperubahan')}program:`)
        .replace('pagu: 400.000.000', `pagu: 400.000.000\n        ${revised}`),
    );
    const results = play('Resep: perubahan PK dan P-APBD di tengah tahun', {});
    const third = results.get('lkj diff HEAD data --quarter 3')?.out ?? '';
    expect(third).toContain('menurut perubahan PK');
    expect(third).toContain('425.000.000');
    expect(third).not.toContain('target berubah tanpa perubahan PK');
    expect(results.get('lkj diff HEAD data --quarter 2')).toMatchObject({
      out: '',
      talk: expect.stringContaining('Tidak ada yang berubah.'),
    });
    expect(existsSync(join(folder, 'out/lkj-2025-tw3-perjanjian-kinerja.pdf'))).toBe(true);
  });

  test('the end of the year, and the beginning of the next', () => {
    const results = play('Resep: akhir tahun', {
      'lkj init --from-previous': () => fill(4, '440.000.000'),
      'lkj init --from-previous --year 2026': () => {
        const budget = read('2026/anggaran.yaml');
        expect(budget).toMatch(/pagu: *#/);
        write('2026/anggaran.yaml', budget.replaceAll(/pagu: *#.*/g, 'pagu: 100.000.000'));
      },
    });
    expect(results.get('lkj verify out/lkj-2025-tahunan.pdf')?.out).toContain('tercetak');
    expect(existsSync(join(folder, 'data/2026/tw1.yaml'))).toBe(true);
  });
});
