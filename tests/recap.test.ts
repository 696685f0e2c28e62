/** The recap of a region, by the program as it is run: every agency a row, exact sums, an honest mean, and the exit code. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseRecapPeriod } from '../src/jobs/recap.ts';
import { readArchive } from '../src/outputs/office/archive.ts';
import { textOfXml } from './office.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { lkj } from './run-cli.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-recap-'));
  for (const agency of ['dinas-a', 'dinas-b', 'dinas-c']) {
    cpSync('tests/dasar', join(folder, 'kabupaten', agency), { recursive: true });
    edit(`${agency}/instansi.yaml`, (text) => text.replace('Dinas Contoh', nama(agency)));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function nama(agency: string): string {
  return `Dinas Contoh ${agency.slice(-1).toUpperCase()}`;
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, 'kabupaten', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}

const recap = (...argv: readonly string[]) => lkj(folder, ['recap', ...argv]);

interface Angka {
  readonly nilai: string | null;
  readonly teks: string;
  readonly alasan?: string;
  readonly rumus: string;
  readonly cakupan?: object;
  readonly data: readonly string[];
}

interface Rekap {
  readonly daerah: string | null;
  readonly perangkat_daerah: readonly (Readonly<Record<string, Angka>> & {
    readonly folder: string;
    readonly nama: string;
    readonly keadaan: string;
    readonly keterangan?: string;
  })[];
  readonly total: Readonly<Record<string, Angka>>;
}

function facts(name = 'rekap-2024-tw2'): Rekap {
  return JSON.parse(readFileSync(join(folder, 'out', `${name}.json`), 'utf8'));
}

/** One agency without the quarter, one with errors. */
function spoil(): void {
  rmSync(join(folder, 'kabupaten/dinas-b/2024/tw2.yaml'));
  edit('dinas-c/2024/anggaran.yaml', (text) => text.replace('pagu: 400.000.000', 'pagu: 400,000'));
}

describe('a workspace in which only one agency has a sound report', () => {
  beforeEach(spoil);

  test('is made all the same, with a row for each and exit code 5', async () => {
    const { code, out, talk } = recap('kabupaten', '--quarter', '2');
    expect(code).toBe(5);
    expect(out.split('\n')).toEqual([
      'out/rekap-2024-tw2.pdf',
      'out/rekap-2024-tw2.xlsx',
      'out/rekap-2024-tw2.json',
      '',
    ]);
    expect(talk).toContain('kabupaten/dinas-c/2024/anggaran.yaml:10:15 galat');
    expect(talk).toContain('Rekap dibuat dari 1 di antara 3 instansi');
    expect(talk).toContain('Dinas Contoh B: belum ada laporannya → lkj validate --data kabupaten/dinas-b');
    expect(talk).toContain('Dinas Contoh C: datanya bergalat → lkj validate --data kabupaten/dinas-c');
    const { perangkat_daerah: rows, total } = facts();
    expect(rows.map(({ nama: each, keadaan }) => [each, keadaan])).toEqual([
      ['Dinas Contoh A', 'sah'],
      ['Dinas Contoh B', 'tidak_ada'],
      ['Dinas Contoh C', 'bergalat'],
    ]);
    expect(rows[1]).toEqual({
      folder: 'dinas-b',
      nama: 'Dinas Contoh B',
      keadaan: 'tidak_ada',
      keterangan: 'laporan Triwulan II Tahun 2024 belum ada',
    });
    expect(total.perangkat_daerah).toEqual({ sah: 1, dari: 3 });
    expect(total.pagu).toMatchObject({ nilai: '1000000000', cakupan: { dihitung: 1, dari: 3 }, data: ['dinas-a'] });
  });

  test('prints the missing ones on the page, which lies on its side', async () => {
    recap('kabupaten', '-q', '2', '-f', 'pdf');
    const pdf = await openReader(new Uint8Array(readFileSync(join(folder, 'out/rekap-2024-tw2.pdf'))));
    const text = (await pageTexts(pdf)).join(' ');
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect(width).toBeGreaterThan(height);
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Rekapitulasi Kinerja Perangkat Daerah Kabupaten Contoh Triwulan II Tahun 2024',
    });
    expect(text).toContain('laporan Triwulan II Tahun 2024 belum ada');
    expect(text).toContain('datanya masih mengandung 1 galat');
    expect(text).toMatch(/Dinas Contoh A 102,54 Sangat Tinggi 3 0 1 1\.000\.000\.000 377\.840\.000 37,78 11 24/);
  });

  test('without a quarter it is the latest that all have', () => {
    const { code, talk } = recap('kabupaten', '-f', 'json');
    expect(code).toBe(5);
    expect(talk).toContain('Triwulan 1 tahun 2024, yang terakhir dimiliki semua instansi');
    expect(facts('rekap-2024-tw1').perangkat_daerah.map(({ keadaan }) => keadaan)).toEqual(['sah', 'sah', 'bergalat']);
  });
});

