/** The sheets of the trade, on the heads that offices have: E.81, SIPD LRA, anggaran kas, RFK, detail of the APBD, agreements and plans. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { about } from '../src/edit/import/kinds/about.ts';
import { csv, dasar, decoder, difference, encoder, plan } from './importing.ts';
import { type Named, under, type Value, xlsx } from './sheets.ts';
import { type E81Line, e81, kasHeads, lra, rincianHeads } from './trade-sheets.ts';

type Given = Parameters<typeof plan>[1];

async function changes(file: Source, path: string, given: Given = {}): Promise<readonly string[]> {
  const { rencana, written, original, compiled } = await plan(file, given);
  expect([rencana.masalah.map(({ text }) => text.id), rencana.selisih]).toEqual([[], []]);
  const after = written(path);
  const sources = given?.sources;
  const before = sources?.find((one) => one.path === path);
  expect(compiled().diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([]);
  return difference(before ? decoder.decode(before.bytes) : original(path), after).filter((line) =>
    line.startsWith('+'),
  );
}

/** tests/dasar with another text of a file. */
async function having(path: string, change: (text: string) => string): Promise<readonly Source[]> {
  return (await dasar()).map((one) =>
    one.path === path ? { path, bytes: encoder.encode(change(decoder.decode(one.bytes))) } : one,
  );
}

const spent = ['+    realisasi: 190.000.000', '+    realisasi: 300.000.000', '+    realisasi: 10.000.000'];

describe('SIPD LRA: four columns of codes under one head', () => {
  const unit = '2.17.0.00.0.00.01.0000';
  const line = (c: string, d: string, nama: string, ...money: readonly number[]) =>
    ['2.17', unit, c, d, nama, ...money] as const;
  const tree = [
    ['2', '', '', '', 'URUSAN PEMERINTAHAN WAJIB', 700e6, 400e6, 300e6, 100e6],
    ['2.17', '', '', '', 'URUSAN PEMERINTAHAN BIDANG KOPERASI', 700e6, 400e6, 300e6, 100e6],
    ['2.17', unit, '', '', 'Dinas Lain Namanya', 700e6, 400e6, 300e6, 100e6],
    line('2.17.01', '', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 400e6, 190e6),
    line('2.17.01.2.06', '', 'Administrasi Umum Perangkat Daerah', 400e6, 190e6),
    line('2.17.01.2.06.0001', '', 'Penyediaan Bahan Logistik Kantor', 400e6, 190e6),
    line('2.17.01.2.06.0001', '5', 'BELANJA DAERAH', 400e6, 190e6),
    line('2.17.01.2.06.0001', '5.1.02', 'Belanja Barang dan Jasa', 400e6, 190e6),
    line('2.17.03', '', 'PROGRAM PELAYANAN MASYARAKAT', 300e6, 210e6, 300e6, 100e6),
    line('2.17.03.2.01', '', 'Penyediaan Loket Layanan', 300e6, 210e6, 300e6, 100e6),
    line('2.17.03.2.01.0001', '', 'Penyediaan Loket Tetap', 150e6, 200e6, 300e6, 100e6),
    line('2.17.03.2.01.0001', '5.2.05', 'Belanja Modal Aset', 0, 0, 300e6, 100e6),
    line('2.17.03.2.01.0002', '', 'Penyediaan Loket Keliling', 150e6, 10e6),
  ] as const;

  test('is read under Total, without the accounts, and its sums are checked', async () => {
    expect(await changes(lra(tree), '2024/tw2.yaml')).toEqual(spent);
    const { table } = await plan(lra(tree));
    expect(Object.fromEntries(table.letters)).toEqual({ kode: 'A+B+C+D' });
  });
  test('one row that is gone is found by the sum above it', async () => {
    const { rencana } = await plan(lra(tree.slice(0, -1)));
    expect(rencana.selisih.map(({ nama }) => nama)).toContain('Penyediaan Loket Layanan');
    expect(rencana.selisih.map(({ nama }) => nama)).toContain('URUSAN PEMERINTAHAN WAJIB');
  });
  test('two units with the same lines are summed, and that is told', async () => {
    const second = tree
      .slice(3)
      .map(
        ([a, , c, d, nama, ...money]) =>
          [a, '2.17.0.00.0.00.02.0000', c, d, nama, ...money.map((one) => one / 2)] as const,
      );
    const { rencana, written } = await plan(lra([...tree.slice(3), ...second]));
    expect([rencana.masalah, rencana.selisih]).toEqual([[], []]);
    expect(rencana.catatan.filter(({ en }) => en.includes('is carried out by 2 units')).length).toBeGreaterThan(0);
    const once = (await plan(lra(tree))).written('2024/tw2.yaml') ?? '';
    const amount = (text: string) => Number(/loket-tetap:\n +realisasi: ([\d.]+)/.exec(text)?.[1]?.replaceAll('.', ''));
    expect(amount(written('2024/tw2.yaml') ?? '')).toBe(1.5 * amount(once));
  });
  test('a code in parts, each in a column, as numbers too', async () => {
    const heads = ['Kode', '', '', '', '', 'Uraian', 'Anggaran', 'Realisasi'];
    const rows: readonly (readonly Value[])[] = [
      [2, 17, 3, '', '', 'Pelayanan Masyarakat', 600e6, 310e6],
      [2, 17, 3, '2.01', '', 'Penyediaan Loket Layanan', 600e6, 310e6],
      [2, 17, 3, '2.01', '0001', 'Penyediaan Loket Tetap', 450e6, 300e6],
      ['2', '17', '03', '2.01', '0002', 'Penyediaan Loket Keliling', 150e6, 10e6],
    ];
    for (const merges of [['A1:E1'], []])
      expect(await changes(xlsx({ rows: [heads, ...rows], merges }), '2024/tw2.yaml')).toEqual(spent.slice(1));
  });
  test('the year of its title counts', () => expect(plan(lra(tree), { tahun: 2023 })).rejects.toThrow('cell A4'));
});

