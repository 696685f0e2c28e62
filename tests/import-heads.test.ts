/** Heads of several rows and heads that stand side by side: the column of the whole year so far is read, or the sheet is refused. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { takenColumns } from '../src/edit/import/index.ts';
import { csv, openTable, plan } from './importing.ts';
import { type Value, xlsx } from './sheets.ts';

type Rows = readonly (readonly Value[])[];

/** Rows of heads and one line below them, as a workbook with merged cells, as one without, and as separated text. */
function files(heads: Rows, line: readonly Value[], merges: readonly string[]): readonly Source[] {
  const rows = [...heads, ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', ...line]];
  const text = rows.map((row) => row.map((value) => (typeof value === 'object' ? '' : String(value))).join(';'));
  return [xlsx({ rows, merges }), xlsx({ rows }), csv(`${text.join('\n')}\n`)];
}

const base = ['Kode', 'Program/Kegiatan'];
const merged = ['A1:A2', 'B1:B2'];
const numbered = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** What is read of the line: the values that the quarter's file would get. */
async function read(file: Source, triwulan: 1 | 2 | 3 | 4 = 2) {
  const { table, rencana } = await plan(file, { triwulan });
  const [cocok] = rencana.fitting;
  expect(rencana.masalah).toEqual([]);
  expect(table.rows.filter(({ cells }) => cells.some((cell) => cell?.text)).length).toBe(1);
  return Object.fromEntries([...(cocok?.isian.nilai ?? [])].map(([kolom, nilai]) => [kolom, nilai.toString()]));
}

describe('a head that is divided below', () => {
  test.each<[string, Rows, readonly Value[], readonly string[], Readonly<Record<string, string>>]>([
    [
      'last month, this month, up to this month',
      [
        [...base, 'Pagu', 'Realisasi', '', ''],
        ['', '', '', 'Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'],
      ],
      [400, 100, 90, 190],
      ['C1:C2', 'D1:F1'],
      { pagu: '400', realisasi: '190' },
    ],
    ...['Sekarang', 'Berjalan', 'Triwulan Berjalan', 'Kini', 'Tambahan', 'Q2'].map(
      (now): [string, Rows, readonly Value[], readonly string[], Readonly<Record<string, string>>] => [
        `earlier, ${now} and both`,
        [
          [...base, 'Pagu', 'Realisasi', '', ''],
          ['', '', '', 'Lalu', now, 'Kumulatif'],
        ],
        [400, 100, 90, 190],
        ['C1:C2', 'D1:F1'],
        { pagu: '400', realisasi: '190' },
      ],
    ),
    [
      'the same with a row that numbers the columns',
      [
        [...base, 'Pagu', 'Realisasi Keuangan', '', ''],
        ['', '', '', 's/d Bulan Lalu', 'Bulan Ini', 's/d Bulan Ini'],
        numbered.slice(0, 6),
      ],
      [400, 100, 90, 190],
      ['C1:C2', 'D1:F1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'progress',
      [
        [...base, 'Pagu', 'Realisasi (Rp)', 'Fisik (%)', '', ''],
        ['', '', '', '', 'Lalu', 'Ini', 's.d. Ini'],
      ],
      [400, 190, 20, 40, 60],
      ['C1:C2', 'D1:D2', 'E1:G1'],
      { pagu: '400', realisasi: '190', fisik: '60' },
    ],
    [
      'plan and what was reached',
      [
        [...base, 'Pagu', 'Keuangan', '', 'Fisik', ''],
        ['', '', '', 'Rencana', 'Realisasi', 'Rencana', 'Realisasi'],
      ],
      [400, 200, 190, 50, 60],
      ['C1:C2', 'D1:E1', 'F1:G1'],
      { pagu: '400', realisasi: '190', fisik: '60' },
    ],
    [
      'rupiah and percent',
      [
        [...base, 'Pagu', 'Realisasi', '', 'Fisik'],
        ['', '', '', 'Rp', '%', '%'],
      ],
      [400, 190, 47.5, 60],
      ['C1:C2', 'D1:E1'],
      { pagu: '400', realisasi: '190', fisik: '60' },
    ],
    [
      'percent before rupiah',
      [
        [...base, 'Pagu', 'Realisasi', ''],
        ['', '', '', '(%)', '(Rp)'],
      ],
      [400, 47.5, 190],
      ['C1:C2', 'D1:E1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'quarters and their sum',
      [
        [...base, 'Pagu', 'Realisasi', '', ''],
        ['', '', '', 'TW I', 'TW II', 'Jumlah'],
      ],
      [400, 100, 90, 190],
      ['C1:C2', 'D1:F1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'all quarters, of which the sheet has filled in three',
      [
        [...base, 'Pagu', 'Realisasi Keuangan (Rp)', '', '', '', ''],
        ['', '', '', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV', 'Total'],
      ],
      [400, 100, 90, 30, '', 220],
      ['C1:C2', 'D1:H1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'quarters that run on, as their last column says',
      [
        [...base, 'Pagu', 'Realisasi', '', '', ''],
        ['', '', '', 'TW I', 'TW II', 'TW III', 'Jumlah'],
      ],
      [400, 100, 190, 210, 210],
      ['C1:C2', 'D1:G1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'months, whose sum is beyond the budget where they run on',
      [
        [...base, 'Pagu', 'Realisasi', '', '', '', '', ''],
        ['', '', '', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
      ],
      [400, 50, 100, 150, 180, 185, 190],
      ['C1:C2', 'D1:I1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'quarters below the head of another row, by money and progress',
      [
        [...base, 'Pagu', 'Realisasi Triwulan', '', '', ''],
        ['', '', '', 'I', '', 'II', ''],
        ['', '', '', 'Rp', 'Fisik (%)', 'Rp', 'Fisik (%)'],
      ],
      [400, 100, 30, 20, 10],
      ['C1:C2', 'D1:G1', 'D2:E2', 'F2:G2'],
      { pagu: '400', realisasi: '120', fisik: '40' },
    ],
    [
      'years as numbers',
      [
        [...base, 'Pagu', 'Realisasi', ''],
        ['', '', '', 2023, 2024],
      ],
      [400, 100, 90],
      ['C1:C2', 'D1:E1'],
      { pagu: '400', realisasi: '90' },
    ],
    [
      'kinds of spending and their sum',
      [
        [...base, 'Operasi', '', 'Modal', '', 'Total', '', ''],
        ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', '%'],
      ],
      [300, 150, 100, 40, 400, 190, 47.5],
      ['C1:D1', 'E1:F1', 'G1:I1'],
      { pagu: '400', realisasi: '190' },
    ],
    [
      'money and progress',
      [
        [...base, 'Pagu', 'Realisasi', ''],
        ['', '', '', 'Fisik (%)', 'Keuangan (Rp)'],
      ],
      [400, 60, 190],
      ['C1:C2', 'D1:E1'],
      { pagu: '400', realisasi: '190', fisik: '60' },
    ],
    [
      'a group above the row of the other heads',
      [
        ['', '', '', 'Realisasi', '', ''],
        [...base, 'Pagu', 'Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'],
      ],
      [400, 100, 90, 190],
      ['D1:F1'],
      { pagu: '400', realisasi: '190' },
    ],
  ])('%s', async (_, heads, line, merges, expected) => {
    for (const file of files(heads, line, [...(heads[0]?.[0] === '' ? [] : merged), ...merges])) {
      expect(await read(file)).toEqual(expected);
    }
  });

  test('the form of a province, five rows with numbers above and below', async () => {
    const heads: Rows = [
      Array.from({ length: 14 }, (_, at) => at),
      [
        ...['No.', 'Program/Kegiatan/Sub Kegiatan', 'Jumlah Anggaran (Rp)', 'Bobot (%)'],
        ...['Realisasi Pelaksanaan Anggaran', '', '', '', '', '', '', '', '', 'Sisa Anggaran (Rp)'],
      ],
      ['', '', '', '', 'Bulan Lalu', '', '', 'Bulan Ini', '', '', 's.d Bulan Ini', '', ''],
      ['', '', '', '', 'Keuangan', '', 'Fisik', 'Keuangan', '', 'Fisik', 'Keuangan', '', 'Fisik'],
      ['', '', '', '', 'Rp', '%', '%', 'Rp', '%', '%', 'Rp', '%', '%'],
      Array.from({ length: 14 }, (_, at) => String(at + 1)),
    ];
    const line = [400, 40, 100, 25, 20, 90, 22.5, 40, 190, 47.5, 60, 210];
    for (const file of files(heads, line, [])) {
      expect(await read(file)).toEqual({ pagu: '400', realisasi: '190', fisik: '60' });
    }
  });

  test('four rows, in other words', async () => {
    const heads: Rows = [
      [...base, 'Pagu (Rp)', 'Realisasi Anggaran', '', '', '', ''],
      ['', '', '', 's.d. Bulan Kemarin', '', 'Dalam Bulan', '', 's.d. Sekarang', '', 'Ket'],
      ['', '', '', 'Uang', '', 'Uang', '', 'Uang', ''],
      ['', '', '', 'Rp', '%', 'Rp', '%', 'Rp', '%'],
      numbered.slice(0, 9),
    ];
    for (const file of files(heads, [400, 100, 25, 90, 22.5, 190, 47.5, ''], []))
      expect(await read(file)).toEqual({ pagu: '400', realisasi: '190' });
  });

  test.each<[string, Rows, readonly Value[], string]>([
    [
      'quarters',
      [
        [...base, 'Pagu', 'Realisasi (Rp)', ''],
        ['', '', '', 'TW I', 'TW II'],
      ],
      [400, 90, 190],
      'D «Realisasi (Rp) › TW I», E «Realisasi (Rp) › TW II»',
    ],
    [
      'a quarter that is not filled in yet',
      [
        [...base, 'Pagu', 'Realisasi (Rp)', '', ''],
        ['', '', '', 'TW I', 'TW II', 'Jumlah'],
      ],
      [400, 90, '', 90],
      'the column E «Realisasi (Rp) › TW II» is empty',
    ],
    [
      'a sum that is none of its parts',
      [
        [...base, 'Pagu', 'Realisasi (Rp)', '', ''],
        ['', '', '', 'Dinas', 'UPTD', 'Jumlah'],
      ],
      [400, 90, 20, 120],
      'D, E, F could each be «realisasi»',
    ],
    [
      'units that nobody foresaw',
      [
        [...base, 'Pagu', 'Realisasi', ''],
        ['', '', '', 'Dinas', 'UPTD'],
      ],
      [400, 100, 90],
      'D «Realisasi › Dinas», E «Realisasi › UPTD»',
    ],
    [
      'kinds of contracts',
      [
        [...base, 'Pagu', 'Realisasi', ''],
        ['', '', '', 'Swakelola', 'Kontrak'],
      ],
      [400, 100, 90],
      'D «Realisasi › Swakelola», E «Realisasi › Kontrak»',
    ],
    [
      'parts of a column of names',
      [
        [...base, '', 'Pagu', 'Realisasi'],
        ['', 'Program', 'Kegiatan', '', ''],
      ],
      ['Loket', 400, 190],
      'B, C could each be «nama»',
    ],
    [
      'this month alone',
      [
        [...base, 'Pagu', 'Realisasi'],
        ['', '', '', 'Bulan Ini'],
      ],
      [400, 90],
      'D «Realisasi › Bulan Ini»',
    ],
    [
      'up to last month alone',
      [
        [...base, 'Pagu', 'Realisasi'],
        ['', '', '', 's.d. Bulan Lalu'],
      ],
      [400, 90],
      'D «Realisasi › s.d. Bulan Lalu»',
    ],
    [
      'nothing below but numbers',
      [[...base, 'Pagu', 'Realisasi', '', '']],
      [400, 100, 90, 190],
      'D, E, F could each be «realisasi»',
    ],
  ])('%s: refused', async (_, heads, line, message) => {
    for (const file of files(heads, line, [])) {
      await expect(plan(file)).rejects.toThrow(message);
    }
  });
});

describe('a label of the period at the right above the heads', () => {
  const heads = [...base, 'Pagu', 'Realisasi (Rp)', 'Fisik (%)'];
  const labels: readonly (readonly string[])[] = [
    ...['Bulan : Juni', 'Bulan: Juni', 'Bulan Juni', 'Triwulan : II', 'Triwulan II', 'TW II 2024', 'TW2', 'Semester I'],
    ...[
      'Periode: Juni 2024',
      'Keadaan Juni 2024',
      'Keadaan s.d. Juni 2024',
      'Posisi 30 Juni 2024',
      'Tanggal : 30 Juni',
    ],
    ...['30 Juni 2024', 'per 30 Juni 2024', 'Juni', 'TA 2024', 'Q2 2024'],
  ].map((text) => [text]);
  test.each([...labels, ['Bulan', ': Juni'], ['Bulan :', 'Juni'], ['Bulan', 'Juni']])('%s %s', async (...label) => {
    const cells = label.filter((text) => typeof text === 'string');
    for (const before of [3, 4]) {
      const above = [['LAPORAN RFK'], [...Array.from({ length: before }, () => ''), ...cells]];
      for (const file of files([...above, heads], [400, 190, 60], []))
        expect(await read(file)).toEqual({ pagu: '400', realisasi: '190', fisik: '60' });
    }
  });

  test('it may be of another period, and is refused then', async () => {
    for (const label of ['Bulan : Mei', 'TW I', 'Triwulan : III', 'Juni 2023'])
      for (const file of files([['', '', '', label], heads], [400, 190, 60], []))
        await expect(plan(file)).rejects.toThrow('cell D1');
  });

  test('it is a head where it stands below a group', async () => {
    const rows = [
      ['', '', '', 'Realisasi Keuangan', 'Fisik'],
      ['', '', '', 'Bulan Juni'],
      [...base, 'Pagu', 'Realisasi', '%'],
    ];
    for (const file of files(rows, [400, 190, 60], []))
      await expect(plan(file)).rejects.toThrow('D «Realisasi Keuangan › Bulan Juni › Realisasi» is a part of the year');
    for (const title of ['PEMERINTAH KOTA CONTOH', 'LAPORAN REALISASI KEUANGAN'])
      for (const file of files([['', '', title], ['', '', '', 'Bulan Juni'], heads], [400, 190, 60], []))
        expect(await read(file)).toEqual({ pagu: '400', realisasi: '190', fisik: '60' });
  });

  test('several of them, and one above several columns, are heads', () => {
    const several = [
      ['', '', '', 'TW I', 'TW II', 's.d. TW II'],
      [...base, 'Pagu', 'Realisasi', 'Realisasi', 'Realisasi'],
    ];
    const one = [['', '', '', 'Bulan Juni', ''], heads];
    return Promise.all([
      ...files(several, [400, 100, 90, 190], []).map(async (file) =>
        expect(await read(file)).toEqual({ pagu: '400', realisasi: '190' }),
      ),
      expect(plan(xlsx({ rows: [...one, ['2.17.01.2.06', 'Umum', 400, 190, 60]], merges: ['D1:E1'] }))).rejects.toThrow(
        'D «Bulan Juni › Realisasi (Rp)» is a part of the year',
      ),
    ]);
  });
});

describe('flat heads side by side', () => {
  const flat = (heads: string, line: string) =>
    csv(`Kode;Kegiatan;${heads}\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;${line}\n`);
  test.each([
    ['Pagu;Realisasi TW I;Realisasi TW II;Realisasi s.d. TW II', '400;100;90;190', { pagu: '400', realisasi: '190' }],
    [
      'Pagu;Realisasi s.d. Bulan Lalu (Rp);Realisasi Bulan Ini (Rp);Realisasi s.d. Bulan Ini (Rp)',
      '400;100;90;190',
      { pagu: '400', realisasi: '190' },
    ],
    ['Pagu;Realisasi Kumulatif TW II (Rp);Realisasi TW II (Rp)', '400;190;90', { pagu: '400', realisasi: '190' }],
    ['Pagu (Rp);Realisasi s/d Bulan Ini (Rp);Fisik (%)', '400;190;60', { pagu: '400', realisasi: '190', fisik: '60' }],
    [
      'Pagu;Anggaran Kas;Realisasi;Realisasi (%);Sisa Anggaran',
      '400;200;190;47,5;210',
      { pagu: '400', realisasi: '190' },
    ],
    ['Pagu;Rencana Fisik (%);Realisasi Fisik (%);Bobot', '400;50;60;40', { pagu: '400', fisik: '60' }],
    ['Pagu;Realisasi s.d. TW I;Realisasi s.d. TW II', '400;1;2', { pagu: '400', realisasi: '2' }],
    ['Pagu;Realisasi s.d. TW II;Realisasi s.d. TW III', '400;1;2', { pagu: '400', realisasi: '1' }],
    ['Pagu;Realisasi 2023;Realisasi 2024', '400;100;90', { pagu: '400', realisasi: '90' }],
    [
      'Pagu Anggaran;Realisasi Keuangan (Rp);Realisasi per 30 Juni 2024 (%)',
      '400;190;47',
      { pagu: '400', realisasi: '190' },
    ],
  ])('%s', async (heads, line, expected) => expect(await read(flat(heads, line))).toEqual(expected));

  test.each([
    ['Pagu;Realisasi TW I;Realisasi TW II', '400;100;90', 'D «Realisasi TW I», E «Realisasi TW II»'],
    ['Pagu;Realisasi (Rp);Realisasi Lain (Rp)', '400;1;2', 'D «Realisasi (Rp)», E «Realisasi Lain (Rp)»'],
    ['Pagu;Realisasi Non Kumulatif (Rp)', '400;1', 'D «Realisasi Non Kumulatif (Rp)»'],
    ['Pagu;Realisasi Bulan Ini (Rp)', '400;1', 'D «Realisasi Bulan Ini (Rp)»'],
    ['Pagu;Realisasi Triwulan Berjalan (Rp)', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Sekarang', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Kini', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Tambahan', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Berjalan', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Minggu II', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi Bulanan', '400;1', 'is a part of the year'],
    ['Pagu;Realisasi;Fisik Berjalan (%)', '400;1;2', 'is a part of the year'],
    ['Pagu;Realisasi Fisik Lalu;Realisasi Fisik Ini', '400;1;2', 'could each be «fisik»'],
  ])('%s: refused', (heads, line, message) => expect(plan(flat(heads, line))).rejects.toThrow(message));

  test('realisasi in percent alone is passed over, and that is said', async () => {
    const { rencana } = await plan(flat('Pagu;Realisasi (%)', '400;47,5'));
    expect(rencana.catatan.map(({ en }) => en)).toEqual([expect.stringContaining('passed over: D «Realisasi (%)»')]);
  });

  test('a remark below the heads of a column is no part of them', async () => {
    const { table } = await plan(
      csv('Kode;Kegiatan;Pagu;Realisasi;Ket\n2.17.01;Penunjang;;;Menunggu bulan depan\n2.17.01.2.06;Umum;1;2;\n'),
    );
    expect(table.rows).toHaveLength(2);
  });
});

describe('the columns that were taken are told, and columns of numbers that were not', () => {
  const toldOf = (text: string) => plan(csv(text)).then(({ table }) => takenColumns(table));
  test.each([
    [
      'Kode;Kegiatan;Pagu;Realisasi;Keuangan (Rp);Fisik (%);Ket\n2.17.01;Umum;400;190;95;60;lancar',
      'A kode, B nama, C pagu, D realisasi, F fisik; passed over: E «Keuangan (Rp)»',
    ],
    [
      'No;Kode;Kegiatan;Pagu;Realisasi;;\n;;;;Lalu;Ini;s.d. Ini\n1;2.17.01;Umum;400;90;100;190',
      'B kode, C nama, D pagu, G realisasi; passed over: E «Realisasi › Lalu», F «Realisasi › Ini».',
    ],
    [
      'Kode;Kegiatan;Pagu;Realisasi;Ket\n2.17.01;Umum;400;190;lancar\n;;;;19700101 199003 1 001',
      'C pagu, D realisasi.',
    ],
    [
      `Kode;Kegiatan;Pagu;Realisasi;${Array.from({ length: 14 }, (_, at) => `X${at}`).join(';')}\n2.17.01;Umum${';1'.repeat(16)}`,
      'P «X11», … and 2 more.',
    ],
  ])('%s', async (text, expected) => {
    const told = await toldOf(text);
    expect(told?.en).toContain(expected);
    expect(told?.id.startsWith('Kolom: ')).toBe(true);
  });

  test('also of our own table', async () =>
    expect(await toldOf('jenis;id;realisasi\nindikator;ikm;80')).toMatchObject({
      id: 'Kolom: A jenis, B id, C realisasi.',
    }));
});

test('our own table with a divided column', () =>
  expect(openTable(csv('jenis;id;realisasi;\n;;Lalu;Ini\nsub_kegiatan;loket-tetap;100;190\n'), {})).rejects.toThrow(
    'C, D could each be «realisasi»',
  ));

test('our own table with notes beside it', () =>
  expect(
    openTable(csv('jenis;id;realisasi;alasan\nindikator;ikm;80;;lihat lampiran\n'), {}).then(({ rows }) => rows),
  ).resolves.toHaveLength(1));

describe('rows between the lines', () => {
  const line = ['Kode;Program/Kegiatan;Pagu;Realisasi']
    .concat('2.17.01;Penunjang Urusan Pemerintahan Daerah;400000000;190000000')
    .concat('2.17.01.2.06;Administrasi Umum Perangkat Daerah;400000000;190000000')
    .concat('2.17.03;Pelayanan Masyarakat;600000000;310000000')
    .concat('2.17.03.2.01;Penyediaan Loket Layanan;600000000;310000000')
    .concat('2.17.03.2.01.0001;Penyediaan Loket Tetap;450000000;300000000')
    .concat('2.17.03.2.01.0002;Penyediaan Loket Keliling;150000000;10000000');
  const read = async (before: readonly string[], more: readonly string[]) =>
    (await plan(csv([...line.slice(0, 3), ...before, ...line.slice(3), ...more].join('\n')))).rencana;
  test.each([
    [
      'sums of programs',
      [';Jumlah Program Penunjang;400000000;190000000'],
      [';Jumlah Program Pelayanan;600000000;310000000'],
    ],
    ['sums without a name', [';Sub Total;400000000;190000000'], [';Sub Total;600000000;310000000']],
    ['a sum of all with more words', [], [';TOTAL BELANJA DAERAH;1000000000;500000000']],
    ['the heads again, and the numbers of the columns', [line[0] ?? '', '1;2;3;4'], []],
  ])('%s are no lines', async (_, before, more) => {
    const { masalah, selisih, asing, files } = await read(before, more);
    expect([masalah, selisih, asing, files.length]).toEqual([[], [], [], 1]);
  });
  test('a sum of a program that its lines do not make stops everything', async () => {
    const { selisih } = await read([], [';Jumlah Program Pelayanan;600000000;320000000']);
    expect(selisih.map(({ nama, kolom }) => [nama, kolom])).toEqual([['Jumlah Program Pelayanan', 'realisasi']]);
    const other = await read([';Sub Total;400000000;190000000'], [';Sub Total;600000000;320000000']);
    expect(other.selisih.map(({ kolom }) => kolom)).toEqual(['realisasi']);
  });
  test('the same lines below heads that come again are another table, and not summed', async () => {
    const half = line.map((one) => one.replace(/000000;(\d+)0000000$/, '000000;$1000000'));
    const { rencana } = await plan(csv([...line, ...half].join('\n')));
    expect(rencana.files).toEqual([]);
    expect(rencana.masalah.map(({ text }) => text.en)).toContainEqual(expect.stringContaining('is in the sheet twice'));
  });
  test('names that are numbered as a list are the names', async () => {
    const numbered = line.map((one, at) =>
      at === 0 ? 'Program/Kegiatan;Pagu;Realisasi' : `${at}. ${one.split(';').slice(1).join(';')}`,
    );
    const { rencana } = await plan(csv(numbered.join('\n')));
    expect([rencana.masalah, rencana.files.length]).toEqual([[], 1]);
  });
  test('the halves of a year, for the second and the fourth quarter', async () => {
    const halves = csv(
      line
        .map((one, at) =>
          at === 0 ? 'Kode;Program/Kegiatan;Pagu;Realisasi Semester I;Realisasi Semester II' : `${one};5000000`,
        )
        .join('\n'),
    );
    expect((await plan(halves)).written('2024/tw2.yaml')).toMatch(/loket-tetap:\n +realisasi: 300\.000\.000/);
    await expect(plan(halves, { triwulan: 1 })).rejects.toThrow('could each be');
  });
});