describe('a workspace of sound reports', () => {
  test('ends with 0; money is summed exactly and the mean is over all sasaran', () => {
    edit('dinas-b/2024/anggaran.yaml', (text) => text.replace('pagu: 450.000.000', 'pagu: 9.007.199.254.740.993'));
    edit('dinas-c/2024/tw2.yaml', (text) => text.replace('realisasi: 13,5', 'realisasi: 14'));
    const { code, talk } = recap('-d', 'kabupaten', '-f', 'json');
    expect([code, talk]).toEqual([0, expect.stringContaining('Triwulan 2 tahun 2024')]);
    const { total, perangkat_daerah: rows } = facts();
    // 400 + 150 + 450 millions twice, and once with 2^53 + 1 for the 450.
    expect(total.pagu?.nilai).toBe('9007201804740993');
    expect(total.serapan?.rumus).toBe('realisasi ÷ pagu × 100');
    // Sasaran: 101,190476… thrice; 103,888214… twice, and (100 + 103,92)… once.
    const own = rows.map(({ capaian }) => Number(capaian?.nilai));
    expect(Number(total.capaian?.nilai)).toBeCloseTo(own.reduce((sum, one) => sum + one, 0) / 3, 10);
    expect(total.capaian?.data).toEqual(['dinas-a', 'dinas-b', 'dinas-c']);
    expect([total.tercapai?.nilai, total.belum_tercapai?.nilai, total.tidak_terukur?.nilai]).toEqual(['9', '0', '3']);
  });

  test('has no mean over capaian that cannot be set beside one another', () => {
    writeFileSync(join(folder, 'kabupaten/dinas-b/laporan.yaml'), 'batas_capaian: 100\n');
    expect(recap('kabupaten', '-f', 'json,html').code).toBe(0);
    expect(facts().total.capaian).toMatchObject({
      nilai: null,
      alasan: expect.stringContaining('setelan yang berbeda'),
    });
    expect(readFileSync(join(folder, 'out/rekap-2024-tw2.html'), 'utf8')).toContain(
      'Rata-rata capaian semua sasaran tidak dihitung',
    );
  });

  test('leaves an agency out of the sums of money where its money is not whole, and says so', () => {
    edit('dinas-b/2024/tw2.yaml', (text) => text.replace(/ {2}loket-tetap:\n(?: {4}.*\n)+/, ''));
    expect(recap('kabupaten', '-f', 'json,html').code).toBe(0);
    const { total } = facts();
    expect(total.pagu).toMatchObject({ nilai: '2000000000', data: ['dinas-a', 'dinas-c'] });
    expect(total.realisasi).toMatchObject({ nilai: '755680000', cakupan: { dihitung: 2, dari: 3 } });
    expect(readFileSync(join(folder, 'out/rekap-2024-tw2.html'), 'utf8')).toContain(
      'Jumlah anggaran tidak memuat Dinas Contoh B',
    );
  });

  test('keeps an agency of another region out, with a finding at its place', () => {
    edit('dinas-b/instansi.yaml', (text) => text.replaceAll('Kabupaten Contoh', 'Kota Misal'));
    const { code, talk } = recap('kabupaten', '-f', 'json');
    expect(code).toBe(5);
    expect(talk).toContain('kabupaten/dinas-b/instansi.yaml:4:9 galat rekap/daerah-beda daerahnya «Kota Misal»');
    expect(facts()).toMatchObject({ daerah: 'Kabupaten Contoh' });
    expect(facts().perangkat_daerah[1]).toMatchObject({ keadaan: 'daerah_beda' });
    expect(facts().total.pagu?.data).toEqual(['dinas-a', 'dinas-c']);
  });

  test('writes numbers and formulas that give them', () => {
    recap('kabupaten', '-f', 'xlsx');
    const parts = readArchive(readFileSync(join(folder, 'out/rekap-2024-tw2.xlsx')));
    const sheet = parts.get('xl/worksheets/sheet2.xml');
    if (typeof sheet !== 'string') throw new Error('the workbook has no second sheet');
    const formulas = [...sheet.matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(
      ([, at, formula, value]) => [at, textOfXml(formula ?? ''), value],
    );
    expect(formulas).toContainEqual(['H9', 'SUM(H6:H8)', '3000000000']);
    expect(formulas).toContainEqual(['J9', 'I9/H9*100', '37.784']);
    expect(formulas).toContainEqual(['J6', 'I6/H6*100', '37.784']);
  });

  test('shows in its numbers what an agency prints that cuts them, and counts with none of these', () => {
    writeFileSync(join(folder, 'kabupaten/dinas-b/laporan.yaml'), 'pembulatan: potong\n');
    recap('kabupaten', '-f', 'html,xlsx');
    const parts = readArchive(readFileSync(join(folder, 'out/rekap-2024-tw2.xlsx')));
    const cell = (sheet: number, at: string) =>
      new RegExp(`<c r="${at}"[^>]*>(.*?)</c>`).exec(String(parts.get(`xl/worksheets/sheet${sheet}.xml`)))?.[1];
    expect(readFileSync(join(folder, 'out/rekap-2024-tw2.html'), 'utf8')).toMatch(/>103,88<[\s\S]*>103,89</);
    expect([cell(3, 'B7'), cell(3, 'B10'), cell(3, 'B13')]).toEqual([
      '<v>103.88821428571428</v>',
      '<v>103.88</v>',
      '<v>103.88821428571428</v>',
    ]);
    expect(cell(2, 'J7')).toContain('<f>TRUNC(ROUND(I7/H7*100,9),2)</f><v>37.78</v>');
    expect(cell(3, 'B14')).not.toContain('<f>');
  });

  test('is the same bytes twice, sorted by name whatever the folders are called', () => {
    edit('dinas-a/instansi.yaml', (text) => text.replace('Contoh A', 'Contoh Z'));
    const all = ['-f', 'pdf,html,xlsx,json'];
    expect([recap('kabupaten', ...all).code, recap('kabupaten', ...all, '-o', 'lagi').code]).toEqual([0, 0]);
    expect(facts().perangkat_daerah.map(({ folder: name }) => name)).toEqual(['dinas-b', 'dinas-c', 'dinas-a']);
    for (const ending of ['pdf', 'html', 'xlsx', 'json']) {
      const read = (out: string) => readFileSync(join(folder, out, `rekap-2024-tw2.${ending}`));
      expect(read('out').equals(read('lagi')), ending).toBe(true);
    }
  });

  test('takes the look of a laporan.yaml in the workspace, and its words', () => {
    writeFileSync(join(folder, 'kabupaten/laporan.yaml'), 'tema: modern\nistilah_periode: tribulan\n');
    expect(recap('kabupaten', '-f', 'html').code).toBe(0);
    expect(readFileSync(join(folder, 'out/rekap-2024-tw2.html'), 'utf8')).toContain(
      'Tribulan II (April–Juni) Tahun 2024',
    );
    writeFileSync(join(folder, 'kabupaten/laporan.yaml'), 'temaa: modern\n');
    const { code, talk } = recap('kabupaten', '-f', 'html');
    expect([code, talk]).toEqual([
      1,
      expect.stringContaining('kabupaten/laporan.yaml:1:1 galat schema/kunci-tak-dikenal'),
    ]);
  });
});

describe('the annual recap', () => {
  test('is of the fourth quarter, and misses whoever has none', () => {
    for (const agency of ['dinas-a', 'dinas-b'])
      for (const quarter of [3, 4])
        cpSync(
          join(folder, 'kabupaten', agency, '2024/tw2.yaml'),
          join(folder, 'kabupaten', agency, `2024/tw${quarter}.yaml`),
        );
    const { code, talk } = recap('kabupaten', '--annual', '-f', 'json,html');
    expect(talk).toContain('Tahun 2024');
    expect(code).toBe(5);
    const { perangkat_daerah: rows } = facts('rekap-2024-tahunan');
    expect(rows.map(({ keadaan }) => keadaan)).toEqual(['sah', 'sah', 'tidak_ada']);
    expect(readFileSync(join(folder, 'out/rekap-2024-tahunan.html'), 'utf8')).toContain('Tidak Tercapai');
  });
});

describe('wrong use', () => {
  test.each([
    [['tiada'], '«tiada»'],
    [['kabupaten/dinas-a'], '«kabupaten/dinas-a»'],
    [['kabupaten', '-d', 'lain'], 'disebut dua kali'],
    [['kabupaten', '-q', '5'], '--quarter diberi «5»'],
    [['kabupaten', '-f', 'docx'], '--format diberi «docx»'],
    [['kabupaten', '-q', '2', '--annual'], 'tidak dapat dipakai bersama'],
    [['kabupaten', '-y', '2030'], 'tidak satu pun instansi'],
  ] as const)('%j', (argv, text) => {
    const { code, talk } = recap(...argv);
    expect([code, talk]).toEqual([2, expect.stringContaining(text)]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a folder without agencies is told apart', () => {
    mkdirSync(join(folder, 'kosong'));
    expect(recap('kosong').talk).toContain('«kosong»');
  });
});

describe('the period', () => {
  const berkas = [['2023/tw4.yaml', '2024/tw1.yaml', '2024/tw2.yaml'], ['2023/tw4.yaml', '2024/tw1.yaml'], []];
  test.each([
    ['the latest that all have who have any', berkas, {}, [2024, 1, 'semua']],
    ['of the quarter asked for, the latest year', berkas, { triwulan: 4 }, [2023, 4, 'semua']],
    ['that only some have, where none is common', [['2024/tw2.yaml'], ['2024/tw1.yaml']], {}, [2024, 2, 'terakhir']],
    ['as asked for, whoever has it', berkas, { tahun: 2025, triwulan: 3 }, [2025, 3, 'diminta']],
    ['a closed year', berkas, { tahunan: true }, [2023, 4, 'semua']],
  ] as const)('%s', (_, files, diminta, [tahun, triwulan, cara]) =>
    expect(chooseRecapPeriod(files, diminta)).toMatchObject({ periode: { tahun, triwulan }, cara }),
  );
});