describe('RFK', () => {
  const lines = (
    of: (pagu: number, realisasi: number) => readonly Value[],
    names: (kode: string, nama: string) => readonly Value[],
  ) =>
    [
      [...names('2.17.01', 'PROGRAM PENUNJANG URUSAN'), ...of(400e6, 190e6)],
      [...names('2.17.01.2.06', 'Administrasi Umum Perangkat Daerah'), ...of(400e6, 190e6)],
      [...names('2.17.03', 'PROGRAM PELAYANAN MASYARAKAT'), ...of(600e6, 310e6)],
      [...names('2.17.03.2.01', 'Penyediaan Loket Layanan'), ...of(600e6, 310e6)],
      [...names('2.17.03.2.01.0001', 'Penyediaan Loket Tetap'), ...of(450e6, 300e6)],
      [...names('2.17.03.2.01.0002', 'Penyediaan Loket Keliling'), ...of(150e6, 10e6)],
    ] as const;
  const both = (kode: string, nama: string) => [kode, nama];

  test.each<[string, (kode: string, nama: string) => string]>([
    ['a space', (kode, nama) => `${kode} ${nama}`],
    ['a dash', (kode, nama) => `${kode} - ${nama}`],
    ['a line end', (kode, nama) => `${kode}\n${nama}`],
    ['a point', (kode, nama) => `${kode}. ${nama}`],
    ['a colon', (kode, nama) => `${kode}: ${nama}`],
  ])('code and name in one cell, parted by %s', async (_, join) => {
    const rows = lines(
      (pagu, realisasi) => [pagu, realisasi],
      (kode, nama) => [join(kode, nama)],
    );
    const account = ['5.1.02 Belanja Barang', 1, 1];
    const file = xlsx({
      rows: [['Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi'], ...rows.slice(0, 5), account, ...rows.slice(5)],
    });
    expect(await changes(file, '2024/tw2.yaml')).toEqual(spent);
  });

  test('names that stand the farther right the lower they are', async () => {
    const rows = lines(
      (pagu, realisasi) => [pagu, realisasi],
      (kode, nama) => {
        const depth = kode.split('.').length;
        return [kode, ...[3, 5, 6].map((level) => (level === depth ? nama : ''))];
      },
    );
    const file = xlsx({ rows: [['Kode', 'Uraian', '', '', 'Pagu', 'Realisasi'], ...rows], merges: ['B1:D1'] });
    expect(await changes(file, '2024/tw2.yaml')).toEqual(spent);
  });

  const revised = (text: string) => text.replace('program:', 'perubahan: { tanggal: 2024-06-01 }\nprogram:');
  test.each([
    ['Pagu Sebelum Perubahan', 'Pagu Sesudah Perubahan'],
    ['Anggaran Murni (Rp)', 'Anggaran Perubahan (Rp)'],
    ['Belanja menurut DPA sebelum perubahan', 'Belanja menurut DPA sesudah perubahan'],
    ['Pagu Awal', 'Pagu Setelah Perubahan'],
    ['Pagu', 'Pagu P-APBD'],
    ['DPA', 'DPPA'],
  ])('%s and %s', async (first, second) => {
    const rows = lines((pagu, realisasi) => [pagu, pagu + 10, realisasi], both);
    const file = xlsx({
      rows: [
        ['Kode', 'Kegiatan', first, second, 'Realisasi'],
        ...rows.filter(([, nama]) => !/^P(?:ROGRAM|enyediaan Loket Layanan)/.test(String(nama))),
      ],
    });
    const sources = await having('2024/anggaran.yaml', revised);
    expect(await changes(file, '2024/anggaran.yaml', { sources })).toEqual([
      '+        pagu_perubahan: 400.000.010',
      '+            pagu_perubahan: 450.000.010',
      '+            pagu_perubahan: 150.000.010',
    ]);
    const { rencana, written } = await plan(file);
    expect(written('2024/anggaran.yaml')).toBeUndefined();
    expect(rencana.masalah.map(({ text }) => text.en)).toEqual([
      expect.stringContaining('write perubahan: { tanggal: … }'),
    ]);
  });
  test('before and after a mere shift of money: a person chooses', () =>
    expect(
      plan(csv('Kode;Kegiatan;Pagu Sebelum Pergeseran;Pagu Setelah Pergeseran;Realisasi\n2.17.01.2.06;Umum;1;2;3\n')),
    ).rejects.toThrow('could each be «pagu»'));

  test('money that was planned for each quarter, and progress that was', async () => {
    const heads = [
      ['Kode', 'Kegiatan', 'Pagu', 'Target Keuangan (Rp)', '', '', '', 'Realisasi', '', 'Target Fisik (%)'],
      ['', '', '', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV', 'Rp', 'Fisik (%)', 's.d. TW II'],
    ];
    const row = ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', 400e6, 50e6, 210e6, 300e6, 400e6, 190e6, 60, 55];
    const file = xlsx({ rows: [...heads, row], merges: ['D1:G1', 'H1:I1'] });
    expect(await changes(file, '2024/anggaran.yaml')).toEqual([
      '+        rencana: { 1: 50000000, 2: 210000000, 3: 300000000, 4: 400000000 }',
    ]);
  });
});

describe('anggaran kas', () => {
  const months = (values: readonly number[]): Named => {
    const quarter = (ke: number) => values.slice(3 * ke - 3, 3 * ke).reduce((sum, value) => sum + value, 0);
    return {
      ...Object.fromEntries(values.map((value, at) => [`bulan${at + 1}`, value === 0 ? '' : value])),
      ...{ 'TW 1': quarter(1), TW2: quarter(2), 'TW 3': quarter(3), 'TW 4': quarter(4) },
    };
  };
  const account = (kode: string, nama: string, values: readonly number[], more: Named = {}): Named => ({
    ...{
      'Kode Program': kode.slice(0, 7),
      'Nama Program': 'P',
      'Kode Kegiatan': kode.slice(0, 12),
      'Nama Kegiatan': 'K',
    },
    ...{ 'Kode Sub Kegiatan': kode, 'Nama Sub Kegiatan': nama, 'Kode Akun': '5.1.02', 'Nama SKPD': 'DINAS CONTOH' },
    'Nilai Rincian': values.reduce((sum, value) => sum + value, 0),
    ...months(values),
    ...more,
  });
  const year = (value: number) => Array.from({ length: 12 }, (_, at) => (at === 1 ? 0 : value));
  const tetap = (value: number, more?: Named) =>
    account('2.17.03.2.01.0001', 'Penyediaan Loket Tetap', year(value), more);
  const keliling = (value: number) => account('2.17.03.2.01.0002', 'Penyediaan Loket Keliling', year(value));
  const sheet = (...rows: readonly Named[]) =>
    xlsx({
      rows: [['', '', 'ANGGARAN KAS TAHUN 2024'], [], kasHeads, ...rows.map((row) => [...under(kasHeads, row), 1, 0])],
    });
  const own = () => having('2024/anggaran.yaml', (text) => text.replace(/\n {8}rencana: \{ 1: 100000000.*/, ''));

  test('months of accounts are summed by quarter, up to each of them', async () => {
    const sources = await own();
    expect(await changes(sheet(tetap(1e6), tetap(2e6), keliling(5e5)), '2024/anggaran.yaml', { sources })).toEqual([
      '+            rencana: { 1: 6000000, 2: 15000000, 3: 24000000, 4: 33000000 }',
      '+            rencana: { 1: 1000000, 2: 2500000, 3: 4000000, 4: 5500000 }',
    ]);
  });
  test('a plan that the data keeps for the whole kegiatan gets the sum of its parts', async () =>
    expect(await changes(sheet(tetap(1e6), keliling(1e6)), '2024/anggaran.yaml')).toEqual([
      '+        rencana: { 1: 4000000, 2: 10000000, 3: 16000000, 4: 22000000 }',
    ]));
  test('sums above and below the rows are checked, and a row of shares is none', async () => {
    const sources = await own();
    const total = { 'Nilai Rincian': 11e6, ...months(year(1e6)) };
    const shares = { 'TW 1': 18.2, TW2: 27.3, 'TW 3': 27.3, 'TW 4': 27.2 };
    expect(await changes(sheet(total, tetap(1e6), shares), '2024/anggaran.yaml', { sources })).toHaveLength(1);
    const { rencana } = await plan(sheet({ ...total, bulan3: 999 }, tetap(1e6)), { sources });
    expect(rencana.selisih.map(({ baris, kolom }) => [baris, kolom])).toEqual([[4, 'bulan3']]);
  });
  test('a row whose months are not its pagu, or not its quarters, stops everything', async () => {
    for (const more of [{ 'Nilai Rincian': 5 }, { TW2: 5 }])
      expect((await plan(sheet(tetap(1e6, more)))).rencana.selisih).toHaveLength(1);
  });
  test('quarters alone, and months by their names', async () => {
    const sources = await own();
    const heads = ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Pagu'];
    const line = ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap'];
    const names = [
      'Januari',
      'Pebruari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'Nopember',
      'Desember',
    ];
    const made = [
      [
        [...heads, 'TW I', 'TW II', 'TW III', 'TW IV'],
        [...line, 10, 1, 2, 3, 4],
      ],
      [
        [...heads, ...names],
        [...line, 12, ...names.map(() => 1)],
      ],
    ] as const;
    const expected = ['{ 1: 1, 2: 3, 3: 6, 4: 10 }', '{ 1: 3, 2: 6, 3: 9, 4: 12 }'];
    for (const [index, rows] of made.entries()) {
      const file = xlsx({ rows: [['RENCANA ANGGARAN KAS'], ...rows] });
      expect(await changes(file, '2024/anggaran.yaml', { sources })).toEqual([
        `+            rencana: ${expected[index]}`,
      ]);
    }
  });
  test.each([
    ['100;100;100;100', '{ 1: 100, 2: 200, 3: 300, 4: 400 }'],
    ['100;200;300;400', '{ 1: 100, 2: 200, 3: 300, 4: 400 }'],
    ['0;50;150;200', '{ 1: 0, 2: 50, 3: 200, 4: 400 }'],
  ])('as a tree, by quarters %s', async (quarters, expected) => {
    const heads = 'ANGGARAN KAS TAHUN 2024\nKode;Uraian;Anggaran;Triwulan I;Triwulan II;Triwulan III;Triwulan IV';
    const sources = await having('2024/anggaran.yaml', (text) => text.replaceAll('400.000.000', '400'));
    const file = csv(`${heads}\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;400;${quarters}\n`);
    const { written } = await plan(file, { sources });
    expect(written('2024/anggaran.yaml')).toContain(`rencana: ${expected}`);
    const unclear = csv(`${heads}\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;900;100;110;120;130\n`);
    await expect(plan(unclear, { sources })).rejects.toThrow('could each be «rencana»');
    expect((await plan(unclear, { sources, column: 'rencana=D+E+F+G' })).written('2024/anggaran.yaml')).toContain(
      '4: 460 }',
    );
  });
  test('months that do not say of what they are are no plan', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `bulan${at + 1}`);
    const rows = [
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', ...names],
      ['2.17.03.2.01.0001', 'Loket', ...names.map(() => 1)],
    ];
    await expect(plan(xlsx({ rows }))).rejects.toThrow('not known');
  });
  test('another year in its column is told, where the title names the right one', async () => {
    const { rencana } = await plan(sheet(tetap(1e6, { Tahun: 2023 }), keliling(1e6)));
    expect(rencana.catatan.map(({ en }) => en)).toContain(
      'the column Tahun holds 2023, while the title of the sheet names 2024; 2024 is taken',
    );
  });
});

