/** Spreadsheets into the data: every kind of sheet, hostile files, what a spreadsheet does to codes, and texts that keep all else. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decimal, plainText } from '../src/base/decimal.ts';
import type { Source } from '../src/base/source.ts';
import { UserError } from '../src/base/user-error.ts';
import { readPersen, readRupiah } from '../src/edit/import/amount.ts';
import { needsQuarter, planImport, templateCsv, templateOf } from '../src/edit/import/index.ts';
import { readKode } from '../src/edit/import/kode.ts';
import { angkaText } from '../src/edit/import/numbers.ts';
import { readDate } from '../src/edit/import/read/date.ts';
import { templateXlsx } from '../src/edit/import/template-xlsx.ts';
import { readProject } from '../src/io/files.ts';
import { csv, dasar, decoder, difference, encoder, openTable, plan } from './importing.ts';
import { instansi, renstra, sources } from './project.ts';
import { lkj as run } from './run-cli.ts';
import { dokumen, type Named, packed, parts, rekap, under, type Value, xlsx } from './sheets.ts';

const tetap: Named = {
  'Nama SKPD': 'Dinas Contoh',
  'Kode Program': '2.17.03',
  'Nama Program': 'PROGRAM PELAYANAN MASYARAKAT',
  'Kode Kegiatan': '2.17.03.2.01',
  'Nama Kegiatan': 'Penyediaan Loket Layanan',
  'Kode Sub Kegiatan': '2.17.03.2.01.0001',
  'Nama Sub Kegiatan': 'Penyediaan Loket Tetap',
  'Jenis Dokumen': 'SPP-GU',
  'Tanggal Dokumen': '30 Juni 2024',
  'Nilai Realisasi': 0,
  'Nilai Setoran': 0,
};
const keliling: Named = {
  ...tetap,
  'Kode Sub Kegiatan': '2.17.03.2.01.0002',
  'Nama Sub Kegiatan': 'Penyediaan Loket Keliling',
};

const documents = (...rows: readonly Named[]) =>
  xlsx({ name: 'Data Realisasi Dokumen', rows: [dokumen, ...rows.map((row) => under(dokumen, row))] });

describe('a quarter that the bidang fill in, each in its own file', () => {
  const parted = async () => [
    ...(await dasar()).filter(({ path }) => path !== '2024/tw2.yaml'),
    ...(await readProject('tests/cases/triwulan-per-bidang/data')),
  ];
  const rows =
    'jenis;id;kode;nama;realisasi;fisik\nkegiatan;perkantoran;;;180.000.000;55\nsub_kegiatan;loket-keliling;;;5.000.000;12\n';

  test('has each value written where it stands', async () => {
    const { rencana, written, original, compiled } = await plan(csv(rows), { sources: await parted() });
    expect(rencana.files.map(({ path }) => path)).toEqual(['2024/tw2/sekretariat.yaml']);
    const path = '2024/tw2/sekretariat.yaml';
    expect(difference(original(path), written(path))).toEqual([
      '-    realisasi: 176.540.000',
      '-    fisik: 50',
      '-    realisasi: 0',
      '-    fisik: 10',
      '+    realisasi: 180.000.000',
      '+    fisik: 55',
      '+    realisasi: 5.000.000',
      '+    fisik: 12',
    ]);
    expect(rencana.replaced).toBe(4);
    expect(compiled().ok).toBe(true);
  });

  test('has a new one written beside them, in the file of the quarter itself', async () => {
    const sources = (await parted()).filter(({ path }) => path !== '2024/tw2/sekretariat.yaml');
    const { rencana, written } = await plan(csv(rows), { sources });
    expect(rencana.files.map(({ path }) => path)).toEqual(['2024/tw2.yaml', '2024/tw2/pelayanan.yaml']);
    expect(written('2024/tw2.yaml')).toContain('anggaran:\n  perkantoran:\n    realisasi: 180.000.000\n');
    expect(written('2024/tw2/pelayanan.yaml')).toMatch(/loket-keliling:\n {4}realisasi: 5.000.000\n/);
  });

  test('gives a table that holds what all of them say', async () => {
    const all = templateOf(await parted(), { tahun: 2024, triwulan: 2 }).rows.map((row) => JSON.stringify(row));
    expect(all.find((row) => row.includes('"aduan"'))).toContain('"391"');
    expect(all.find((row) => row.includes('"loket-tetap"'))).toContain('"201.300.000"');
  });
});

test('what was spent since January is not written to a line that is recorded per quarter', async () => {
  const sources = (await dasar()).map(({ path, bytes }) =>
    path === '2024/anggaran.yaml'
      ? { path, bytes: encoder.encode(`pencatatan: per_triwulan\n${decoder.decode(bytes)}`) }
      : { path, bytes },
  );
  const file = documents({ ...tetap, 'Nilai Realisasi': 5 });
  const { rencana } = await plan(file, { sources });
  expect(rencana.files).toEqual([]);
  expect(rencana.masalah.map(({ text }) => text.id)).toEqual([expect.stringContaining('loket-tetap (')]);
  expect((await plan(file, { sources, triwulan: 1 })).rencana.masalah).toEqual([]);
  const own = csv('jenis;id;kode;nama;realisasi\nsub_kegiatan;loket-tetap;;;84.023.200\n');
  expect((await plan(own, { sources })).written('2024/tw2.yaml')).toContain('realisasi: 84.023.200\n');
});

describe('SIPD: Laporan Realisasi Per Dokumen', () => {
  test('has 45 columns, and its heads may stand in row 5', async () => {
    expect(dokumen).toHaveLength(45);
    const rows = [
      ['Laporan'],
      ['Kabupaten Contoh'],
      ['2024'],
      [''],
      dokumen,
      under(dokumen, { ...tetap, 'Nilai Realisasi': 5 }),
    ];
    const { table, written } = await plan(xlsx({ rows }));
    expect(table).toMatchObject({ kind: 'sipd-dokumen', headRow: 5 });
    expect(written('2024/tw2.yaml')).toContain('loket-tetap:\n    realisasi: 5\n');
  });

  test('is summed less what was paid back; only the numbers change', async () => {
    const file = documents(
      { ...tetap, 'Nilai Realisasi': { n: '1.23E+8' } },
      { ...tetap, 'Nilai Realisasi': { n: '100000000.10000001' }, 'Nilai Setoran': 1000000 },
      { ...keliling, 'Nilai Realisasi': 7500000 },
    );
    const { original, written, rencana, compiled } = await plan(file);
    expect(difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'))).toEqual([
      '-    realisasi: 201.300.000',
      '-    realisasi: 0',
      '+    realisasi: 222.000.000,1',
      '+    realisasi: 7.500.000',
    ]);
    expect(rencana.absen.map(({ id }) => id)).toEqual(['perkantoran']);
    expect(compiled().ok).toBe(true);
  });

  test('counts an SPP-LS from its transfer, others from their own date, and none after the quarter', async () => {
    const ls = { ...tetap, 'Jenis Dokumen': 'SPP-LS', 'Tanggal Dokumen': '20 Juni 2024' };
    const file = documents(
      { ...ls, 'Tanggal Transfer': '1 Juli 2024', 'Nilai Realisasi': 1 },
      { ...ls, 'Tanggal Transfer': '30 Juni 2024', 'Nilai Realisasi': 20 },
      { ...tetap, 'Tanggal Dokumen': '1 Juli 2024', 'Tanggal Transfer': '2 Januari 2024', 'Nilai Realisasi': 300 },
      { ...tetap, 'Tanggal Dokumen': { n: '45473' }, 'Nilai Realisasi': 4000 },
    );
    const { written, rencana } = await plan(file);
    expect(written('2024/tw2.yaml')).toContain('loket-tetap:\n    realisasi: 4020\n');
    expect(rencana.catatan.map(({ en }) => en)).toContain('2 documents are dated after the quarter; not summed');
  });

  test('a line of which one row cannot be read is not filled in', async () => {
    const file = documents(
      { ...tetap, 'Nilai Realisasi': 10 },
      { ...tetap, 'Nilai Realisasi': 10, 'Tanggal Dokumen': 'akhir bulan' },
      { ...keliling, 'Nilai Realisasi': 'sepuluh juta' },
    );
    const { rencana } = await plan(file);
    expect(rencana.files).toEqual([]);
    expect(rencana.masalah.map(({ baris }) => baris)).toEqual([[3], [4], [2, 3], [4]]);
  });

  test('dates of another year are told of and not summed; a row that is there twice is', async () => {
    const file = documents(
      { ...tetap, 'Nilai Realisasi': 10000 },
      { ...tetap, 'Nilai Realisasi': 10000 },
      { ...tetap, 'Tanggal Dokumen': '30 Juni 2023', 'Nilai Realisasi': 5 },
    );
    const { written, rencana } = await plan(file);
    expect(written('2024/tw2.yaml')).toContain('realisasi: 20000');
    expect(rencana.masalah.map(({ text }) => text.en)).toEqual(['dated outside 2024; not summed']);
    expect(rencana.catatan.some(({ en }) => en.startsWith('row 3 equals another'))).toBe(true);
  });

  test('its total is checked to the last digit', async () => {
    const rows = [
      dokumen,
      under(dokumen, { ...tetap, 'Nilai Realisasi': 1000 }),
      under(dokumen, { 'Nama SKPD': 'TOTAL', 'Nilai Realisasi': 1001 }),
    ];
    const { rencana } = await plan(xlsx({ rows }));
    expect(rencana.selisih.map(({ tertulis, dihitung }) => [plainText(tertulis), plainText(dihitung)])).toEqual([
      ['1001', '1000'],
    ]);
  });

  test('of several agencies only ours is read', async () => {
    const other = { ...tetap, 'Nama SKPD': 'Dinas Lain', 'Nilai Realisasi': 999 };
    const { written } = await plan(documents({ ...tetap, 'Nilai Realisasi': 15 }, other));
    expect(written('2024/tw2.yaml')).toContain('loket-tetap:\n    realisasi: 15\n');
    await expect(openTable(documents(tetap), {})).resolves.toBeDefined();
    const strangers = documents({ ...other }, { ...other, 'Nama SKPD': 'Dinas Ketiga' });
    await expect(plan(strangers)).rejects.toThrow('none is called «Dinas Contoh»');
  });

  test('sub-kegiatan are summed where the data does not divide the kegiatan', async () => {
    const umum = {
      ...tetap,
      'Kode Program': 'X.XX.01',
      'Kode Kegiatan': 'X.XX.01.2.06',
      'Nama Kegiatan': 'Administrasi Umum',
      'Kode Sub Kegiatan': 'X.XX.01.2.06.0001',
      'Nama Sub Kegiatan': 'Penyediaan Bahan',
    };
    const { written } = await plan(
      documents(
        { ...umum, 'Nilai Realisasi': 7 },
        { ...umum, 'Kode Sub Kegiatan': 'X.XX.01.2.06.0002', 'Nilai Realisasi': 8 },
      ),
    );
    expect(written('2024/tw2.yaml')).toContain('perkantoran:\n    realisasi: 15\n    fisik: 50\n');
  });
});

const lineOf = (sub: string, nama: string, rekening: string, pagu: Value): Named => ({
  TAHUN: 2024,
  'KODE PROGRAM': '2.17.03',
  'NAMA PROGRAM': 'PROGRAM PELAYANAN MASYARAKAT',
  'KODE KEGIATAN': '2.17.03.2.01',
  'NAMA KEGIATAN': 'Penyediaan Loket Layanan',
  'KODE SUB KEGIATAN': sub,
  'NAMA SUB KEGIATAN': nama,
  'KODE REKENING': rekening,
  PAGU: pagu,
});
const rekapOf = (...rows: readonly Named[]) => xlsx({ rows: [rekap, ...rows.map((row) => under(rekap, row))] });

describe('the example of a new project', () => {
  const contoh = (pagu: string, kegiatan = '[isi nama kegiatan]') =>
    `program:
  - id: program-1
    nama: "[isi nama program]" # contoh
    kegiatan:
      - id: kegiatan-1
        nama: "${kegiatan}"
        pagu: ${pagu}
`;
  const quarter =
    'anggaran: # menurut id\n  kegiatan-1:\n    realisasi: 0\n    # fisik: 50\n    keterangan: "[isi sebab]"\n';
  const taken = (budget: string, { spent = quarter, adds = true, plans = plan1 } = {}) => {
    const project = {
      'instansi.yaml': instansi,
      'renstra.yaml': plans,
      '2024/perjanjian-kinerja.yaml': { target: {} },
    };
    const given = sources({ ...project, '2024/anggaran.yaml': budget, '2024/tw2.yaml': spent });
    const file = rekapOf(lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 450000000));
    return plan(file, { sources: given, adds });
  };
  const sasaranKedua = {
    id: 'kedua',
    nama: 'Sasaran kedua',
    indikator: [{ id: 'k', nama: 'Jumlah loket', satuan: 'unit' }],
  };
  const plan1 = renstra([{ id: 'ikm', nama: 'Indeks Kepuasan Masyarakat', satuan: 'indeks' }]);
  const plan2 = { ...plan1, tujuan: [...plan1.tujuan, { id: 'dua', nama: 'Kedua', sasaran: [sasaranKedua] }] };

  test('gives way to the first lines of a sheet, also in the quarters', async () => {
    const { written, rencana, compiled } = await taken(contoh('0'));
    expect(written('2024/anggaran.yaml')).toMatch(/^program:\n {2}- id: pelayanan-masyarakat\n(?!.*contoh)/);
    expect(written('2024/tw2.yaml')).toBe('anggaran: {} # menurut id\n');
    expect(rencana.catatan.map(({ en }) => en)).toContain(
      'the example of lkj init (program-1) gives way to what the sheet has',
    );
    expect(compiled().ok).toBe(true);
  });

  test.each([
    ['a pagu', contoh('5'), quarter],
    ['a name', contoh('0', 'Loket'), quarter],
    ['a realisasi', contoh('0'), quarter.replace('realisasi: 0', 'realisasi: 7')],
    ['a note', contoh('0'), quarter.replace('[isi sebab]', 'Belum mulai')],
  ])('stays once a person has written %s into it', async (_what, budget, spent) => {
    const { written } = await taken(budget, { spent });
    expect(written('2024/anggaran.yaml')).toContain(budget);
    expect(written('2024/tw2.yaml')).toBeUndefined();
  });

  test('stays where nothing is added', async () =>
    expect((await taken(contoh('0'), { adds: false })).rencana.files).toEqual([]));

  test.each([
    ['the only sasaran of a plan', plan1, '    sasaran: [sasaran-1]\n'],
    ['nothing that a person has to choose', plan2, ''],
  ])('a new program is written to serve %s', async (_what, plans, line) => {
    const { written, compiled } = await taken(contoh('0'), { plans });
    expect(written('2024/anggaran.yaml')).toContain(
      `  - id: pelayanan-masyarakat\n    kode: "2.17.03"\n    nama: PELAYANAN MASYARAKAT\n${line}    kegiatan:\n`,
    );
    expect(compiled().ok).toBe(true);
  });
});

describe('SIPD: Rekap', () => {
  test('has 23 columns; accounts are summed, headings are checked and not summed', async () => {
    expect(rekap).toHaveLength(23);
    const file = rekapOf(
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '', 460000000),
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1.02.01', 400000000),
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1.02.02', 60000000),
      { 'NAMA REKENING': 'GRAND TOTAL', PAGU: 460000000 },
    );
    const { original, written, rencana, table } = await plan(file);
    expect(needsQuarter(table)).toBe(false);
    expect(difference(original('2024/anggaran.yaml'), written('2024/anggaran.yaml'))).toEqual([
      '-            pagu: 450.000.000',
      '+            pagu: 460.000.000',
    ]);
    expect([rencana.selisih, rencana.masalah]).toEqual([[], []]);
  });

  test('sums of headings and of all that do not come out are findings', async () => {
    const file = rekapOf(
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '', 11),
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1.02.01', 10),
      { 'NAMA REKENING': 'GRAND TOTAL', PAGU: 12 },
    );
    expect((await plan(file)).rencana.selisih.map(({ baris, tertulis }) => [baris, plainText(tertulis)])).toEqual([
      [2, '11'],
      [4, '12'],
    ]);
  });

  test('new lines are added only where that is asked for, and have ids of their own', async () => {
    const file = rekapOf(
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 450000000),
      lineOf('2.17.03.2.01.0003', 'Penyediaan Loket Tetap (Malam): Uji #1', '5.1', 90000000),
      {
        ...lineOf('2.17.04.2.02.0001', 'Pelaksanaan Penilaian', '5.1', 12345000),
        'KODE PROGRAM': '2.17.04',
        'NAMA PROGRAM': 'PROGRAM PENILAIAN',
        'KODE KEGIATAN': '2.17.04.2.02',
        'NAMA KEGIATAN': 'Penilaian',
      },
    );
    expect((await plan(file)).rencana).toMatchObject({ files: [], added: 0, baru: { length: 2 } });
    const { written, original, compiled, rencana } = await plan(file, { adds: true });
    expect(rencana.added).toBe(2);
    expect(written('2024/anggaran.yaml')).toBe(
      `${original('2024/anggaran.yaml')}          - id: penyediaan-loket-tetap-malam-uji
            kode: "2.17.03.2.01.0003"
            nama: "Penyediaan Loket Tetap (Malam): Uji #1"
            pagu: 90.000.000
  - id: penilaian
    kode: "2.17.04"
    nama: PENILAIAN
    kegiatan:
      - id: penilaian-2
        kode: "2.17.04.2.02"
        nama: Penilaian
        sub_kegiatan:
          - id: pelaksanaan-penilaian
            kode: "2.17.04.2.02.0001"
            nama: Pelaksanaan Penilaian
            pagu: 12.345.000
`,
    );
    expect(compiled().ok).toBe(true);
  });

  test('makes a budget where there is none, with the schema line of the other files', async () => {
    const sources = (await dasar()).filter(({ path }) => !/anggaran|tw\d/.test(path));
    const { written } = await plan(rekapOf(lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 450000000)), {
      sources,
      adds: true,
    });
    expect(written('2024/anggaran.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\S+\/anggaran\.schema\.json\nprogram:\n {2}- id: pelayanan-masyarakat\n/,
    );
  });

  test('gives no id that a thing of another kind has, in any year, and the id that the same line had before', async () => {
    const text = (path: string, from: string, to: string) => (source: Source) =>
      source.path === path ? { path, bytes: encoder.encode(decoder.decode(source.bytes).replace(from, to)) } : source;
    const known = (await dasar())
      .filter(({ path }) => !/anggaran|tw\d/.test(path))
      .map(text('renstra.yaml', 'id: ketepatan', 'id: pelayanan-masyarakat'));
    const kegiatan = (id: string, nama: string, sub: string) =>
      `program:\n  - id: lain\n    nama: Lain\n    kegiatan:\n      - id: ${id}\n        nama: ${nama}\n        sub_kegiatan:\n          - { id: ${sub}, nama: Lama, pagu: 1 }\n`;
    const former = encoder.encode(kegiatan('penyediaan-loket-tetap', 'Loket', 'total-uji'));
    const sources = [...known, { path: '2023/anggaran.yaml', bytes: former }];
    const file = rekapOf(
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 450000000),
      lineOf('2.17.03.2.01.0002', 'Total!', '5.1', 1000000),
      lineOf('2.17.03.2.01.0003', 'Total Uji', '5.1', 2000000),
    );
    const { written, compiled } = await plan(file, { sources, adds: true });
    expect(written('2024/anggaran.yaml')?.match(/id: .*/g)).toEqual([
      'id: pelayanan-masyarakat-2',
      'id: penyediaan-loket-layanan',
      'id: penyediaan-loket-tetap-2',
      'id: total-2',
      'id: total-uji',
    ]);
    expect(compiled().diagnostics.filter(({ code }) => code === 'link/id-mendua')).toEqual([]);
  });

  test('after a change of the budget it is the revised pagu', async () => {
    const sources = (await dasar()).map(({ path, bytes }) =>
      path === '2024/anggaran.yaml'
        ? {
            path,
            bytes: encoder.encode(
              decoder.decode(bytes).replace('program:', 'perubahan: { tanggal: 2024-06-01 }\nprogram:'),
            ),
          }
        : { path, bytes },
    );
    const file = rekapOf(
      lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 460000000),
      lineOf('2.17.03.2.01.0002', 'Penyediaan Loket Keliling', '5.1', 150000000),
    );
    const { written } = await plan(file, { sources });
    expect(written('2024/anggaran.yaml')).toContain('pagu: 450.000.000\n            pagu_perubahan: 460.000.000\n');
    expect(written('2024/anggaran.yaml')?.match(/pagu_perubahan/g)).toHaveLength(1);
    expect((await plan(file, { sources, triwulan: 1 })).written('2024/anggaran.yaml')).toContain('pagu: 460.000.000\n');
  });

  test('after a numbered revision it is the pagu of the last one in force, where it differs', async () => {
    const sources = (await dasar()).map(({ path, bytes }) =>
      path === '2024/anggaran.yaml'
        ? {
            path,
            bytes: encoder.encode(
              decoder
                .decode(bytes)
                .replace(
                  'program:',
                  'revisi: [{ ke: 1, tanggal: 2024-02-01 }, { ke: 2, tanggal: 2024-06-01 }, { ke: 3, tanggal: 2024-09-01 }]\nprogram:',
                )
                .replace('pagu: 450.000.000', 'pagu: 450.000.000\n            pagu_revisi: { 1: 455.000.000 }'),
            ),
          }
        : { path, bytes },
    );
    const lines = (tetap: number) =>
      rekapOf(
        lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', tetap),
        lineOf('2.17.03.2.01.0002', 'Penyediaan Loket Keliling', '5.1', 140000000),
      );
    const changed = (await plan(lines(460000000), { sources })).written('2024/anggaran.yaml');
    expect(changed).toContain('pagu_revisi: { 1: 455.000.000, 2: 460.000.000 }\n');
    expect(changed).toContain('pagu: 150.000.000\n            pagu_revisi: { 2: 140.000.000 }');
    const same = (await plan(lines(455000000), { sources })).written('2024/anggaran.yaml');
    expect(same).toContain('pagu_revisi: { 1: 455.000.000 }\n');
  });

  test('another year is refused', async () => {
    const file = rekapOf({ ...lineOf('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '5.1', 1), TAHUN: 2023 });
    await expect(plan(file)).rejects.toThrow('about 2023, not 2024');
  });
});

describe('RFK', () => {
  const heads = [
    ['LAPORAN REALISASI FISIK DAN KEUANGAN'],
    [],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi', '', '', 'Ket'],
    ['', '', '', 'Keuangan', '', 'Fisik', ''],
    ['', '', '', 'Rp', '%', '%', ''],
    ['1', '2', '3', '4', '5', '6', '7'],
  ];
  const merges = ['A1:G1', 'A3:A5', 'B3:B5', 'C3:C5', 'D3:F3', 'D4:E4', 'G3:G5'];
  const rows: readonly (readonly Value[])[] = [
    ['', 'Dinas Contoh', 1000000000, 20, '', '', ''],
    ['2', 'Urusan Wajib Bukan Pelayanan Dasar', 1000000000, 20, '', '', ''],
    ['2.17.03', 'Program Pelayanan Masyarakat', 600000000, 20, '', '', ''],
    [{ n: '2.0099999999999998' }, 'Penyediaan Loket Layanan', 600000000, { f: 'SUM(D11:D12)', v: '20' }, '', '', ''],
    [1, 'Penyediaan Loket Tetap', 450000000, 12, '', { persen: '0.455' }, ''],
    ['5.1.02.01', 'Belanja Barang', 450000000, 12, '', '', ''],
    ['0002', 'Penyediaan Loket Keliling', 150000000, 8, '', 'tidak', ''],
    ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', 400000000, '-', '', 51, ''],
    ['', 'JUMLAH', 1000000000, 20, '', '', ''],
  ];

  test('heads of three rows, short codes, percents, sums at the head and the foot', async () => {
    const { table, original, written, rencana } = await plan(xlsx({ rows: [...heads, ...rows], merges }));
    expect(Object.fromEntries(table.columns)).toEqual({ kode: 0, nama: 1, pagu: 2, realisasi: 3, fisik: 5 });
    expect(difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'))).toEqual([
      '-    realisasi: 176.540.000',
      '-    fisik: 50',
      '-    realisasi: 201.300.000',
      '-    fisik: 45',
      '+    fisik: 51',
      '+    realisasi: 12',
      '+    fisik: 45,5',
      '+    realisasi: 8',
    ]);
    expect(written('2024/anggaran.yaml')).toBeUndefined();
    expect(rencana.selisih).toEqual([]);
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toEqual([
      [[13], 'fisik: «tidak» is not a number'],
    ]);
    expect(rencana.catatan.map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        '1 cells «-» in columns of rupiah are read as zero',
        '1 cells hold formulas; the results kept in the file are used',
      ]),
    );
  });

  test('a sum that differs from its rows by one rupiah is found', async () => {
    const wrong = rows.map((row) => row.map((value) => (value === 600000000 ? 600000001 : value)));
    const { rencana } = await plan(xlsx({ rows: [...heads, ...wrong], merges }));
    expect(rencana.selisih.map(({ baris, kolom }) => [baris, kolom])).toEqual([
      [9, 'pagu'],
      [10, 'pagu'],
    ]);
  });

  const sample = async () => (await readProject('data')).filter(({ path }) => !path.startsWith('templates'));
  const table = (names: readonly string[]) =>
    csv(['Program/Kegiatan;Realisasi', ...names.map((name, at) => `${name};${1_000_000 + at}`)].join('\n'));

  async function byNames(names: readonly string[]) {
    const sources = await sample();
    const file = await openTable(table(names), {});
    return planImport({
      sources,
      table: file,
      sasaran: { tahun: 2019, triwulan: 2 },
      accepted: new Set(),
      adds: false,
    });
  }

  test('without codes names decide; what is only alike is left to a person, with both names', async () => {
    const rencana = await byNames([
      'Kegiatan Fasilitasi, Pemberdayaan  Usaha mikro',
      'Fasilitasi Peningkatan Kewirausahan',
      'Lomba Balap Karung',
    ]);
    expect(rencana.fitting.map(({ butir, cara, ragu }) => [butir?.id, cara, ragu?.en])).toEqual([
      ['fasilitasi-pemberdayaan-usaha-mikro', 'nama', undefined],
      ['fasilitasi-kewirausahaan', undefined, 'the names are only alike'],
      [undefined, undefined, undefined],
    ]);
    const [file] = rencana.files;
    const before = decoder.decode((await sample()).find(({ path }) => path === '2019/tw2.yaml')?.bytes);
    expect(difference(before, decoder.decode(file?.after))).toEqual([
      '-    realisasi: 29.500.000',
      '+    realisasi: 1.000.000',
    ]);
    expect(rencana.asing.map(({ nama }) => nama)).toEqual(['Lomba Balap Karung']);
  });

  test('a line that is there twice is filled in by neither', async () => {
    const rencana = await byNames(['Fasilitasi Pemberdayaan Usaha Mikro', 'Fasilitasi Pemberdayaan Usaha Mikro']);
    expect(rencana.files).toEqual([]);
    expect(rencana.fitting.every(({ ragu, cara }) => ragu ?? cara)).toBe(true);
    expect(rencana.masalah.map(({ baris }) => baris)).toEqual([[2, 3]]);
  });

  test('a code with the name of another line is doubtful', async () => {
    const { rencana } = await plan(csv('Kode;Kegiatan;Realisasi\n2.17.03.2.01.0001;Penyediaan Loket Keliling;5\n'));
    expect(rencana.files).toEqual([]);
    expect(rencana.fitting[0]?.ragu?.en).toContain('the name is that of loket-keliling');
  });
});

