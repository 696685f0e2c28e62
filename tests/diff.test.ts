/** What changed between two reports: exactly the changes made, on facts; against quarters, JSON, PDFs and git. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSide } from '../src/cli/diff/side.ts';
import { diff, type Laporan } from '../src/jobs/diff/index.ts';
import { asMarkdown, asTable } from '../src/jobs/diff/text.ts';
import { lkj } from './run-cli.ts';

let folder = '';
const data = () => join(folder, 'data');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-diff-'));
  cpSync('tests/dasar', data(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(data(), file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

async function facts(given: string): Promise<Laporan> {
  const side = await readSide(given, data(), {});
  if (!('laporan' in side)) throw new Error(JSON.stringify(side.findings));
  return side.laporan;
}

function commit(): void {
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@example.invalid', ...argv], {
      cwd: folder,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'data');
}

test('nothing changed, nothing told', async () => expect(diff(await facts('tw2'), await facts(data()))).toEqual([]));

test('one typed value and what follows from it', async () => {
  const before = await facts('tw2');
  edit('2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13');
  const changes = diff(before, await facts('tw2'));
  const typed = changes.filter((satu) => satu.apa !== 'angka' || satu.ditulis);
  expect(typed).toEqual([
    {
      apa: 'angka',
      jenis: 'indikator',
      id: 'waktu',
      nama: 'Rata-rata waktu tunggu layanan',
      kunci: 'realisasi',
      sebelum: '13,5',
      sesudah: '13',
      selisih: '−0,5',
      ditulis: true,
    },
  ]);
  expect(
    changes.flatMap((satu) => (satu.apa === 'angka' && !satu.ditulis ? [`${satu.id}.${satu.kunci}`] : [])),
  ).toEqual([
    'pelayanan.capaian',
    'ketepatan.capaian',
    'ketepatan.efisiensi',
    'waktu.capaian_tahun',
    'waktu.capaian_triwulan',
    'waktu.celah',
  ]);
});

test('a target changed without a revision, and with one', async () => {
  const before = await facts('tw2');
  edit('2024/perjanjian-kinerja.yaml', '    tahun: 12\n', '    tahun: 15\n');
  const notes = (changes: ReturnType<typeof diff>) =>
    changes.flatMap((satu) => (satu.apa === 'angka' && satu.perhatian) || []);
  expect(notes(diff(before, await facts('tw2')))).toEqual(['target_tanpa_perubahan']);
  edit('2024/perjanjian-kinerja.yaml', '    tahun: 15\n', '    tahun: 12\n');
  const path = join(data(), '2024/perjanjian-kinerja.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}perubahan:\n  - tanggal: 2024-06-01\n    alasan: Perubahan anggaran\n    target: { waktu: { tahun: 15 } }\n`,
  );
  expect(notes(diff(before, await facts('tw2')))).toEqual(['target_dengan_perubahan']);
});

test('lines that appeared, vanished or were renamed', async () => {
  const before = await facts('tw2');
  edit('2024/anggaran.yaml', 'id: perkantoran', 'id: kantor');
  edit('2024/tw2.yaml', 'perkantoran:', 'kantor:');
  edit('2024/tw1.yaml', 'perkantoran:', 'kantor:');
  edit('renstra.yaml', 'nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Pelanggan');
  const lines = diff(before, await facts('tw2')).flatMap((satu) =>
    satu.apa === 'angka' ? [] : [`${satu.apa} ${satu.id}`],
  );
  expect(lines).toEqual(['berganti_nama ikm', 'hilang perkantoran', 'muncul kantor']);
});

test('money that went back between two quarters', async () => {
  edit('2024/tw2.yaml', '176.540.000', '76.540.000');
  const back = diff(await facts('tw1'), await facts('2024-tw2')).filter(
    (satu) => satu.apa === 'angka' && satu.perhatian,
  );
  expect(back.map(({ id }) => id)).toContain('perkantoran');
});

test('a git revision against the working folder', async () => {
  commit();
  edit('2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13');
  expect(diff(await facts('HEAD'), await facts(data())).length).toBe(7);
  await expect(readSide('tiada', data(), {})).rejects.toMatchObject({ exitCode: 2 });
  await expect(readSide('--output=x', data(), {})).rejects.toMatchObject({ exitCode: 2 });
});

describe('a revision that holds what no folder does', () => {
  const git = (argv: readonly string[], input = '', cwd = folder) =>
    execFileSync('git', ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@example.invalid', ...argv], {
      cwd,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trim();
  const add = (mode: string, id: string, path: string) =>
    git(['update-index', '-z', '--index-info'], `${mode} ${id}\t${path}\0`);
  const record = () => git(['commit', '-qm', 'kedua']);
  const told = (...argv: readonly string[]) => {
    const run = lkj(folder, ['diff', ...argv]);
    expect(run.talk).not.toMatch(/^ {4}at |^::|kesalahan lkj/m);
    return run;
  };
  beforeEach(commit);

  test('is named by the words of its message', () => {
    edit('2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13');
    expect(told(':/dat', 'data')).toMatchObject({ code: 0, out: expect.stringContaining('waktu.realisasi') });
  });

  test.each([
    ['narasi/x.md', 'narasi/x.md'],
    ['narasi', 'narasi'],
    ['narasi/a\n::error::pwn.md', 'narasi/a ::error::pwn.md'],
  ])('a submodule %j', (name, shown) => {
    add('160000', git(['rev-parse', 'HEAD']), `data/${name}`);
    record();
    expect(told('HEAD', 'data')).toMatchObject({
      code: 2,
      talk: expect.stringContaining(`«${shown}» dalam revisi itu adalah submodul`),
    });
  });

  test('a name that is not UTF-8 is a finding, and none begins a line', () => {
    const id = git(['hash-object', '-w', '--stdin'], 'Teks.\n');
    const name = Buffer.concat([Buffer.from(`100644 ${id}\tdata/narasi/`), Buffer.from([0xff]), Buffer.from('.md\0')]);
    execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: folder, input: name });
    add('100644', id, 'data/narasi/a\n::error::pwn.md');
    record();
    const run = told('HEAD', 'data');
    expect(run.code).toBe(1);
    expect(run.talk).toContain('link/narasi-tak-dikenal');
  });

  test('a file that is too large is refused at its place', () => {
    writeFileSync(join(data(), '2024/tw2.yaml'), `# ${'x'.repeat(5_000_000)}\n`, { flag: 'a' });
    git(['add', '.']);
    record();
    const run = told('HEAD', 'HEAD~1');
    expect(run.code).toBe(1);
    expect(run.talk).toContain('data/2024/tw2.yaml:1:1');
  });

  test('links are followed as in the folder: inside it, and no further', () => {
    const link = (target: string) => git(['hash-object', '-w', '--stdin'], target);
    const body = git(['rev-parse', 'HEAD:data/2024/tw2.yaml']);
    git(['update-index', '--force-remove', 'data/2024/tw2.yaml']);
    add('100644', body, 'data/asli/tw2asli.txt');
    add('120000', link('tw2asli.txt'), 'data/asli/lagi.txt');
    add('120000', link('../asli/lagi.txt'), 'data/2024/tw2.yaml');
    record();
    expect(told('HEAD', 'HEAD~1')).toMatchObject({ code: 0, talk: expect.not.stringContaining('galat') });
    for (const target of ['../../luar.yaml', '/etc/passwd', '../asli/tiada.txt', 'tw2.yaml']) {
      add('120000', link(target), 'data/2024/tw2.yaml');
      record();
      expect(told('HEAD', 'HEAD~1'), target).toMatchObject({
        code: 2,
        talk: expect.stringContaining('bukan berkas biasa di dalam folder data'),
      });
    }
    add('100644', body, 'data/2024/tw2.yaml');
    add('120000', link('asli'), 'data/narasi');
    record();
    expect(told('HEAD', 'HEAD~1')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('«narasi» dalam revisi itu adalah tautan ke sebuah folder'),
    });
  });

  test('contents that a partial clone lacks are named, with what fetches them', () => {
    git(['config', 'uploadpack.allowFilter', 'true']);
    git(['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder}`, 'klon']);
    const run = lkj(join(folder, 'klon'), ['diff', 'HEAD', '../data', '-d', '.']);
    const inside = lkj(join(folder, 'klon'), ['diff', 'HEAD', '../data', '-d', '../klon']);
    for (const { code, talk } of [run, inside]) {
      expect(code).toBe(2);
      expect(talk).not.toMatch(/^ {4}at |promisor/m);
    }
  });

  test('many files take one process', () => {
    mkdirSync(join(data(), 'gambar'));
    for (let n = 0; n < 1500; n += 1) copyFileSync('tests/dasar/instansi.yaml', join(data(), 'gambar', `g${n}.md`));
    git(['add', '.']);
    record();
    expect(told('HEAD', 'HEAD~1').code).toBe(0);
  });

  test('what a folder passes over is passed over in it, too', () => {
    mkdirSync(join(data(), '.simpan'));
    mkdirSync(join(data(), 'node_modules/x'), { recursive: true });
    for (const path of ['.simpan/rusak.yaml', '.rusak.yaml', 'node_modules/x/rusak.yaml'])
      writeFileSync(join(data(), path), 'a: [');
    git(['add', '-f', '.']);
    record();
    expect(told('HEAD', 'data')).toMatchObject({ code: 0, talk: expect.not.stringContaining('rusak') });
  });
});

test('data with errors gives its findings instead', async () => {
  edit('2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13,5x');
  expect(await readSide('tw2', data(), {})).toMatchObject({ findings: [{ code: 'link/angka' }] });
});

test('as a table and as Markdown, in which the data cannot write', async () => {
  const before = await facts('tw2');
  edit('2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13');
  edit('renstra.yaml', 'nama: Indeks Kepuasan Masyarakat', 'nama: "Indeks | <b>Kepuasan</b> [x](y)"');
  const changes = diff(before, await facts('tw2'));
  expect(asTable(changes, new Set(), 'id')).toMatch(/waktu\.realisasi +13,5 +13 +−0,5/);
  const markdown = asMarkdown(changes, new Set(), 'en');
  expect(markdown).toContain('Indeks \\| \\<b\\>Kepuasan\\</b\\> \\[x\\](y)');
  expect(markdown).toContain('| waktu.realisasi | 13,5 | 13 | −0,5 |');
});