describe('the detail of an APBD, code and name in one cell', () => {
  const row = (
    sub: string,
    rekening: string,
    apbd: number,
    opd = '2.17.0.00.0.00.01.0000 Dinas Contoh',
  ): readonly Value[] => [
    ...[
      '2 URUSAN',
      opd,
      '2.17 BIDANG',
      opd,
      '2.17.03 PROGRAM PELAYANAN MASYARAKAT',
      '2.17.03.2.01 Penyediaan Loket Layanan',
      sub,
    ],
    ...['5. BELANJA', '5.1 BELANJA OPERASI', '5.1.02 Barang', '5.1.02.01 Barang', '5.1.02.01.01 Habis', rekening, apbd],
  ];
  const tetap = '2.17.03.2.01.0001 Penyediaan Loket Tetap';
  test('accounts are summed', async () =>
    expect(
      await changes(
        xlsx({
          rows: [
            [],
            rincianHeads,
            row(tetap, '5.1.02.01.01.0024 ATK', 460e6),
            row(tetap, '5.1.02.01.01.0025 Kertas', 1e6),
          ],
        }),
        '2024/anggaran.yaml',
      ),
    ).toEqual(['+            pagu: 461.000.000']));
  test('of several agencies ours is read', async () => {
    const other = row(tetap, '5.1.02.01.01.0024 ATK', 5, '1.01.2.22.0.00.02.0000 Dinas Lain');
    expect(await changes(xlsx({ rows: [rincianHeads, row(tetap, 'x', 460e6), other] }), '2024/anggaran.yaml')).toEqual([
      '+            pagu: 460.000.000',
    ]);
  });
  test('new lines are added with codes and names', async () => {
    const { written } = await plan(xlsx({ rows: [rincianHeads, row('2.17.03.2.01.0009 Loket Malam', 'x', 9)] }), {
      adds: true,
    });
    expect(written('2024/anggaran.yaml')).toContain(
      'kode: "2.17.03.2.01.0009"\n            nama: Loket Malam\n            pagu: 9\n',
    );
  });
  test('without a column of accounts every row is a line', async () => {
    const file = csv(`Program;Kegiatan;Sub Kegiatan;Anggaran\n2.17.03 P;2.17.03.2.01 K;${tetap};460000000\n`);
    expect(await changes(file, '2024/anggaran.yaml')).toEqual(['+            pagu: 460.000.000']);
  });
  test('before and after the change, and what was spent, are read beside names without accounts', async () => {
    const rows = (heads: string) =>
      csv(`Program;Kegiatan;Sub Kegiatan;${heads}\n2.17.03 P;2.17.03.2.01 K;${tetap};1;2\n`);
    const taken = async (heads: string) =>
      [...(await plan(rows(heads))).table.columns].map(([key, at]) => `${key} ${at}`);
    expect(await taken('APBD;APBD-P')).toEqual(expect.arrayContaining(['pagu 3', 'pagu_perubahan 4']));
    expect(await taken('Pagu;Realisasi')).toEqual(expect.arrayContaining(['pagu 3', 'realisasi 4']));
    const accounts = rincianHeads.map((head) => (head === 'APBD' ? 'APBD Murni' : head));
    const both = xlsx({
      rows: [
        [...accounts, 'APBD Perubahan'],
        [...row(tetap, 'x', 1), 2],
      ],
    });
    await expect(plan(both)).rejects.toThrow('could each be «pagu»');
  });
  test('a total is checked', async () => {
    const total = Array.from({ length: 13 }, (_, at) => (at === 12 ? 'TOTAL' : ''));
    const { rencana } = await plan(xlsx({ rows: [rincianHeads, row(tetap, 'x', 460e6), [...total, 7]] }));
    expect(rencana.selisih).toHaveLength(1);
  });
});