describe('the text of the files', () => {
  const replaced = async (path: string, text: string | undefined) => [
    ...(await dasar()).filter((source) => source.path !== path),
    ...(text === undefined ? [] : [{ path, bytes: encoder.encode(text) }]),
  ];
  const sheet = csv(
    'jenis;id;nama;realisasi;fisik\nsub_kegiatan;loket-tetap;;5;7\nsub_kegiatan;loket-keliling;;6;\nkegiatan;perkantoran;;9;\n',
  );
  const quarter = async (text: string | undefined) => plan(sheet, { sources: await replaced('2024/tw2.yaml', text) });

  test.each([
    [
      'values that are to be filled in, and what has comments',
      'anggaran:\n  perkantoran: # kantor\n    realisasi: # isi\n  loket-tetap:\n    realisasi:   4   # lama\n    kendala: |\n      Satu.\n\n  # akhir\n  loket-keliling: { realisasi: 1 } # satu\n',
      'anggaran:\n  perkantoran: # kantor\n    realisasi: 9 # isi\n  loket-tetap:\n    realisasi:   5   # lama\n    fisik: 7\n    kendala: |\n      Satu.\n\n  # akhir\n  loket-keliling: { realisasi: 6 } # satu\n',
    ],
    [
      'an entry without anything, and one that is missing, in the order of the budget',
      'anggaran:\n  perkantoran:\n    realisasi: 9\n  # keliling\n  loket-keliling:\n',
      'anggaran:\n  perkantoran:\n    realisasi: 9\n  loket-tetap:\n    realisasi: 5\n    fisik: 7\n  # keliling\n  loket-keliling:\n    realisasi: 6\n',
    ],
    [
      'a section in brackets',
      'anggaran: { loket-tetap: { realisasi: "4", fisik: 1 } }\n',
      'anggaran: { loket-tetap: { realisasi: "5", fisik: 7 }, perkantoran: { realisasi: 9 }, loket-keliling: { realisasi: 6 } }\n',
    ],
    [
      'a file without the section, without a last line end',
      'indikator:\n  ikm:\n    realisasi: 80',
      'indikator:\n  ikm:\n    realisasi: 80\nanggaran:\n  perkantoran:\n    realisasi: 9\n  loket-tetap:\n    realisasi: 5\n    fisik: 7\n  loket-keliling:\n    realisasi: 6',
    ],
    [
      'line ends of Windows',
      'anggaran:\r\n  loket-tetap:\r\n    realisasi: 4\r\n',
      'anggaran:\r\n  perkantoran:\r\n    realisasi: 9\r\n  loket-tetap:\r\n    realisasi: 5\r\n    fisik: 7\r\n  loket-keliling:\r\n    realisasi: 6\r\n',
    ],
  ])('%s', async (_, before, after) => expect((await quarter(before)).written('2024/tw2.yaml')).toBe(after));

  test('a new file has the section alone', async () =>
    expect((await quarter(undefined)).written('2024/tw2.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\S+triwulan\.schema\.json\nanggaran:\n {2}perkantoran:\n {4}realisasi: 9\n/,
    ));

  test('a value of several lines is left for a person', async () => {
    const { rencana } = await quarter(
      'anggaran:\n  loket-tetap:\n    realisasi: >\n      4\n    fisik: 7\n  loket-keliling:\n    realisasi: 6\n  perkantoran:\n    realisasi: 9\n',
    );
    expect([rencana.files, rencana.masalah.map(({ text }) => text.en)]).toEqual([
      [],
      [expect.stringContaining('change it by hand')],
    ]);
  });

  test('a file that cannot be read stops with its finding', async () => {
    const { rencana } = await quarter('anggaran:\n  loket-tetap: {\n');
    expect([rencana.files, rencana.diagnostics.map(({ code }) => code.split('/')[0])]).toEqual([[], ['yaml']]);
  });
});

describe('our own table', () => {
  test.each(['csv', 'xlsx'] as const)(
    'what the template has written with its values changes nothing (%s)',
    async (form) => {
      for (const [folder, tahun, triwulan] of [
        ['tests/dasar', 2024, 2],
        ['tests/dasar', 2024, 1],
        ['data', 2019, 2],
      ] as const) {
        const sources = await readProject(folder);
        const rows = templateOf(sources, { tahun, triwulan });
        const bytes = form === 'csv' ? encoder.encode(templateCsv(rows)) : await templateXlsx(rows);
        const table = await openTable({ path: `isian.${form}`, bytes }, {});
        const rencana = planImport({ sources, table, sasaran: { tahun, triwulan }, accepted: new Set(), adds: false });
        expect(rencana).toMatchObject({ files: [], masalah: [], selisih: [], asing: [], absen: [] });
        expect(rencana.fitting.length + rencana.indikator).toBeGreaterThan(6);
      }
    },
  );

  test('changes exactly what was typed into it', async () => {
    const sources = await dasar();
    await fc.assert(
      fc.asyncProperty(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.integer({ min: 0, max: 10000 }),
        fc.boolean(),
        async (realisasi, fisik, asNumbers) => {
          const persen = plainText(decimal(String(fisik)).div(decimal('100')));
          const row: readonly Value[] = [
            'sub_kegiatan',
            'loket-tetap',
            '',
            ...(asNumbers
              ? [{ n: String(realisasi) }, { n: persen }]
              : [angkaText(decimal(String(realisasi))), persen.replace('.', ',')]),
          ];
          const { written, original } = await plan(
            xlsx({ rows: [['Jenis', 'ID', 'Nama', 'Realisasi', 'Fisik'], row] }),
            {
              sources,
            },
          );
          const text = written('2024/tw2.yaml') ?? original('2024/tw2.yaml');
          expect(text).toContain(
            `loket-tetap:\n    realisasi: ${angkaText(decimal(String(realisasi)), '1.000.000')}\n    fisik: ${persen.replace('.', ',')}\n`,
          );
          expect(text.replace(/(loket-tetap:\n).*\n.*\n/, '$1')).toBe(
            original('2024/tw2.yaml').replace(/(loket-tetap:\n).*\n.*\n/, '$1'),
          );
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  test('takes indicators: values, counts, and words with their reason', async () => {
    const text =
      'jenis;id;realisasi;pembilang;penyebut;alasan\nindikator;ikm;81,25;;;\nindikator;aduan;;400;420;\nindikator;waktu;belum_diukur;;;"Survei: menyusul"\nindikator;ikmm;5;;;\n';
    const { original, written, rencana } = await plan(csv(text));
    expect(difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'))).toEqual([
      '-    pembilang: 391',
      '-    realisasi: 13,5',
      '+    realisasi: 81,25',
      '+    pembilang: 400',
      '+    alasan: "Survei: menyusul"',
    ]);
    expect(written('2024/tw2.yaml')).toContain('waktu:\n    realisasi: belum_diukur\n    alasan: "Survei: menyusul"\n');
    expect(rencana.masalah.map(({ text: told }) => told.en)).toEqual([
      'there is no indikator «ikmm»; did you mean «ikm»?',
    ]);
  });

  test('a name that begins like a formula is no formula in it', () =>
    expect(templateCsv({ heads: ['nama'], rows: [['=HYPERLINK("x")']] })).toContain(`"'=HYPERLINK(""x"")"`));
});

describe('codes that a spreadsheet has eaten', () => {
  const known = ['2.17.03.2.10', '2.17.03.2.10.0001', '2.17.03.2.01.0011'];
  test.each([
    [{ text: '2.1', kind: 'number' }, 'kegiatan', '2.17.03', '2.17.03.2.10', true],
    [{ text: '2.01', kind: 'number' }, 'kegiatan', '2.17.03', '2.17.03.2.01', undefined],
    [{ text: '2.0099999999999998', kind: 'number' }, 'kegiatan', '2.17.03', '2.17.03.2.01', undefined],
    [{ text: '3', kind: 'number' }, 'program', '2.17', '2.17.03', true],
    [{ text: '1', kind: 'number' }, 'sub_kegiatan', '2.17.03.2.10', '2.17.03.2.10.0001', true],
    [{ text: '11', kind: 'number' }, 'sub_kegiatan', '2.17.03.2.01', '2.17.03.2.01.11', undefined],
    [{ text: '2.17.3.2.10', kind: 'text' }, 'kegiatan', undefined, '2.17.03.2.10', true],
    [{ text: ' 2.17.03.2.10. ', kind: 'text' }, 'kegiatan', undefined, '2.17.03.2.10', undefined],
    [{ text: '2.17.03.2.1', kind: 'text' }, 'kegiatan', undefined, '2.17.03.2.10', true],
    [{ text: '2.17.04.2.1', kind: 'text' }, 'kegiatan', undefined, undefined, undefined],
    [{ text: '5', kind: 'number' }, 'sub_kegiatan', '2.17.03.2.10', undefined, undefined],
    [{ text: '45321', kind: 'number' }, 'program', '2.17', undefined, undefined],
  ] as const)('%j is %s below %s: %s', (cell, tingkat, induk, kode, mended) =>
    expect(readKode(cell, tingkat, induk, known)).toEqual({ ...(kode ? { kode } : {}), ...(mended ? { mended } : {}) }),
  );
});

describe('amounts', () => {
  const text = (typed: string) => ({ text: typed, kind: 'text' as const });
  const said = (amount: ReturnType<typeof readRupiah>) =>
    'problem' in amount ? 'problem' : amount.nilai && plainText(amount.nilai);
  test.each([
    ['1.234.567,00', '1234567'],
    ['Rp 1.234.567,-', '1234567'],
    ['Rp. 749.455', '749455'],
    ['1,234,567.50', '1234567.5'],
    ['1234567.5', '1234567.5'],
    ['(1.000)', '-1000'],
    ['-', '0'],
    ['Rp -', '0'],
    ['', undefined],
    ['749,455', 'problem'],
    ['#REF!', 'problem'],
    ['1.23.4', 'problem'],
  ])('text %j is %s rupiah', (typed, value) => expect(said(readRupiah(text(typed)))).toBe(value));
  test.each([
    ['1.23E+9', '1230000000'],
    ['0.1', '0.1'],
    ['74.680000000000007', '74.68'],
    ['1E+999', 'problem'],
    ['NaN', 'problem'],
  ])('the number %s is %s', (typed, value) => expect(said(readRupiah({ text: typed, kind: 'number' }))).toBe(value));
  test.each([
    [{ text: '0.455', kind: 'number', isPercent: true }, '45.5'],
    [text('45,5 %'), '45.5'],
    [text('-'), undefined],
    [text('101'), 'problem'],
    [{ text: '-0.1', kind: 'number' }, 'problem'],
  ] as const)('%j percent is %s', (cell, value) => expect(said(readPersen(cell))).toBe(value));
  test.each([
    ['7 Januari 2026', 20260107],
    ['07/01/2026', 20260107],
    ['2026-01-07 10:00:00', 20260107],
    ['7 Agt 2026', 20260807],
    ['7 Agx 2026', undefined],
    ['31 Februari 2026', undefined],
  ])('the date %s', (typed, date) => expect(readDate(text(typed))).toBe(date));
  test('a day of the calendar of spreadsheets', () =>
    expect(readDate({ text: '45473.5', kind: 'number' })).toBe(20240630));
});

describe('separated text', () => {
  test.each([
    ['Kegiatan;Pagu\nPenyediaan Loket Tetap;1.000.000\n', ';'],
    ['\ufeffKegiatan,Pagu\r\nPenyediaan Loket Tetap,"1.000.000"\r\n', ','],
    ['Kegiatan\tPagu\nPenyediaan Loket Tetap\t1.000.000', 'tab'],
    ['sep=;\nKegiatan;Pagu\n"Penyediaan Loket Tetap";Rp 1.000.000,00\n', 'told'],
    ['Laporan, dengan koma\n\nKegiatan;Pagu\n"Penyediaan ""Loket""\nTetap";1.000.000\n', 'quotes'],
  ])('%j (%s)', async (written) => {
    const table = await openTable(csv(written), {});
    expect(table.kind).toBe('rfk');
    expect(table.rows.at(-1)?.cells.map((one) => one?.text)).toEqual([
      expect.stringMatching(/^Penyediaan "?Loket"?\sTetap$/),
      expect.stringContaining('1.000.000'),
    ]);
  });
  test.each([
    [encoder.encode('Kegiatan;Pagu\n"Loket;1\n'), 'the quote that opens in row 2 is not closed'],
    [new Uint8Array([0x4b, 0xe9, 0x0a]), 'heads that were seen: «Ké»'],
    [new Uint8Array([0x4b, 0xe9, 0x0a, 0xc3, 0xa9]), 'neither a known spreadsheet nor text in UTF-8'],
    [new Uint8Array([0x4b, 0x81, 0x0a]), 'neither a known spreadsheet nor text in UTF-8'],
    [new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03]), 'neither a known spreadsheet nor text in UTF-8'],
    [new Uint8Array([0xff, 0xfe, 0x4b, 0]), 'heads that were seen: «K»'],
    [new Uint8Array([0xff, 0xfe, 0x4b]), 'neither a known spreadsheet nor text'],
    [encoder.encode('a;b;c\n1;2;3\n'), 'heads that were seen: «a», «b», «c»'],
    [encoder.encode('Kegiatan;Pagu;Pagu\nLoket;1;2\n'), 'the columns B, C could each be «pagu»'],
  ])('%# is refused', (bytes, message) => expect(plan({ path: 'a.csv', bytes })).rejects.toThrow(message));
});

describe('hostile and broken workbooks', () => {
  const good = parts([
    {
      rows: [
        ['Kegiatan', 'Pagu'],
        ['Loket', 1],
      ],
    },
  ]);
  const path = 'xl/worksheets/sheet1.xml';
  const opened = (files: Readonly<Record<string, string>>) => openTable({ path: 'a.xlsx', bytes: packed(files) }, {});
  const sheet = good[path] ?? '';

  test('the good one is read', () => expect(opened(good)).resolves.toMatchObject({ kind: 'rfk' }));
  test.each([
    ['a bomb', { ...good, [path]: sheet.replace('<sheetData>', `<sheetData>${' '.repeat(30_000_000)}`) }, 'zip bomb'],
    ['a bomb of texts', { ...good, 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(3_000_000)}</sst>` }, 'zip bomb'],
    [
      'entities',
      { ...good, [path]: sheet.replace('<worksheet', '<!DOCTYPE a [<!ENTITY x "y">]><worksheet') },
      'DTD or entities',
    ],
    ['an unknown entity', { ...good, [path]: sheet.replace('Loket', '&x;') }, 'DTD or entities'],
    ['macros', { ...good, 'xl/vbaProject.bin': 'x' }, 'macros'],
    ['a link to another workbook', { ...good, 'xl/externalLinks/externalLink1.xml': '<a/>' }, 'another workbook'],
    [
      'a sheet elsewhere',
      {
        ...good,
        'xl/_rels/workbook.xml.rels': (good['xl/_rels/workbook.xml.rels'] ?? '').replace(
          'Target="',
          'TargetMode="External" Target="http://x/',
        ),
      },
      'another workbook',
    ],
    ['XML that ends too early', { ...good, [path]: sheet.slice(0, -20) }, 'not whole'],
    ['tags that cross', { ...good, [path]: sheet.replace('</c></row>', '</row></c>') }, 'not whole'],
    ['another kind of archive', { 'a.txt': 'x' }, 'no workbook'],
    [
      'many parts',
      { ...good, ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a${at}`, ''])) },
      'zip bomb',
    ],
  ])('%s', (_, files, message) => expect(opened(files)).rejects.toThrow(message));

  test('a part that tells a smaller size than it has is still counted', async () => {
    const bytes = packed({ ...good, [path]: sheet.replace('<sheetData>', `<sheetData>${' '.repeat(30_000_000)}`) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(openTable({ path: 'a.xlsx', bytes }, {})).rejects.toThrow('zip bomb');
  });
  test('a changed byte is found', async () => {
    const stored = Object.entries(good).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
    const bytes = zipSync(Object.fromEntries(stored), { level: 0 });
    const at = decoder.decode(bytes).indexOf('<v>1</v>');
    bytes[at + 3] = 0x37;
    await expect(openTable({ path: 'a.xlsx', bytes }, {})).rejects.toThrow('damaged');
  });
  test('any cut is a UserError, never a crash', async () => {
    const bytes = packed(good);
    for (let length = 0; length < bytes.length; length += 7) {
      await expect(openTable({ path: 'a.xlsx', bytes: bytes.slice(0, length) }, {})).rejects.toThrow(UserError);
    }
  });
  test('the old format and a locked one are told apart', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await expect(openTable({ path: 'a.xls', bytes: new Uint8Array(ole) }, {})).rejects.toThrow('cannot be read');
    await expect(openTable({ path: 'a.xlsx', bytes: new Uint8Array([...ole, ...name]) }, {})).rejects.toThrow(
      'password',
    );
  });
  test('a formula without a kept result is refused where it is read, and only there', async () => {
    const rows = (column: number) => [
      ['Kegiatan', 'Pagu', 'Catatan'],
      ['Penyediaan Loket Tetap', 1, 'x'].map((value, at) => (at === column ? { f: '1+1' } : value)),
    ];
    await expect(plan(xlsx({ rows: rows(1) }))).rejects.toThrow('B2');
    await expect(plan(xlsx({ rows: rows(2) }))).resolves.toBeDefined();
  });
  test('of several sheets one has to be named', async () => {
    const rows = [
      ['Kegiatan', 'Pagu'],
      ['Loket', 1],
    ];
    const file = xlsx({ name: 'Satu', rows }, { name: 'Sampul', rows: [['x']] }, { name: 'Dua & Tiga', rows });
    await expect(openTable(file, {})).rejects.toThrow('«Satu», «Dua & Tiga»');
    expect((await openTable(file, { sheet: 'Dua & Tiga' })).sheet.name).toBe('Dua & Tiga');
    await expect(openTable(file, { sheet: 'Empat' })).rejects.toThrow('there is no sheet «Empat»');
  });
});

