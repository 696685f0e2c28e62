/** Fixes: exact edits that leave everything else as it was, and a project that validates no worse. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { Source } from '../src/base/source.ts';
import { rules } from '../src/checks/rules/index.ts';
import { compile } from '../src/compile.ts';
import { type Plan, planFixes } from '../src/edit/fix.ts';
import { unifiedDiff } from '../src/edit/unified-diff.ts';
import { overlay } from './overlay.ts';
import { lkj as run } from './run-cli.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

function applied(sources: readonly Source[], { files }: Plan): readonly Source[] {
  return sources.map((source) => {
    const mended = files.find(({ path }) => path === source.path);
    return mended ? { path: source.path, bytes: mended.after } : source;
  });
}

function count(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const stages = ['yaml/', 'schema/', 'link/', 'lint/'];

/** A later stage is only reached once the earlier ones have nothing to say, so only what was reached before is compared. */
function worse(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const isSound = !before.some(({ code, severity }) => severity === 'galat' && !code.startsWith('lint/'));
  const reached = isSound ? stages : stages.filter((stage) => before.some(({ code }) => code.startsWith(stage)));
  const [old, made] = [count(before), count(after)];
  return [...made]
    .filter(([code, found]) => reached.some((stage) => code.startsWith(stage)) && found > (old.get(code) ?? 0))
    .map(([code]) => code);
}

const projects = [
  ...rules.map(({ code }) => join('tests/rules', code.slice('lint/'.length), 'salah')),
  ...readdirSync('tests/cases').map((name) => join('tests/cases', name)),
].filter((folder) => existsSync(folder));

describe.each(projects)('%s', (folder) => {
  test('validates no worse when everything is mended, and is mended in one go', async () => {
    const sources = await overlay(folder);
    const before = compile(sources, {}).diagnostics;
    const plan = planFixes(sources, before);
    const mended = applied(sources, plan);
    const after = compile(mended, {}).diagnostics;
    expect(worse(before, after)).toEqual([]);
    const [old, made] = [count(before), count(after)];
    for (const [code, found] of count(plan.mends)) expect(made.get(code) ?? 0, code).toBe((old.get(code) ?? 0) - found);
    expect(plan.refused).toEqual([]);
    const fixed = new Set(plan.mends.map(({ code }) => code));
    const left = planFixes(mended, after).mends.filter(({ code }) => fixed.has(code));
    expect(left).toEqual([]);
  });
});

/** `file` of the smallest project, with one change, mended. */
async function mend(file: string, change: (text: string) => string): Promise<string> {
  const sources = (await overlay('tests/rules/none')).map(({ path, bytes }) =>
    path === file ? { path, bytes: encoder.encode(change(decoder.decode(bytes))) } : { path, bytes },
  );
  const plan = planFixes(sources, compile(sources, {}).diagnostics);
  return decoder.decode(applied(sources, plan).find(({ path }) => path === file)?.bytes);
}

describe('a number', () => {
  test.each([
    ['13.5', '13,5'],
    ['13.5 # diukur dua kali', '13,5 # diukur dua kali'],
  ])('%s becomes %s', async (typed, mended) => {
    expect(await mend('2024/tw2.yaml', (text) => text.replace('13,5', typed))).toContain(`realisasi: ${mended}\n`);
  });

  test.each([
    ['Rp 201.300.000,-', '201.300.000'],
    ['Rp. 201.300.000', '201.300.000'],
    ['rp201.300.000,00', '201.300.000,00'],
    ['201 300 000', '201 300 000'.replaceAll(' ', '')],
    ['201,300,000', '201.300.000'],
    ['Rp 201.300', '201.300'],
  ])('of money: %s becomes %s', async (typed, mended) => {
    expect(await mend('2024/tw2.yaml', (text) => text.replace('201.300.000', typed))).toContain(
      `realisasi: ${mended}\n`,
    );
  });

  test.each(['201.300', '(Rp201.300.000)', '201.300.000,', '00201.300.000', '–201.300.000', 'sekitar 201'])(
    '%s has no one right answer',
    async (typed) =>
      expect(await mend('2024/tw2.yaml', (text) => text.replace('201.300.000', typed))).toContain(
        `realisasi: ${typed}\n`,
      ),
  );

  test.each([
    ['{ 1: 15, 2: 14.5, 3: 13, 4: 12 }', '{ 1: 15, 2: "14,5", 3: 13, 4: 12 }'],
    ['{ 1: 15, 2: 14,5, 3: 13, 4: 12 }', '{ 1: 15, 2: "14,5", 3: 13, 4: 12 }'],
    ['{\n      1: 15,\n      2: 14.5 }', '{\n      1: 15,\n      2: "14,5" }'],
  ])('within brackets is quoted: %j', async (typed, mended) => {
    const file = '2024/perjanjian-kinerja.yaml';
    const text = await mend(file, (all) => all.replace('{ 1: 15, 2: 14, 3: 13, 4: 12 }', typed));
    expect(text).toContain(`tw: ${mended}\n`);
  });

  test('keeps the comments, the layout, the line ends and the mark of the file', async () => {
    const change = (text: string) =>
      `\ufeff${text.replace('13,5', '13.5   # \tdua  kali').replace('anggaran:', '\n# catatan\nanggaran:')}`.replaceAll(
        '\n',
        '\r\n',
      );
    const before = change(
      decoder.decode((await overlay('tests/rules/none')).find(({ path }) => path === '2024/tw2.yaml')?.bytes),
    );
    expect(await mend('2024/tw2.yaml', change)).toBe(before.replace('13.5   #', '13,5   #'));
  });
});