describe('E.81 and tables of quarters with indicators', () => {
  const withIndicators = () =>
    having('2024/anggaran.yaml', (text) =>
      text.replace(
        '        nama: Penyediaan Loket Layanan\n',
        '        nama: Penyediaan Loket Layanan\n        indikator:\n          - { id: loket-buka, nama: Jumlah Loket yang Dibuka, satuan: loket }\n          - { id: izin, nama: Jumlah Izin yang Terbit, satuan: izin, akumulasi: jumlah, pencatatan: per_triwulan }\n',
      ),
    );
  const loket: E81Line = {
    nama: 'Penyediaan Loket Layanan',
    indikator: 'Jumlah Loket yang Dibuka',
    target: 10,
    pagu: 600e6,
    k: [2, 3, 4, 1],
    rp: [110e6, 200e6, 50e6, 40e6],
  };
  const tetap: E81Line = { nama: 'Penyediaan Loket Tetap', pagu: 450e6, rp: [101e6, 199e6, 30e6, 20e6] };
  const keliling: E81Line = { nama: 'Penyediaan Loket Keliling', pagu: 150e6, rp: [9e6, 1e6, 20e6, 20e6] };
  const layanan: E81Line = { ...loket, nama: 'Program Pelayanan Masyarakat', indikator: '' };
  const all = [{ ...layanan, nama: 'KOPERASI' }, layanan, loket, tetap, keliling];

  test('quarters are summed up to the one that is asked for, in money and in what was reached', async () => {
    for (const isMerged of [true, false]) {
      const made = await changes(e81(all, { isMerged }), '2024/tw2.yaml', { sources: await withIndicators() });
      expect(made).toEqual(['+  loket-buka:', '+    realisasi: 5', ...spent.slice(1)]);
    }
    expect(await changes(e81(all), '2024/tw2.yaml', { sources: await withIndicators(), triwulan: 2 })).toContain(
      '+    realisasi: 5',
    );
  });
  test('of an indicator that is recorded by quarter the quarter alone', async () => {
    const made = await changes(
      e81([...all, { nama: '', indikator: '2. Jumlah Izin yang Terbit', k: [20, 30, 5, 5] }]),
      '2024/tw2.yaml',
      {
        sources: await withIndicators(),
      },
    );
    expect(made.slice(0, 4)).toEqual(['+  loket-buka:', '+    realisasi: 5', '+  izin:', '+    realisasi: 30']);
  });
  test('several indicators in one cell, an unknown one, and a year that is neither the sum nor the last are left for a person', async () => {
    const lines: readonly E81Line[] = [
      ...all.slice(0, 2),
      { ...loket, indikator: '1. Jumlah Loket yang Dibuka 2. Jumlah Izin yang Terbit' },
      { ...tetap, indikator: 'Jumlah Kursi', k: [1, 1, 1, 1] },
      { ...keliling, indikator: 'Jumlah Izin yang Terbit', k: [1, 2, 3, 4], tahun: [7, 50e6] },
    ];
    const { rencana } = await plan(e81(lines), { sources: await withIndicators() });
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en.slice(0, 40)])).toEqual([
      [[13], 'several indicators are in one cell with '],
      [[15], 'what the indicator has reached in the ye'],
      [[14], 'the data has no indicator called «Jumlah'],
    ]);
    expect(rencana.files.map(({ path }) => path)).toEqual(['2024/tw2.yaml']);
  });
  test('a sum of money that the form does not make stops everything', async () => {
    const { rencana } = await plan(e81([layanan, loket, { ...tetap, tahun: ['', 1] }, keliling]), {
      sources: await withIndicators(),
    });
    expect(rencana.selisih.map(({ baris, nama }) => [baris, nama])).toEqual([[13, 'Penyediaan Loket Tetap']]);
  });
  test('a table of kegiatan with K and Rp below each quarter', async () => {
    const rows: readonly (readonly Value[])[] = [
      ['No', 'Kegiatan', 'Indikator Kinerja', 'Target', '', 'Realisasi Triwulan I', '', 'Realisasi Triwulan II', ''],
      ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      ['1', 'Penyediaan Loket Tetap', 'Jumlah Loket yang Dibuka', 10, 450e6, 7, 299e6, 1, 1e6],
      ['2', 'Penyediaan Loket Keliling', 'Jumlah Izin yang Terbit', 90, 150e6, 50, 9e6, 20, 1e6],
    ];
    const file = xlsx({ rows, merges: ['D1:E1', 'F1:G1', 'H1:I1', 'A1:A2', 'B1:B2', 'C1:C2'] });
    expect(await changes(file, '2024/tw2.yaml', { sources: await withIndicators() })).toEqual([
      ...['+  loket-buka:', '+    realisasi: 8', '+  izin:', '+    realisasi: 20'],
      ...spent.slice(1),
    ]);
  });
});