describe('the program', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-impor-'));
    cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lkj = (...argv: readonly string[]) => run(folder, ['import', ...argv]);
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const quarter = () => readFileSync(join(folder, 'data/2024/tw2.yaml'), 'utf8');
  const rfk = 'Kode;Kegiatan;Realisasi\n2.17.03.2.01.0001;Penyediaan Loket Tetap;202.000.000\n';

  test('shows the change, and writes it only where that is said', () => {
    put('rfk.csv', rfk);
    const before = quarter();
    const shown = lkj('rfk.csv', '--dry-run');
    expect(shown).toMatchObject({
      code: 0,
      out: expect.stringContaining('-    realisasi: 201.300.000\n+    realisasi: 202.000.000'),
    });
    expect(shown.talk).toContain('1  cocok menurut kode');
    expect(shown.talk).toContain('\nKolom: A kode, B nama, C realisasi.\n');
    expect(lkj('rfk.csv')).toMatchObject({ code: 1, talk: expect.stringContaining('tambahkan --yes') });
    expect(quarter()).toBe(before);
    expect(lkj('rfk.csv', '--yes')).toMatchObject({
      code: 0,
      talk: expect.stringContaining('Ditulis: data/2024/tw2.yaml'),
    });
    expect(quarter()).toBe(before.replace('201.300.000', '202.000.000'));
    expect(lkj('rfk.csv', '--yes')).toMatchObject({
      code: 0,
      out: '',
      talk: expect.stringContaining('Tidak ada yang berubah'),
    });
  });

  test('opens a quarter that is not there yet', () => {
    put('rfk.csv', rfk);
    expect(lkj('rfk.csv', '-q', '3', '--yes').code).toBe(0);
    expect(readFileSync(join(folder, 'data/2024/tw3.yaml'), 'utf8')).toContain(
      'anggaran:\n  loket-tetap:\n    realisasi: 202.000.000\n',
    );
  });

  test('what a sheet says never reaches the terminal as it is', () => {
    put('rfk.csv', `${rfk};Kegiatan \u001b[31mmerah\u202e;5\n`);
    const { code, out, talk } = lkj('rfk.csv', '--dry-run');
    expect([code, talk]).toEqual([1, expect.stringContaining('\\u001b[31mmerah\\u202e')]);
    expect(out + talk).not.toMatch(/[\u001b\u202e]/);
  });

  test('what is doubtful stays, and ends with 1; sums that differ stop everything', () => {
    const before = quarter();
    put('rfk.csv', `${rfk};Penyediaan Loket Kelilingg;5\n`);
    expect(lkj('rfk.csv', '--yes')).toMatchObject({
      code: 1,
      talk: expect.stringContaining(
        '«Penyediaan Loket Kelilingg» = loket-keliling «Penyediaan Loket Keliling»? namanya hanya mirip',
      ),
    });
    expect(quarter()).toBe(before.replace('201.300.000', '202.000.000'));
    put('rfk.csv', `${rfk.replace('202', '203')}Jumlah;Jumlah;1\n`);
    const stopped = lkj('rfk.csv', '--yes', '--lang', 'en');
    expect(stopped).toMatchObject({
      code: 1,
      talk: expect.stringContaining('printed Rp1, its rows come to Rp203.000.000'),
    });
    expect(quarter()).toBe(before.replace('201.300.000', '202.000.000'));
  });

  test('writes nothing that the data would not stand', () => {
    const before = quarter();
    put('isi.csv', 'jenis;id;realisasi\nindikator;ikm;Sangat Baik\n');
    const run = lkj('isi.csv', '--yes');
    expect(run).toMatchObject({ code: 1, talk: expect.stringContaining('data menjadi salah') });
    expect(run.talk).toContain('data/2024/tw2.yaml:5:');
    expect(quarter()).toBe(before);
  });

  test('makes the empty table, never over another file, and reads it back', () => {
    expect(lkj('--template', '-o', 'isian.xlsx')).toMatchObject({ code: 0, out: 'isian.xlsx\n' });
    expect(lkj('isian.xlsx', '-q', '2')).toMatchObject({
      code: 0,
      talk: expect.stringContaining('Tidak ada yang berubah'),
    });
    expect(lkj('--template', '-o', 'isian.xlsx')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('tidak akan ditimpa'),
    });
    expect(lkj('--template', '-d', 'tiada', '-o', 'kosong.csv').code).toBe(0);
    expect(readFileSync(join(folder, 'kosong.csv'), 'utf8')).toMatch(/^\ufeffjenis;id;induk;kode;nama;/);
    expect(existsSync(join(folder, 'isian.xlsx'))).toBe(true);
  });

  test.each([
    [[], 'berkas yang diimpor belum disebut'],
    [['a.csv', '--as', 'excel'], '--as diberi «excel»'],
    [['a.csv', '--out', 'x'], '--out hanya berlaku bersama --template'],
    [['a.csv', '--yes', '--dry-run'], 'tidak dapat dipakai bersama'],
    [['a.csv', '--template'], 'tidak membaca berkas'],
    [['tiada.csv'], 'tidak dapat dibaca'],
    [['--template', '-o', 'a.ods'], '--out diberi «a.ods»'],
  ])('%j is wrong use', (argv, message) =>
    expect(lkj(...argv)).toMatchObject({ code: 2, talk: expect.stringContaining(message) }),
  );
});

