/** A regional government with three agencies (tests/pemda), beside them a ministry's unit (tests/satker): recapped, its money taken, each printed and read back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, type Edition, unfounded } from './edition.ts';
import { lkj } from './run-cli.ts';

let folder = '';
const money = () => join(folder, 'kabupaten/pemda/2026/anggaran-perangkat.yaml');
const recap = (...argv: readonly string[]) =>
  lkj(folder, ['recap', 'kabupaten', '--year', '2026', ...argv, '--format', 'json,html', '--out', 'out']);

/** What a test asks of it by its key. */
interface Rekap {
  readonly perangkat_daerah: readonly { readonly folder: string; readonly jenis?: string }[];
  readonly urusan: readonly { readonly kode: string; readonly pagu: { readonly teks: string } }[];
  readonly total: Readonly<
    Record<'pagu' | 'realisasi' | 'serapan' | 'capaian', { readonly teks: string; readonly data: readonly string[] }>
  >;
}
const facts = (name: string): Rekap => JSON.parse(readFileSync(join(folder, 'out', `${name}.json`), 'utf8'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-pemda-'));
  cpSync('tests/pemda', join(folder, 'kabupaten'), { recursive: true });
  cpSync('tests/satker/data', join(folder, 'kabupaten/satker'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the recap of a workspace of three kinds', () => {
  test('sums the perangkat daerah alone, and shows the others apart', () => {
    expect(recap('--quarter', '2').code).toBe(0);
    const { perangkat_daerah: rows, urusan, total } = facts('rekap-2026-tw2');
    expect(rows.map(({ folder: name, jenis = '' }) => [name, jenis])).toEqual([
      ['dinas-kesehatan', ''],
      ['dinas-usaha', ''],
      ['kecamatan-contoh', ''],
      ['pemda', 'pemda'],
      ['satker', 'satker'],
    ]);
    // (300 + 700) + (200 + 400) + (150 + 250) million; 400 + 240 + 170
    expect([total.pagu.teks, total.realisasi.teks, total.serapan.teks]).toEqual([
      '2.000.000.000',
      '810.000.000',
      '40,50',
    ]);
    expect(total.pagu.data).toEqual(['dinas-kesehatan', 'dinas-usaha', 'kecamatan-contoh']);
    // (81 ÷ 80 + 79,5 ÷ 80 + 80 ÷ 80) × 100 ÷ 3
    expect(total.capaian.teks).toBe('100,21');
    expect(urusan.map(({ kode, pagu }) => [kode, pagu.teks])).toEqual([
      ['1.02', '1.000.000.000'],
      ['2.17', '600.000.000'],
      ['7.01', '400.000.000'],
    ]);
    const page = readFileSync(join(folder, 'out/rekap-2026-tw2.html'), 'utf8').replaceAll(/<[^>]+>/g, ' ');
    for (const said of [
      'Rekapitulasi Kinerja Instansi',
      'Pemerintah Daerah',
      'Satuan Kerja',
      'Seluruh perangkat daerah',
      'bukan capaian pemerintah daerah',
    ])
      expect(page.includes(said), said).toBe(true);
    expect(page).not.toMatch(/Capaian daerah/i);
  });

  test('writes the money of each quarter into the data of the pemda, the same bytes each time', () => {
    expect(recap('--quarter', '2', '--write').out).toContain('kabupaten/pemda/2026/anggaran-perangkat.yaml\n');
    const half = readFileSync(money(), 'utf8');
    expect(recap('--annual', '--write').code).toBe(0);
    const whole = readFileSync(money(), 'utf8');
    expect(whole.startsWith(half)).toBe(true);
    recap('--quarter', '2', '--write');
    expect(readFileSync(money(), 'utf8')).toBe(whole);
    expect(whole.match(/sha256: [0-9a-f]{64}$/gm)).toHaveLength(6);
    expect(whole).not.toMatch(/satker|folder: pemda/);
  });

  test('names the agencies whose money is not whole, and leaves them out of the sums', () => {
    const path = join(folder, 'kabupaten/dinas-usaha/2026/tw2.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/^ {2}pelaksanaan:.*\n/m, ''));
    try {
      recap('--quarter', '2', '--write');
      expect(readFileSync(money(), 'utf8')).toContain('    belum:\n      - Dinas Usaha Contoh\n');
    } finally {
      writeFileSync(path, before);
      recap('--quarter', '2', '--write');
    }
  });

  test('says whose data has changed since', () => {
    const path = join(folder, 'kabupaten/dinas-usaha/2026/tw2.yaml');
    const before = readFileSync(path, 'utf8');
    const told = 'anggaran-perangkat.yaml ditulis dari data yang sudah berubah (dinas-usaha)';
    writeFileSync(path, before.replace('150.000.000', '150.000.001'));
    try {
      expect(recap('--quarter', '2').talk).toContain(told);
    } finally {
      writeFileSync(path, before);
    }
    expect(recap('--quarter', '2').talk).not.toContain('sudah berubah');
  });

  test('writes nothing where there is no pemda, or where the file cannot be read', () => {
    const alone = join(folder, 'tanpa');
    cpSync('tests/pemda/dinas-usaha', join(alone, 'dinas-usaha'), { recursive: true });
    expect(lkj(folder, ['recap', 'tanpa', '--year', '2026', '--quarter', '2', '--write', '-f', 'json'])).toMatchObject({
      code: 2,
      out: '',
      talk: expect.stringContaining('tidak ada pemda di dalam «tanpa»'),
    });
    const before = readFileSync(money(), 'utf8');
    writeFileSync(money(), 'triwulan: [');
    expect(recap('--quarter', '2', '--write')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('tidak dapat dibaca sebagai YAML'),
    });
    expect(readFileSync(money(), 'utf8')).toBe('triwulan: [');
    writeFileSync(money(), before);
  });
});

describe.each(['tw2', 'tahunan'] as const)('the report of the pemda, %s', (report) => {
  let made: Edition;
  beforeAll(async () => {
    made = await buildEdition(join(folder, 'kabupaten/pemda'), 2026, report, join(folder, `out-${report}`));
  }, 240_000);

  test('has no page with a flaw, nothing found in it and nothing unfounded', () => {
    expect(made.flaws).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(unfounded(made)).toEqual([]);
  });

  test('says no word of another kind', () => {
    for (const text of [made.page, made.pdf, made.workbook])
      expect(
        text.match(/Renstra(?!\.yaml)|Rencana Strategis|Pihak (?:Pertama|Kedua)|undefined|satuan kerja/i)?.[0],
      ).toBeUndefined();
    expect(made.page).toContain('RPJMD Kabupaten Contoh Tahun 2025–2029');
    expect(made.page).toContain('berjanji mewujudkan target kinerja tahun 2026');
  });

  test('has the money of its agencies, by urusan too, and means by misi', () => {
    const [kesehatan, jumlah] =
      report === 'tw2'
        ? ['1.000.000.000 | 400.000.000 | 40,00 | 600.000.000', '2.000.000.000 | 810.000.000 | 40,50 | 1.190.000.000']
        : ['1.000.000.000 | 955.000.000 | 95,50 | 45.000.000', '2.000.000.000 | 1.910.500.000 | 95,53 | 89.500.000'];
    expect(made.table('tabel-anggaran-perangkat')).toContain(`1 | Dinas Kesehatan Contoh | ${kesehatan} |`);
    const pagu = made.table('tabel-perjanjian-anggaran');
    expect(pagu).toContain('1 | Dinas Kesehatan Contoh | 1.000.000.000 |');
    expect(pagu).toContain('Jumlah | 2.000.000.000 |');
    expect(made.table('tabel-anggaran-perangkat')).toContain(`Jumlah Seluruhnya | ${jumlah} |`);
    expect(made.table('tabel-anggaran-urusan')).toContain(`1 | 1.02 Kesehatan | ${kesehatan} |`);
    expect(made.table('tabel-anggaran-urusan')).toContain('2 | 2.17 Koperasi, Usaha Kecil, dan Menengah |');
    // tw2: (81,3 ÷ 81 + 52 ÷ 50 + 470 ÷ 460) × 100 ÷ 3; the year: (82,82 ÷ 82 + 90 ÷ 90 + 515 ÷ 500) × 100 ÷ 3
    expect(made.table('tabel-misi')).toContain(`| 3 | ${report === 'tw2' ? '102,18' : '101,33'} | Sangat Tinggi |`);
    expect(made.table('tabel-misi')).toContain(`| 1 | ${report === 'tw2' ? '102,17' : '103,00'} | Sangat Tinggi |`);
    expect(made.table('tabel-indikator-utama')).toContain('Dinas Kesehatan Contoh; Kecamatan Contoh');
    expect(made.verified).toMatch(/^Cocok|sesuai/m);
  });
});

test('the money of another quarter is not taken for that of the report', () => {
  const before = readFileSync(money(), 'utf8');
  writeFileSync(money(), before.replace(/^ {2}4:[\s\S]*/m, ''));
  const { code, talk, out } = lkj(folder, [
    'build',
    '--data',
    'kabupaten/pemda',
    '--year',
    '2026',
    '--annual',
    '-f',
    'html',
    '--out',
    'lain',
  ]);
  expect(code, out + talk).toBe(0);
  expect(readFileSync(join(folder, 'lain/lkj-2026-tahunan.html'), 'utf8').includes('tabel-anggaran-perangkat')).toBe(
    false,
  );
  writeFileSync(money(), before);
});