describe('a plain Realisasi beside indicators', () => {
  const table = (heads: string, line: string) =>
    csv(`Program/Kegiatan;Indikator Kinerja;${heads}\nPenyediaan Loket Tetap;Jumlah Loket;${line}\n`);
  const values = async (heads: string, line: string) => {
    const { rencana, table: read } = await plan(table(heads, line));
    const money = rencana.fitting[0]?.isian.nilai.get('realisasi');
    return [read.columns.get('realisasi_kinerja') ?? '-', money?.toString() ?? '-'];
  };
  test.each([
    ['Pagu;Realisasi', '450;300', '-', '300'],
    ['Target;Realisasi;Capaian', '10;8;80', 3, '-'],
    ['Target;Pagu;Realisasi;Realisasi Keuangan (Rp)', '10;450;8;300', '-', '300'],
    ['Target;Pagu;Realisasi Kinerja;Realisasi Anggaran', '10;450;8;300', 4, '300'],
    ['Target;Realisasi TW I;Realisasi TW II', '10;50;3', 4, '-'],
  ])('%s', async (heads, line, kinerja, money) => expect(await values(heads, line)).toEqual([kinerja, money]));
});

test.each([
  ['Target;Pagu;Realisasi', '10;450;8', 'realisasi_kinerja=E', 'realisasi_kinerja', 4],
  ['Target;Pagu;Realisasi', '10;450;8', 'realisasi=E', 'realisasi', 4],
  ['Target;Pagu;Realisasi TW I;Realisasi TW II', '10;450;50;3', 'realisasi=E+F', 'realisasi', 5],
])('beside a budget and a target a person says which: %s, %s, %s', async (heads, line, column, name, at) => {
  const file = csv(`Program/Kegiatan;Indikator Kinerja;${heads}\nPenyediaan Loket Tetap;Jumlah Loket;${line}\n`);
  await expect(plan(file)).rejects.toThrow('could each be «realisasi»');
  expect((await plan(file, { column })).table.columns.get(name)).toBe(at);
});