describe('words', () => {
  test.each([
    [
      'keterangan: Kendaraan dalam proses pengadaan',
      'keterangan: Pelayanan dibidang perijinan',
      'keterangan: Pelayanan di bidang perizinan',
    ],
    [
      'keterangan: Kendaraan dalam proses pengadaan',
      "keterangan: 'Jum''at: dibidang ini'",
      "keterangan: 'Jum''at: di bidang ini'",
    ],
    [
      'keterangan: Kendaraan dalam proses pengadaan',
      'keterangan: |\n      Pelayanan dibidang ini\n      dan dibidang itu',
      'keterangan: |\n      Pelayanan di bidang ini\n      dan di bidang itu',
    ],
    [
      'keterangan: Kendaraan dalam proses pengadaan',
      'keterangan: >-\n      Pelayanan dibidang\n      perijinan',
      'keterangan: >-\n      Pelayanan di bidang\n      perizinan',
    ],
  ])('in %s: %j', async (from, typed, mended) =>
    expect(await mend('2024/tw2.yaml', (text) => text.replace(from, typed))).toContain(mended),
  );

  test('an official name is left as it was decreed', async () =>
    expect(
      await mend('2024/anggaran.yaml', (text) =>
        text.replace('nama: Pelayanan Masyarakat', 'nama: Pelayanan dibidang Perijinan'),
      ),
    ).toContain('nama: Pelayanan dibidang Perijinan'));
});

async function narasi(text: string): Promise<string> {
  const sources = [...(await overlay('tests/rules/none')), { path: 'narasi/penutup.md', bytes: encoder.encode(text) }];
  const compiled = compile(sources, {});
  const mended = applied(sources, planFixes(sources, compiled.diagnostics));
  expect(compile(mended, {}).ok).toBe(true);
  return decoder.decode(mended.find(({ path }) => path.startsWith('narasi/'))?.bytes);
}

describe('a figure in the narrative', () => {
  test('becomes the quotation that prints the same', async () =>
    expect(await narasi('Serapan anggaran sampai dengan triwulan ini 37,78%.\n')).toBe(
      'Serapan anggaran sampai dengan triwulan ini {{total.serapan}}.\n',
    ));
  test('of fewer digits than its table stays as it is', async () =>
    expect(await narasi('Serapan anggaran sampai dengan triwulan ini 37,8%.\n')).toContain('37,8%'));
  test('within code too, for it is filled there', async () =>
    expect(await narasi('Serapan anggaran `37,78%` didalam kode.\n')).toBe(
      'Serapan anggaran `{{total.serapan}}` di dalam kode.\n',
    ));
});

test('of two fixes that meet, only the first is made', () => {
  const text = { id: 'pesan', en: 'message' };
  const at = (column: number, endColumn: number) => ({
    file: 'narasi/penutup.md',
    line: 1,
    column,
    endLine: 1,
    endColumn,
  });
  const finding = (column: number, endColumn: number, replacement: string): Diagnostic => ({
    code: 'lint/contoh',
    severity: 'info',
    span: at(column, endColumn),
    message: text,
    hint: text,
    fix: [{ span: at(column, endColumn), replacement }],
  });
  const sources = [{ path: 'narasi/penutup.md', bytes: encoder.encode('satu dua tiga\n') }];
  const findings = [finding(6, 9, 'DUA'), finding(1, 7, 'x'), finding(6, 9, 'DUA'), finding(10, 14, 'TIGA')];
  const plan = planFixes(sources, findings);
  expect(decoder.decode(plan.files[0]?.after)).toBe('xua TIGA\n');
  expect(plan.refused.length).toBe(2);
});

test('a fix of several files is made in all of them or in none, among the edits of others', () => {
  const text = { id: 'pesan', en: 'message' };
  const at = (file: string, column: number, endColumn: number) => ({ file, line: 1, column, endLine: 1, endColumn });
  const finding = (...fix: NonNullable<Diagnostic['fix']>): Diagnostic => ({
    code: 'lint/contoh',
    severity: 'info',
    span: at('renstra.yaml', 1, 2),
    message: text,
    hint: text,
    fix,
  });
  const [plan, notes] = ['renstra.yaml', 'narasi/penutup.md'];
  const sources = [
    { path: plan, bytes: encoder.encode('a: { b: 1, c: b, d: b }\n') },
    { path: notes, bytes: encoder.encode('b c b\n') },
  ];
  const edit = (file: string, column: number, replacement: string) => ({
    span: at(file, column, column + 1),
    replacement,
  });
  const whole = finding(edit(plan, 6, 'x'), edit(plan, 21, 'x'), edit(notes, 5, 'x'));
  const between = finding(edit(plan, 15, 'y'), edit(notes, 1, 'y'));
  const meeting = finding(edit(plan, 12, 'z'), edit(notes, 1, 'z'));
  const made = planFixes(sources, [whole, between, meeting]);
  expect(made.files.map(({ after }) => decoder.decode(after))).toEqual(['a: { x: 1, c: y, d: x }\n', 'y c x\n']);
  expect([made.mends, made.refused]).toEqual([[whole, between], [meeting]]);
  // One key more or less, or another than was named, is never made.
  const twice = finding(edit(plan, 6, 'c'), edit(notes, 5, 'c'));
  expect(planFixes(sources, [twice])).toEqual({ files: [], mends: [], refused: [twice] });
});

