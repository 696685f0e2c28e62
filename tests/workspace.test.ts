/** Many agencies in one run, or in parts: each report as if it were alone, and nothing is missing unnoticed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { agenciesOf, shardOf } from '../src/jobs/workspace/shard.ts';
import { program, lkj as run } from './run-cli.ts';

// Each runs the program many times, as users would.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lkj-workspace-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (file: string) => join(folder, file);

/** So many agencies, each with a name of its own. */
function workspace(count: number): void {
  for (let at = 1; at <= count; at++) {
    const agency = path(`kabupaten/dinas-${at}`);
    cpSync('tests/dasar', agency, { recursive: true });
    const file = join(agency, 'instansi.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bDinas Contoh\b/g, `Dinas Contoh Nomor ${at}`));
  }
}

/** The pemda above them, and a unit of a ministry beside them. */
function otherKinds(): void {
  const kinds = {
    pemda:
      'jenis: pemda\nnama: Pemerintah Kabupaten Contoh\ndaerah: { nama: Kabupaten Contoh, kepala: Bupati Contoh }\nkepala: { jabatan: Bupati Contoh }\n',
    satker:
      'jenis: satker\nnama: Satuan Kerja Contoh\ninduk: Kementerian Contoh\nkepala: { jabatan: Kepala Satuan Kerja Contoh }\natasan: { jabatan: Direktur Jenderal Contoh }\n',
  };
  for (const [name, text] of Object.entries(kinds)) {
    cpSync('tests/dasar', path(`kabupaten/${name}`), { recursive: true });
    writeFileSync(path(`kabupaten/${name}/instansi.yaml`), text);
  }
  // A pemda has the money of its agencies alone.
  rmSync(path('kabupaten/pemda/2024/anggaran.yaml'));
  const quarter = path('kabupaten/pemda/2024/tw2.yaml');
  writeFileSync(quarter, readFileSync(quarter, 'utf8').replace(/^anggaran:[\s\S]*/m, ''));
  const other = path('kabupaten/pemda/2024/tw1.yaml');
  writeFileSync(other, readFileSync(other, 'utf8').replace(/^anggaran:[\s\S]*/m, ''));
}

function breakAgency(agency: string): void {
  const file = path(`kabupaten/${agency}/2024/tw2.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('13,5', '13.500'));
}

function environment(more: Record<string, string> = {}): Record<string, string | undefined> {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...more };
}

const lkj = (argv: readonly string[], more?: Record<string, string>) => run(folder, argv, more);

const all = (...more: readonly string[]) => ['build', '--all', 'kabupaten', '-q', '2', '-f', 'html,json', ...more];

/** What is below a folder, by path; records and durations are left out. */
function tree(place: string): Record<string, string> {
  const names = readdirSync(path(place), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.lkj'));
  const read = files.map((entry) => [
    join(entry.parentPath, entry.name).slice(path(place).length + 1),
    readFileSync(join(entry.parentPath, entry.name), 'latin1'),
  ]);
  return Object.fromEntries(read.sort());
}

function manifest(name = 'out/manifest.json') {
  return JSON.parse(readFileSync(path(name), 'utf8'));
}

/** The program once it has said what is waited for. */
async function started(argv: readonly string[], word: RegExp, more?: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: folder,
    env: environment(more),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolveWait, reject) => {
    child.stderr?.on('data', (text) => {
      said += text;
      if (word.test(said)) resolveWait();
    });
    child.once('exit', () => reject(new Error(`ended too early: ${said}`)));
  });
  return child;
}

function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolveWait) => child.once('exit', (code, signal) => resolveWait(code ?? signal)));
}

describe('build --all', () => {
  test('makes every report, tells of each, and writes a manifest without clock and place', () => {
    workspace(3);
    mkdirSync(path('kabupaten/bukan-instansi'));
    const run = lkj(all());
    expect(run).toMatchObject({ code: 0, talk: expect.stringContaining('3 laporan: 3 dibuat, 0 tidak berubah') });
    expect(run.talk).toMatch(/^dinas-2 +lkj-2024-tw2 +dibuat +– +\d+,\d detik$/m);
    expect(run.out.split('\n').slice(0, 2)).toEqual(['out/dinas-1/lkj-2024-tw2.html', 'out/dinas-1/lkj-2024-tw2.json']);
    const text = readFileSync(path('out/manifest.json'), 'utf8');
    expect(text).not.toContain(folder);
    expect(manifest()).toMatchObject({
      versi: 1,
      permintaan: { triwulan: 2, format: ['html', 'json'] },
      instansi: ['dinas-1', 'dinas-2', 'dinas-3'],
      laporan: [
        {
          instansi: 'dinas-1',
          laporan: 'lkj-2024-tw2',
          status: 'selesai',
          hasil: [{ path: 'dinas-1/lkj-2024-tw2.html' }, {}],
        },
        {},
        {},
      ],
    });
    const again = lkj(all());
    expect(again).toMatchObject({ code: 0, out: run.out, talk: expect.stringContaining('0 dibuat, 3 tidak berubah') });
    expect(readFileSync(path('out/manifest.json'), 'utf8')).toBe(text);
    lkj(['build', '-d', 'kabupaten/dinas-2', '-q', '2', '-f', 'html,json', '-o', 'sendiri']);
    const { 'dinas-2/lkj-2024-tw2.html': together } = tree('out');
    expect(tree('sendiri')['lkj-2024-tw2.html']).toBe(together);
  });

  test('one that fails stops only its own report', () => {
    workspace(4);
    breakAgency('dinas-2');
    rmSync(path('kabupaten/dinas-3/2024/tw2.yaml'));
    const run = lkj(all('--jobs', '1'));
    expect(run.code).toBe(5);
    expect(run.talk).toContain('kabupaten/dinas-2/2024/tw2.yaml:13:16 galat link/angka-ambigu');
    expect(run.talk).toMatch(/^dinas-3 +– +GAGAL/m);
    expect(run.talk).toContain('4 laporan: 2 dibuat, 0 tidak berubah, 2 gagal.');
    expect(Object.keys(tree('out'))).toEqual([
      'dinas-1/lkj-2024-tw2.html',
      'dinas-1/lkj-2024-tw2.json',
      'dinas-4/lkj-2024-tw2.html',
      'dinas-4/lkj-2024-tw2.json',
      'manifest.json',
    ]);
    expect(manifest().laporan[1]).toMatchObject({
      status: 'gagal',
      sebab: '2024/tw2.yaml:13:16 link/angka-ambigu',
      temuan: { galat: 1 },
      hasil: [],
    });
    expect(manifest().laporan[2]).toMatchObject({ status: 'gagal', laporan: null });
  });

  test('prints with one browser what each would print alone', () => {
    workspace(3);
    const pdf = ['-q', '2', '-f', 'pdf'];
    expect(lkj(['build', '--all', 'kabupaten', ...pdf, '--jobs', '2'])).toMatchObject({ code: 0 });
    expect(lkj(['build', '-d', 'kabupaten/dinas-3', ...pdf, '-o', 'sendiri']).code).toBe(0);
    expect(tree('sendiri')['lkj-2024-tw2.pdf'] === tree('out')['dinas-3/lkj-2024-tw2.pdf']).toBe(true);
  });

  test('without a browser it ends at once', () => {
    workspace(2);
    const run = lkj(['build', '--all', 'kabupaten', '-f', 'pdf'], { LKJ_BROWSER: path('tiada') });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(existsSync(path('out/manifest.json'))).toBe(false);
  });

  test.each([
    [['build', '--all', 'tiada'], '«tiada» bukan folder yang ada'],
    [['build', '--all', 'kabupaten/dinas-1'], 'itu sendiri data satu instansi'],
    [['build', '--all', '.'], 'tidak ada folder instansi'],
    [['build', '--all', 'kabupaten', '--jobs', '0'], '--jobs diberi «0»'],
    [['build', '--all', 'kabupaten', '--shard', '0/2'], '--shard diberi «0/2»'],
    [['build', '--all', 'kabupaten', '--shard', '3/2'], '--shard diberi «3/2»'],
    [['build', '--all', 'kabupaten', '--deps', 'a.d'], '--deps dan --all'],
    [['build', '--shard', '1/2'], '--shard hanya berlaku bersama --all'],
    [['merge', 'tiada'], 'tidak berisi manifest bagian'],
  ])('wrong use: %j', (argv, message) => {
    workspace(1);
    expect(lkj(argv)).toMatchObject({ code: 2, out: '', talk: expect.stringContaining(message) });
  });

  test('Ctrl-C ends it, without anything half made', async () => {
    workspace(4);
    mkdirSync(path('tmp'), { mode: 0o777 });
    // Where root lends the folder to the user that runs the browser, all may enter it.
    spawnSync('chmod', ['755', folder]);
    const argv = ['build', '--all', 'kabupaten', '-q', '2', '-f', 'pdf', '--jobs', '1'];
    const child = await started(argv, /\[1\/4\]/, { TMPDIR: path('tmp') });
    child.kill('SIGINT');
    // At once where it was computing, by itself where it was waiting for the browser.
    expect([130, 'SIGINT']).toContain(await ended(child));
    await expect.poll(() => readdirSync(path('tmp'))).toEqual([]);
    expect(Object.keys(tree('out')).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
    await expect.poll(() => spawnSync('pgrep', ['-f', path('tmp')]).status).not.toBe(0);
    expect(lkj(argv)).toMatchObject({ code: 0, talk: expect.stringMatching(/[1-3] tidak berubah, 0 gagal/) });
  });

  test('--dry-run lists them all, and writes nothing', () => {
    workspace(3);
    rmSync(path('kabupaten/dinas-3/2024'), { recursive: true });
    lkj(['build', '-d', 'kabupaten/dinas-2', '-q', '2', '-f', 'html,json', '-o', 'out/dinas-2']);
    const before = tree('out');
    const { laporan } = JSON.parse(lkj(all('--dry-run', '--json')).out);
    expect(laporan).toMatchObject([
      { instansi: 'dinas-1', data: 'kabupaten/dinas-1', status: 'berubah', detik: null },
      { instansi: 'dinas-2', status: 'tidak berubah', detik: expect.any(Number) },
      { instansi: 'dinas-3', laporan: null, status: 'gagal', sebab: 'tidak ada data periode itu', hasil: [] },
    ]);
    expect(lkj(all('--dry-run')).out).toMatch(/kabupaten\/dinas-2 \(\d+\) .* tidak berubah/);
    expect(tree('out')).toEqual(before);
  });
});

describe('parts', () => {
  const part = (at: number, of: number, ...more: readonly string[]) => all('--shard', `${at}/${of}`, ...more);

  test('give together what one run gives, byte for byte', () => {
    workspace(6);
    breakAgency('dinas-5');
    expect(lkj(all('-o', 'utuh')).code).toBe(5);
    const codes = [1, 2, 3, 4].map((at) => lkj(part(at, 4)).code).sort();
    expect(codes).toEqual([0, 0, 0, 5]);
    const run = lkj(['merge']);
    expect(run).toMatchObject({ code: 5, out: 'out/manifest.json\n' });
    expect(run.talk).toContain('dinas-5 gagal: 2024/tw2.yaml:13:16 link/angka-ambigu');
    const joined = Object.entries(tree('out')).filter(([name]) => !/manifest-\d-of-4\.json$/.test(name));
    expect(Object.fromEntries(joined)).toEqual(tree('utuh'));
  });

  test('of 120 agencies with their pemda and a unit of a ministry give together what one run gives, recap and all', () => {
    workspace(120);
    otherKinds();
    const recap = (to: string) =>
      lkj(['recap', 'kabupaten', '--year', '2024', '-q', '2', '--write', '-f', 'json,xlsx', '--out', to]);
    expect(recap('rekap')).toMatchObject({
      code: 0,
      out: expect.stringContaining('kabupaten/pemda/2024/anggaran-perangkat.yaml'),
    });
    const { total, perangkat_daerah: rows } = JSON.parse(readFileSync(path('rekap/rekap-2024-tw2.json'), 'utf8'));
    expect(rows).toHaveLength(122);
    expect(total.perangkat_daerah).toEqual({ sah: 120, dari: 120 });
    // 120 times 400 + 600 million
    expect(total.pagu.nilai).toBe('120000000000');
    expect(lkj(all('--out', 'satu')).code).toBe(0);
    for (const ke of [1, 2, 3, 4]) expect(lkj(all('--out', 'bagian', '--shard', `${ke}/4`)).code).toBe(0);
    expect(lkj(['merge', 'bagian', '--out', 'bagian']).code).toBe(0);
    const joined = Object.entries(tree('bagian')).filter(([name]) => !/manifest-\d/.test(name));
    expect(Object.fromEntries(joined)).toEqual(tree('satu'));
    const page = readFileSync(path('satu/pemda/lkj-2024-tw2.html'), 'utf8')
      .replaceAll(/<[^>]+>|\u00a0/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(/mencakup 120 \([^)]+\) perangkat daerah dengan pagu Rp120\.000\.000\.000;/.test(page)).toBe(true);
    recap('rekap-lagi');
    expect(tree('rekap-lagi')).toEqual(tree('rekap'));
  }, 900_000);

  test('print the same pages, and only those that are missing when a part is run again', () => {
    workspace(4);
    const print = (...more: readonly string[]) =>
      lkj(['build', '--all', 'kabupaten', '-q', '2', '-f', 'pdf', ...more]).code;
    const pdfs = (folder: string) => Object.entries(tree(folder)).filter(([name]) => name.endsWith('.pdf'));
    expect(print('-o', 'utuh')).toBe(0);
    expect([1, 2, 3, 4].map((at) => print('--shard', `${at}/4`))).toEqual([0, 0, 0, 0]);
    expect(pdfs('out')).toEqual(pdfs('utuh'));
    expect(pdfs('out').length).toBe(4);
    // As if the second part had been killed before its report was there.
    const lost = manifest('out/manifest-2-of-4.json').laporan[0].hasil[0].path;
    const times = () => pdfs('out').map(([name]) => [name, name === lost || statSync(path(`out/${name}`)).mtimeMs]);
    const before = times();
    rmSync(path(`out/${lost}`));
    expect(print('--shard', '2/4')).toBe(0);
    expect(times()).toEqual(before);
    expect(pdfs('out')).toEqual(pdfs('utuh'));
  });

  test('of several machines are copied together, and what is not sound is refused', () => {
    workspace(3);
    for (const at of [1, 2]) expect(lkj(part(at, 2, '-o', `bagian-${at}`)).code).toBe(0);
    const refused = (argv: readonly string[], message: RegExp) => {
      const run = lkj(['merge', ...argv]);
      expect(run).toMatchObject({ code: 1, out: '' });
      expect(run.talk).toMatch(message);
      expect(existsSync(path('out/manifest.json'))).toBe(false);
    };
    refused(['bagian-1'], /bagian 2\/2 tidak ada\nlaporan dinas-\d tidak ada/);
    refused(
      ['bagian-1', 'bagian-1', 'bagian-2'],
      /bagian 1\/2 ada dua kali: .*\n(?:.*\n)*laporan dinas-\d ada di lebih dari satu/,
    );
    expect(lkj(['merge', 'bagian-1', 'bagian-2'])).toMatchObject({
      code: 0,
      talk: expect.stringContaining('3 selesai'),
    });
    lkj(all('-o', 'utuh'));
    expect(tree('out')).toEqual(tree('utuh'));
    rmSync(path('out'), { recursive: true });
    const product = manifest('bagian-1/manifest-1-of-2.json').laporan[0].hasil[0].path;
    const good = readFileSync(path(`bagian-1/${product}`));
    writeFileSync(path(`bagian-1/${product}`), 'lain');
    refused(['bagian-1', 'bagian-2'], /bagian-1\/dinas-\d\/lkj-2024-tw2\.html bukan yang tercatat/);
    rmSync(path(`bagian-1/${product}`));
    refused(['bagian-1', 'bagian-2'], /bagian-1\/dinas-\d\/lkj-2024-tw2\.html tidak ada/);
    writeFileSync(path(`bagian-1/${product}`), good);
    lkj(['build', '--all', 'kabupaten', '-q', '1', '-f', 'html,json', '--shard', '2/2', '-o', 'bagian-2']);
    refused(['bagian-1', 'bagian-2'], /bagian-2\/manifest-2-of-2\.json bukan dari penyusunan yang sama/);
    writeFileSync(path('bagian-2/manifest-2-of-2.json'), '{"versi":1}');
    expect(lkj(['merge', 'bagian-1', 'bagian-2'])).toMatchObject({ code: 2, out: '' });
  });

  test('one that is killed leaves no manifest; run again it completes the set, without the rest', async () => {
    workspace(12);
    expect(lkj(part(1, 2)).code).toBe(0);
    const child = await started(part(2, 2, '--jobs', '1'), /\[1\/6\]/);
    child.kill('SIGKILL');
    expect(await ended(child)).toBe('SIGKILL');
    expect(lkj(['merge'])).toMatchObject({ code: 1, talk: expect.stringContaining('bagian 2/2 tidak ada') });
    const again = lkj(part(2, 2));
    expect(again.code).toBe(0);
    const [, made, unchanged] = /(\d+) dibuat, (\d+) tidak berubah, 0 gagal/.exec(again.talk) ?? [];
    expect(Number(made) + Number(unchanged)).toBe(6);
    expect(Number(unchanged)).toBeGreaterThan(0);
    expect(lkj(['merge']).code).toBe(0);
    expect(lkj(all())).toMatchObject({ code: 0, talk: expect.stringContaining('0 dibuat, 12 tidak berubah') });
  });

  test('are told by the engine that runs them', () => {
    workspace(3);
    const gitlab = lkj(all('--dry-run'), { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '2' });
    expect(gitlab.talk).toContain('Bagian 2 dari 2 (CI_NODE_INDEX/CI_NODE_TOTAL): 1/3 laporan.');
    const kubernetes = lkj(all(), { JOB_COMPLETION_INDEX: '0', LKJ_SHARDS: '2' });
    expect(kubernetes.talk).toContain('Bagian 1 dari 2 (JOB_COMPLETION_INDEX, LKJ_SHARDS): 2/3 laporan.');
    expect(manifest('out/manifest-1-of-2.json').bagian).toEqual({ ke: 1, dari: 2 });
    expect(lkj(all(), { JOB_COMPLETION_INDEX: '0' })).toMatchObject({
      code: 2,
      talk: expect.stringContaining('LKJ_SHARDS'),
    });
    // GitLab names a total of one also where nothing is parallel.
    expect(shardOf(undefined, { CI_NODE_TOTAL: '1' })).toBeUndefined();
    expect(shardOf('3/4', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' })).toMatchObject({ ke: 3, dari: 4 });
  });

  test('are of about the same time, and every agency is in one of them', () => {
    const times = (seconds: readonly (number | undefined)[]) =>
      seconds.map((detik, at) => ({ instansi: `dinas-${at}`, ukuran: 1000 * (at + 1), detik }));
    expect(agenciesOf({ ke: 1, dari: 2 }, times([5, 4, 3, 3, 3]))).toEqual(['dinas-0', 'dinas-3']);
    expect(agenciesOf({ ke: 2, dari: 2 }, times([5, 4, 3, 3, 3]))).toEqual(['dinas-1', 'dinas-2', 'dinas-4']);
    // 2 seconds for 1,000 bytes: those without a duration take 4 and 6.
    expect(agenciesOf({ ke: 1, dari: 2 }, times([2, undefined, undefined]))).toEqual(['dinas-2']);
    for (const all of [times(Array(50).fill(undefined)), times(Array(50).fill(0))]) {
      const parts = [1, 2, 3, 4].map((ke) => agenciesOf({ ke, dari: 4 }, all));
      expect(parts.flat().sort()).toEqual(all.map(({ instansi }) => instansi).sort());
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(20);
    }
  });

  test('keep to the durations of the last joining while they run', () => {
    workspace(4);
    expect(lkj(all()).code).toBe(0);
    writeFileSync(
      path('out/.lkj/durasi.json'),
      '{"versi":1,"detik":{"dinas-1":9,"dinas-2":1,"dinas-3":1,"dinas-4":1}}',
    );
    expect(lkj(part(1, 2)).talk).toContain('1/4 laporan');
    expect(lkj(part(2, 2)).talk).toContain('3/4 laporan');
    expect(lkj(['merge']).code).toBe(0);
    const { detik } = JSON.parse(readFileSync(path('out/.lkj/durasi.json'), 'utf8'));
    expect(Object.keys(detik)).toEqual(['dinas-1', 'dinas-2', 'dinas-3', 'dinas-4']);
    expect(detik['dinas-1']).toBeLessThan(9);
  });
});