describe('tables of a Perjanjian Kinerja', () => {
  const file = (heads: readonly string[], ...rows: readonly (readonly Value[])[]) =>
    xlsx({ rows: [['LAMPIRAN PERJANJIAN KINERJA TAHUN 2024'], heads, ...rows] });
  test.each<[string, Source, readonly string[]]>([
    [
      'with units',
      file(
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
        ['1', 'Meningkatnya kepuasan', 'Indeks Kepuasan Masyarakat', 'indeks', 83.25],
        ['', '', 'Persentase aduan yang diselesaikan', '%', '≥ 96'],
      ),
      ['+    tahun: 83,25', '+    tahun: ≥ 96'],
    ],
    [
      'with percents, numbers before the names, and a row that counts the columns',
      file(
        ['No', 'Tujuan/Sasaran', 'Indikator Kinerja Utama', 'Target 2024'],
        ['(1)', '(2)', '(3)', '(4)'],
        [1, 'x', '1. Persentase aduan yang diselesaikan', { persen: '0.97' }],
      ),
      ['+    tahun: 97'],
    ],
    [
      'with the budget below it',
      file(
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
        [1, 'x', 'Rata-rata waktu tunggu layanan', '11,5'],
        [],
        ['No', 'Program', 'Anggaran', 'Keterangan'],
        [1, 'Pelayanan Masyarakat', 600e6, 'APBD'],
      ),
      ['+    tahun: 11,5'],
    ],
    [
      'with quarters',
      file(
        ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        [1, 'x', 'Indeks Kepuasan Masyarakat', 'indeks', 82.5, 79, 80.5, 81, 82.5],
      ),
      ['+    tw: { 1: 79, 2: "80,5", 3: 81, 4: "82,50" }'],
    ],
    [
      'with words of another sign',
      csv('Sasaran;Indikator Kinerja;Target Kinerja\nx;Indeks Kepuasan  Masyarakat;84,00%\n'),
      ['+    tahun: 84,00'],
    ],
  ])('%s', async (_, sheet, expected) =>
    expect(await changes(sheet, '2024/perjanjian-kinerja.yaml')).toEqual(expected),
  );
  test('makes the file where there is none, and leaves unknown names for a person', async () => {
    const sources = (await dasar()).filter(({ path }) => !path.endsWith('perjanjian-kinerja.yaml'));
    const { written, rencana } = await plan(
      file(
        ['Sasaran', 'Indikator Kinerja', 'Target'],
        ['x', 'Indeks Kepuasan Masyarakat', 80],
        ['x', 'Indeks Kepuasan Warga', 9],
      ),
      { sources },
    );
    expect(written('2024/perjanjian-kinerja.yaml')).toMatch(/\ntarget:\n {2}ikm:\n {4}tahun: 80\n$/);
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toEqual([
      [[4], expect.stringContaining('did you mean')],
    ]);
  });
  test('of another year is refused', async () => {
    await expect(plan(csv('Sasaran;Indikator;Target 2023\nx;Indeks Kepuasan Masyarakat;80\n'))).rejects.toThrow(
      'cell C1',
    );
    await expect(
      plan(file(['Sasaran', 'Indikator Kinerja', 'Target'], ['x', 'Indeks Kepuasan Masyarakat', 80]), { tahun: 2023 }),
    ).rejects.toThrow('cell A1');
  });
});

test('a target beside what was reached is none of an agreement, and years beside what was reached none of a plan', async () => {
  const read = (heads: string) => plan(csv(`${heads}\nx;Indeks Kepuasan Masyarakat;80;81;82\n`));
  await expect(read('Sasaran;Indikator;Target;Realisasi;Capaian')).rejects.toThrow('may be the target of the year');
  const { rencana } = await read('Sasaran;Indikator;2023;2024;Realisasi');
  expect(rencana.files.map(({ path }) => path)).toEqual(['2024/tw2.yaml']);
});