test('a fix that would change more than its value is refused', async () => {
  const sources = await overlay('tests/rules/none');
  const span = { file: '2024/tw2.yaml', line: 13, column: 16, endLine: 13, endColumn: 20 };
  const text = { id: 'pesan', en: 'message' };
  for (const replacement of ['1: 2', '{}', '13\n  lain: 1', '"13']) {
    const plan = planFixes(sources, [
      { code: 'lint/contoh', severity: 'info', span, message: text, hint: text, fix: [{ span, replacement }] },
    ]);
    expect([plan.files, plan.refused.length]).toEqual([[], 1]);
  }
});

test('the preview is a unified diff, and lets no control through', async () => {
  const sources = (await overlay('tests/rules/none')).map(({ path, bytes }) =>
    path === '2024/tw2.yaml'
      ? { path, bytes: encoder.encode(decoder.decode(bytes).replace('13,5', '13.5 # \ud83d\ude00 \u200e')) }
      : { path, bytes },
  );
  const { files } = planFixes(sources, compile(sources, {}).diagnostics);
  expect(unifiedDiff(files, (file) => `data/${file}`, false)).toBe(
    [
      '--- data/2024/tw2.yaml',
      '+++ data/2024/tw2.yaml',
      '@@ -13 +13 @@ lint/titik-desimal',
      '-    realisasi: 13.5 # 😀 \\u200e',
      '+    realisasi: 13,5 # 😀 \\u200e',
    ].join('\n'),
  );
});

describe('lkj validate --fix', () => {
  let folder = '';
  const read = () => readFileSync(join(folder, 'data/2024/tw2.yaml'), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-fix-'));
    cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/2024/tw2.yaml'), read().replace('13,5', '13.5'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lkj = (...argv: readonly string[]) => run(folder, ['validate', ...argv]);

  test('only shows where nobody can be asked, and says how to apply', () => {
    const before = read();
    for (const argv of [['--fix'], ['--fix', '--dry-run']]) {
      const run = lkj(...argv);
      expect(run.code).toBe(1);
      expect(run.out).toContain('-    realisasi: 13.5\n+    realisasi: 13,5\n');
      expect(run.talk).toContain('lkj validate --fix --yes');
    }
    expect(read()).toBe(before);
  });

  test('applies with --yes, checks again, and has nothing left', () => {
    chmodSync(join(folder, 'data/2024/tw2.yaml'), 0o600);
    expect(lkj('--fix', '--yes')).toMatchObject({
      code: 0,
      talk: expect.stringContaining('1 temuan diperbaiki di 1 berkas'),
    });
    expect(read()).toContain('realisasi: 13,5\n');
    expect(statSync(join(folder, 'data/2024/tw2.yaml')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data/2024')).sort()).toEqual([
      'anggaran.yaml',
      'perjanjian-kinerja.yaml',
      'tw1.yaml',
      'tw2.yaml',
    ]);
    expect(lkj('--fix', '--lang', 'en')).toMatchObject({
      code: 0,
      out: '',
      talk: expect.stringContaining('Nothing can be mended'),
    });
    expect(lkj('--fix', '--dry-run')).toMatchObject({ code: 0, out: '' });
  });

  test('mends what a link within the data leads to, and leaves the link', () => {
    const real = join(folder, 'data/asli.yaml');
    writeFileSync(real, read());
    rmSync(join(folder, 'data/2024/tw2.yaml'));
    symlinkSync('../asli.yaml', join(folder, 'data/2024/tw2.yaml'));
    expect(lkj('--fix', '--yes').code).toBe(0);
    expect(readFileSync(real, 'utf8')).toContain('13,5');
    expect(
      readdirSync(join(folder, 'data/2024'), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).length,
    ).toBe(1);
  });

  test.each([
    [['--yes'], '--yes hanya berlaku bersama --fix'],
    [['--dry-run'], '--dry-run hanya berlaku bersama --fix'],
    [['--fix', '--yes', '--dry-run'], 'tidak dapat dipakai bersama'],
    [['--fix', '--readiness'], 'tidak dapat dipakai bersama'],
    [['--readiness', '-f', 'sarif'], '--format diberi «sarif»'],
  ])('%j is wrong use', (argv, said) =>
    expect(lkj(...argv)).toMatchObject({ code: 2, out: '', talk: expect.stringContaining(said) }),
  );
});