describe('our own table takes what is judged by hand', () => {
  const project = async () =>
    (await dasar()).map((source) => {
      const text = decoder.decode(source.bytes);
      const changed =
        source.path === 'renstra.yaml'
          ? text
              .replace('satuan: menit\n            arah: turun\n', 'satuan: keadaan\n            jenis_nilai: teks\n')
              .replace('akumulasi: jumlah\n            pencatatan: per_triwulan', 'jenis_nilai: tanggal')
          : source.path === '2024/perjanjian-kinerja.yaml'
            ? text.replace(/ {2}waktu:[\s\S]*/, '  waktu: { tahun: Terpasang }\n  berkas: { tahun: 31 Maret 2024 }\n')
            : source.path === '2024/tw1.yaml' || source.path === '2024/tw2.yaml'
              ? text.replace(/ {2}waktu:[\s\S]*?(?=anggaran:)/, '')
              : text;
      return { ...source, bytes: encoder.encode(changed) };
    });
  const heads = 'jenis;id;realisasi;penilaian;alasan\n';

  test('words and dates with their judgement and its reason', async () => {
    const sources = await project();
    const { written, compiled, rencana } = await plan(
      csv(
        `${heads}indikator;waktu;"Dua: belum semua";Sebagian;Satu menyusul\nindikator;berkas;27 Maret 2024;tidak;Sehari terlambat\n`,
      ),
      { sources },
    );
    expect(rencana.masalah).toEqual([]);
    const text = written('2024/tw2.yaml') ?? '';
    expect(text).toContain(
      'waktu:\n    realisasi: "Dua: belum semua"\n    penilaian: sebagian\n    alasan: Satu menyusul\n',
    );
    expect(text).toContain('berkas:\n    realisasi: "27 Maret 2024"\n    penilaian: tidak\n');
    expect(compiled().diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([]);
    const filled = templateOf(filledBy(sources, text), { tahun: 2024, triwulan: 2 }).rows;
    const row = filled.find(([jenis, id]) => jenis === 'indikator' && id === 'waktu');
    expect(row).toEqual(expect.arrayContaining(['Dua: belum semua', 'sebagian', 'Satu menyusul']));
  });

  test('a cell that is a date, and one that has to wait', async () => {
    const { written } = await plan(
      xlsx({
        rows: [
          ['jenis', 'id', 'realisasi', 'penilaian', 'alasan'],
          ['indikator', 'berkas', { hari: 45378 }, 'tercapai', 'Tepat waktu'],
          ['indikator', 'waktu', 'belum_diukur', '', 'Menyusul'],
        ],
      }),
      { sources: await project() },
    );
    expect(written('2024/tw2.yaml')).toContain('berkas:\n    realisasi: "2024-03-27"\n');
    expect(written('2024/tw2.yaml')).toContain('waktu:\n    realisasi: belum_diukur\n    alasan: Menyusul\n');
  });

  test.each([
    ['berkas;3/4/2024;tercapai;Tepat waktu', 'realisasi: «3/4/2024» is no date like 31 Maret 2025'],
    ['berkas;Maret;tercapai;Tepat waktu', 'realisasi: «Maret» is no date like 31 Maret 2025'],
    ['waktu;Terpasang;ya;Selesai', 'penilaian: «ya» is none of tercapai, sebagian, tidak'],
    ['ikm;81;tercapai;Baik', 'penilaian: «tercapai» judges an indikator of numbers; only words and dates are judged'],
  ])('%s is refused, and nothing of its row is written', async (row, said) => {
    const { rencana } = await plan(csv(`${heads}indikator;${row}\n`), { sources: await project() });
    expect(rencana.files).toEqual([]);
    expect(rencana.masalah.map(({ text }) => text.en)).toEqual([said]);
  });

  test.each([
    ['realisasi', '1 : 250', 'realisasi: "1 : 250"'],
    ['alasan', 'Survei: dua "kali"', 'alasan: "Survei: dua \\"kali\\""'],
    ['alasan', 'Survei berikutnya', 'alasan: Survei berikutnya'],
  ])('what stands there is replaced so that YAML reads it: %s', async (key, text, line) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const head = key === 'realisasi' ? 'realisasi' : `realisasi;${key}`;
    const { written } = await plan(csv(`jenis;id;${head}\nindikator;ikm;${key === 'realisasi' ? '' : ';'}${cell}\n`));
    expect(written('2024/tw2.yaml')).toContain(`    ${line}\n`);
  });
});

function filledBy(sources: readonly Source[], text: string): readonly Source[] {
  return sources.map((source) =>
    source.path === '2024/tw2.yaml' ? { ...source, bytes: encoder.encode(text) } : source,
  );
}
