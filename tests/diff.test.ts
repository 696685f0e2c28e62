/** What changed between two reports: exactly the changes made, on facts; against quarters, JSON, PDFs and git. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSide } from '../src/cli/diff/side.ts';
import { diff, type Laporan } from '../src/jobs/diff/index.ts';
import { asMarkdown, asTable } from '../src/jobs/diff/text.ts';

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

test('reports without a difference give no lines', async () =>
  expect(diff(await facts('tw2'), await facts(data()))).toEqual([]));

test('one typed value and the figures that follow from it', async () => {
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