describe('tables of a Renstra', () => {
  const heads = [
    'NSPK',
    'Sasaran RPJMD',
    'Tujuan/Sasaran',
    'Indikator',
    'Satuan',
    'Baseline 2023',
    'Target Tahun',
    '',
    '',
  ];
  test.each<[string, readonly (readonly Value[])[], readonly string[], readonly string[]]>([
    [
      'years below one head, the baseline beside them',
      [
        heads,
        ['', '', '', '', '', '', 2024, 2025, 2026],
        ['', '', 'x', 'Indeks Kepuasan Masyarakat', 'indeks', 80.1, 82.5, 84, 87.25],
      ],
      ['G1:I1', ...['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter}1:${letter}2`)],
      ['+              2025: 84', '+              2026: 87,25'],
    ],
    [
      'flat heads',
      [
        ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Target 2025'],
        ['x', 'Indeks Kepuasan Masyarakat', 'indeks', '82,50', '84,5'],
      ],
      [],
      ['+              2025: 84,5'],
    ],
    [
      'an indicator without targets',
      [
        ['Sasaran', 'Indikator', '2024', '2025'],
        ['x', 'Rata-rata waktu tunggu layanan', 12, 11.5],
      ],
      [],
      ['+            target: { 2024: 12, 2025: "11,5" }'],
    ],
    [
      'K and Rp below each year',
      [
        ['Sasaran', 'Indikator', 'Target', '', '', ''],
        ['', '', 2025, '', 2026, ''],
        ['', '', 'K', 'Rp', 'K', 'Rp'],
        ['x', 'Indeks Kepuasan Masyarakat', 84, 1e6, 88, 2e6],
      ],
      ['C1:F1', 'C2:D2', 'E2:F2'],
      ['+              2025: 84', '+              2026: 88'],
    ],
    [
      'a dash says nothing',
      [
        ['Sasaran', 'Indikator', 'Target 2025', 'Target 2026'],
        ['x', 'Indeks Kepuasan Masyarakat', '-', 88],
      ],
      [],
      ['+              2026: 88'],
    ],
  ])('%s', async (_, rows, merges, expected) =>
    expect(await changes(xlsx({ rows, merges }), 'renstra.yaml')).toEqual(expected),
  );
});

test.each(Object.entries(about).filter(([, { told }]) => !/[…(]/.test(told)))(
  'a sheet with the heads that are told of %s is known',
  async (jenis, { told }) => {
    const { table } = await plan(csv(`${told.split(', ').join(';')}\n`));
    expect(table.kind).toBe(jenis);
  },
);

describe('what a sheet of indicators adds', () => {
  const pk = (...rows: readonly (readonly Value[])[]) =>
    xlsx({ rows: [['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2024'], ...rows] });
  test('a table of an agreement: below its sasaran, which may be new, with unit and target', async () => {
    const file = pk(
      [1, 'Meningkatnya kepuasan masyarakat', 'Indeks Pelayanan Publik', 'indeks', '4,2'],
      [2, 'Terkendalinya inflasi daerah', 'Laju inflasi', '%', 2.5],
      ['', '', 'Jumlah operasi pasar', '', 12],
    );
    const { rencana, written, compiled } = await plan(file, { adds: true });
    const renstra = written('renstra.yaml') ?? '';
    expect(renstra).toMatch(/nama: Indeks Pelayanan Publik\n +satuan: indeks\n {6}- id: ketepatan/);
    expect(renstra).toMatch(
      /- id: terkendalinya-inflasi-daerah\n.*\n {8}indikator:\n.*\n +nama: Laju inflasi\n +satuan: "%"/,
    );
    expect(written('2024/perjanjian-kinerja.yaml')).toMatch(
      /pelayanan-publik:\n +tahun: 4,2\n +laju-inflasi:\n +tahun: 2,5\n/,
    );
    // Without a unit nothing is made.
    expect(renstra).not.toContain('operasi pasar');
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toContainEqual([
      [4],
      expect.stringContaining('satuan'),
    ]);
    expect(compiled().diagnostics.filter(({ code }) => code.startsWith('schema/'))).toEqual([]);
    expect((await plan(file)).written('renstra.yaml')).toBeUndefined();
  });
  test('a sasaran or an indicator that is only alike to one of the plan is left for a person', async () => {
    const { rencana } = await plan(
      pk(
        [1, 'Meningkatnya kepuasan masyarakt', 'Laju inflasi', '%', 2.5],
        [1, 'Meningkatnya kepuasan masyarakat', 'Indeks Kepuasan Warga', 'indeks', 80],
      ),
      { adds: true },
    );
    expect([rencana.files, rencana.masalah.length > 1]).toEqual([[], true]);
  });
  test('a table of a plan: targets of all its years', async () => {
    const file = csv(
      'Sasaran;Indikator;Satuan;2024;2025;2026\nMeningkatnya kepuasan masyarakat;Laju inflasi;%;3;2,75;2,5\n',
    );
    expect((await plan(file, { adds: true })).written('renstra.yaml')).toMatch(
      /nama: Laju inflasi\n +satuan: "%"\n +target: \{ 2024: 3, 2025: "2,75", 2026: "2,5" \}\n/,
    );
  });
  const heads = [
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      '',
      'Realisasi Triwulan I',
      '',
      'Realisasi Triwulan II',
      '',
    ],
    ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1', 'I1:J1'];
  const money = [600e6, 160e6, 150e6];
  const e81Rows = (several: readonly Value[]): readonly (readonly Value[])[] => {
    const [nama = '', satuan = '', target = '', one = '', two = ''] = several;
    return [
      ['2.18.02', 'Pengembangan Pasar', 'Cakupan pasar tertib', '%', 80, money[0] ?? 0, 20, 160e6, 25, 150e6],
      ['2.18.02.2.01', 'Penataan Pasar Rakyat', '', '', '', 600e6, '', 160e6, '', 150e6],
      ['2.18.02.2.01.0001', 'Pembangunan Kios', nama, satuan, target, 450e6, one, 150e6, two, 150e6],
      ['2.18.02.2.01.0002', 'Pembinaan Pedagang', 'Jumlah pedagang dibina', 'orang', 30, 150e6, 10, 10e6, 5, 0],
    ];
  };
  const column = 'realisasi=H+J,realisasi_kinerja=G+I';
  test('E.81: below its line, which is new as well, several in one cell each with its own values', async () => {
    const rows = e81Rows([
      '1. Jumlah kios\n2. Luas kios terbangun',
      '1. unit\n2. m2',
      '4\n120',
      '1. 1\n2. 30',
      '1. 2\n2. 40',
    ]);
    const { rencana, written } = await plan(xlsx({ rows: [...heads, ...rows], merges }), { adds: true, column });
    const budget = written('2024/anggaran.yaml') ?? '';
    expect(budget).toMatch(/nama: Jumlah kios\n +satuan: unit\n.*\n +nama: Luas kios terbangun\n +satuan: m2\n/);
    expect(budget).toMatch(
      /nama: Pembinaan Pedagang\n(?:.*\n){2}.*\n +nama: Jumlah pedagang dibina\n +satuan: orang\n/,
    );
    expect(written('2024/perjanjian-kinerja.yaml')).toMatch(
      /jumlah-kios:\n +tahun: 4\n +luas-kios-terbangun:\n +tahun: 120\n/,
    );
    expect(written('2024/tw2.yaml')).toMatch(/jumlah-kios:\n +realisasi: 3\n +luas-kios-terbangun:\n +realisasi: 70\n/);
    expect(rencana.masalah).toEqual([]);
  });
  test.each([
    ['fewer values than names', ['1. Jumlah kios\n2. Luas kios', 'unit', 4, 1, 2]],
    ['names without numbers', ['Jumlah kios\nLuas kios', '1. unit\n2. m2', '4\n120', '1\n30', '2\n40']],
  ])('%s: left for a person', async (_, several) => {
    const { written } = await plan(xlsx({ rows: [...heads, ...e81Rows(several)], merges }), { adds: true, column });
    expect(written('2024/anggaran.yaml')).not.toMatch(/Luas kios\n|nama: Jumlah kios\n/);
  });
  test('money that was planned for new lines comes with them', async () => {
    const { written, rencana } = await plan(
      csv(
        [
          'Kode;Program/Kegiatan;Pagu;Target Keuangan TW I;Target Keuangan TW II;Target Keuangan TW III;Target Keuangan TW IV;Realisasi',
          '2.18.02;Pengembangan Pasar;600000000;150000000;150000000;150000000;150000000;90000000',
          '2.18.02.2.01;Penataan Pasar Rakyat;600000000;150000000;150000000;150000000;150000000;90000000',
          '2.18.02.2.01.0001;Pembangunan Kios;600000000;150000000;150000000;150000000;150000000;90000000',
        ].join('\n'),
      ),
      { adds: true },
    );
    expect(written('2024/anggaran.yaml')).toMatch(
      /nama: Pembangunan Kios\n +pagu: 600\.000\.000\n +rencana: \{ 1: 150\.?000\.?000, 2: 300/,
    );
    expect([rencana.masalah, rencana.added]).toEqual([[], 1]);
  });
});

describe('a target that is not what it seems', () => {
  test.each<[string, Value, string, string]>([
    ['a fraction of a percent', 0.96, '%', 'may be 0.96% or 96%'],
    ['a day', { hari: 45421 }, 'indeks', 'shows a date or time'],
    ['a number with words', '83,5 (Baik)', 'indeks', 'holds a number and words'],
    ['a failed formula', '#REF!', 'indeks', 'has failed'],
  ])('%s is left for a person', async (_, value, satuan, told) => {
    const { rencana } = await plan(
      xlsx({
        rows: [
          ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
          ['x', 'Indeks Kepuasan Masyarakat', satuan, value],
        ],
      }),
    );
    expect([rencana.files, rencana.masalah.map(({ text }) => text.en)]).toEqual([[], [expect.stringContaining(told)]]);
  });
  test.each<[Value, string, string]>([
    ['1.234,5 indeks', 'Indeks', '1.234,5'],
    ['75 - 80', 'indeks', '"75 - 80"'],
    [{ persen: '0.005' }, '%', '0,5'],
    ['BB', 'predikat', 'BB'],
  ])('%s %s is %s', async (value, satuan, expected) => {
    const { written } = await plan(
      xlsx({
        rows: [
          ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
          ['x', 'Indeks Kepuasan Masyarakat', satuan, value],
        ],
      }),
    );
    expect(written('2024/perjanjian-kinerja.yaml')).toContain(`tahun: ${expected}\n`);
  });
});

describe('the budget of programs in an agreement is checked, and nothing is written', () => {
  const heads = ['No', 'Program', 'Anggaran', 'Keterangan'];
  const rows = (penunjang: number, total: number): readonly (readonly Value[])[] => [
    heads,
    [1, 'Program Penunjang Urusan Pemerintahan Daerah', penunjang, 'APBD'],
    [2, 'PELAYANAN MASYARAKAT', 600e6, 'APBD'],
    ['', 'Jumlah', total, ''],
  ];
  const own = [['No', 'Sasaran', 'Indikator Kinerja', 'Target'], [1, 'x', 'Indeks Kepuasan Masyarakat', 82.5], []];
  test.each([
    ['alone', []],
    ['below the targets', own],
  ])('%s', async (_, before) => {
    const right = (await plan(xlsx({ rows: [...before, ...rows(400e6, 1000e6)] }))).rencana;
    expect([right.files, right.masalah, right.selisih, right.absen]).toEqual([[], [], [], []]);
    expect(right.catatan.map(({ en }) => en)).toContain(
      'the budget of 2 programs is the sum of their kegiatan in the data',
    );
    const other = (await plan(xlsx({ rows: [...before, ...rows(410e6, 1010e6)] }))).rencana;
    expect(other.masalah.map(({ text }) => text.en)).toEqual([
      expect.stringMatching(
        /^the program penunjang: Rp410\.000\.000 in the sheet, but its kegiatan come to Rp400\.000\.000/,
      ),
    ]);
    const wrong = (await plan(xlsx({ rows: [...before, ...rows(400e6, 1010e6)] }))).rencana;
    expect(wrong.selisih.map(({ tertulis, dihitung }) => [tertulis.toString(), dihitung.toString()])).toEqual([
      ['1010000000', '1000000000'],
    ]);
  });
  test('a program that the data has not is told', async () => {
    const { rencana } = await plan(csv('No;Program;Anggaran (Rp)\n1;Program Lain;5.000.000\n'));
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toEqual([
      [[2], 'the data has no program called «Program Lain»'],
    ]);
  });
});
