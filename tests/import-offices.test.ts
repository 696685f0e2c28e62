/** Sheets as offices write and save them: CSV of old programs, names side by side, sheets by month, names in capitals. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { SeveralSheets, titled } from '../src/edit/import/index.ts';
import { dasar, decoder, difference, encoder, plan } from './importing.ts';
import { dokumen, type Sheet, under, type Value, xlsx } from './sheets.ts';
import { type E81Line, e81 } from './trade-sheets.ts';

type Given = Parameters<typeof plan>[1];

/** What would be written into tw2.yaml of tests/dasar, and nothing left for a person. */
async function spent(file: Source, given: Given = {}): Promise<readonly string[]> {
  const { rencana, written, original } = await plan(file, given);
  expect([rencana.masalah.map(({ text }) => text.en), rencana.selisih, rencana.asing, rencana.baru]).toEqual([
    ...[[], [], [], []],
  ]);
  return difference(original('2024/tw2.yaml'), written('2024/tw2.yaml')).filter((line) => line.startsWith('+'));
}

const wanted = ['+    realisasi: 190.000.000', '+    realisasi: 300.000.000', '+    realisasi: 10.000.000'];

describe('CSV as programs save it', () => {
  const rows = [
    ['Kode', 'Program/Kegiatan', 'Realisasi – Rp', 'Catatan'],
    ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', 'Rp\u00a0190.000.000,00', 'café'],
    ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '300.000.000', '“baru”'],
    ['2.17.03.2.01.0002', 'Penyediaan\u00a0Loket Keliling', '10.000.000', ''],
  ];
  const text = (separator: string) => rows.map((row) => row.join(separator)).join('\r\n');
  /** The letters of Windows-1252 that are not those of Latin-1, as far as they are used here. */
  const windows: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 };
  const inWindows = (written: string) => Uint8Array.from(written, (letter) => windows[letter] ?? letter.charCodeAt(0));

  test.each([';', '\t'])('Windows-1252, parted by %j, is read and told', async (separator) => {
    const file = { path: 'a.csv', bytes: inWindows(text(separator)) };
    expect(await spent(file)).toEqual(wanted);
    const { rencana } = await plan(file);
    expect(rencana.catatan.map(({ en }) => en.slice(0, 45))).toEqual(['the file is not UTF-8, and is read as Windows']);
  });
  test('a kegiatan that is not divided counts in the sum that is told, though a line of another one follows', async () => {
    const { rencana } = await plan({ path: 'a.csv', bytes: inWindows(text(';')) });
    expect(rencana.jumlah.map(({ kolom, dihitung }) => `${kolom} ${dihitung}`)).toEqual(['realisasi 500000000']);
  });
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text(';')}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text('\t'), 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect(await spent({ path: 'a.csv', bytes: new Uint8Array(bytes) })).toEqual(wanted);
  });
});

describe('program, kegiatan and sub kegiatan side by side', () => {
  const [p1, k1] = ['Penunjang Urusan Pemerintahan Daerah', 'Administrasi Umum Perangkat Daerah'];
  const [p2, k2] = ['Pelayanan Masyarakat', 'Penyediaan Loket Layanan'];
  const [tetap, keliling] = ['Penyediaan Loket Tetap', 'Penyediaan Loket Keliling'];
  const heads = ['Program', 'Kegiatan', 'Sub Kegiatan', 'Pagu', 'Realisasi'];
  const lines = [
    [p1, k1, '', 400e6, 190e6],
    [p2, k2, tetap, 450e6, 300e6],
    [p2, k2, keliling, 150e6, 10e6],
  ];
  const below = (row: readonly Value[]) => ['', '', ...row.slice(2)];
  const total = ['JUMLAH', '', '', 1000e6, 500e6];
  const coded = (codes: readonly string[], row: readonly Value[]) => [
    ...codes.flatMap((kode, at) => [kode, row[at] ?? '']),
    ...row.slice(3),
  ];
  const codes = [
    ['2.17.01', '2.17.01.2.06', ''],
    ['2.17.03', '2.17.03.2.01', '2.17.03.2.01.0001'],
    ['2.17.03', '2.17.03.2.01', '2.17.03.2.01.0002'],
  ];
  const within = lines.map((row, line) => row.map((one, at) => `${codes[line]?.[at] ?? ''} ${one}`.trim()));
  const sheets: Readonly<Record<string, Sheet>> = {
    'names repeated': { rows: [heads, ...lines, total] },
    'names merged downwards': {
      rows: [heads, ...lines.slice(0, 2), below(lines[2] ?? []), total],
      merges: ['A3:A4', 'B3:B4', 'A5:C5'],
    },
    'each level in a row of its own': {
      rows: [
        heads,
        [p1, '', '', 400e6, 190e6],
        ['', k1, '', 400e6, 190e6],
        [p2, '', '', 600e6, 310e6],
        ['', k2, '', 600e6, 310e6],
        ['', '', tetap, 450e6, 300e6],
        ['', '', keliling, 150e6, 10e6],
      ],
    },
    'a column of codes before each': {
      rows: [
        ['Kode', 'Program', 'Kode', 'Kegiatan', 'Kode', 'Sub Kegiatan', 'Pagu', 'Realisasi'],
        ...lines.map((row, at) => coded(codes[at] ?? [], row)),
      ],
    },
    'below heads of two rows': {
      rows: [
        ['Program', '', 'Kegiatan', '', 'Sub Kegiatan', '', 'Pagu (Rp)', 'Realisasi (Rp)'],
        ['Kode', 'Uraian', 'Kode', 'Uraian', 'Kode', 'Uraian'],
        ...lines.map((row, at) => coded(codes[at] ?? [], row)),
      ],
      merges: ['A1:B1', 'C1:D1', 'E1:F1', 'G1:G2', 'H1:H2'],
    },
    'codes within the names': { rows: [heads, ...within, total] },
    'one code for the row': {
      rows: [
        ['No', 'Kode Rekening', ...heads],
        ...lines.map((row, at) => [at + 1, codes[at]?.findLast((one) => one !== '') ?? '', ...row]),
        ['', 'JUMLAH', '', '', '', 1000e6, 500e6],
      ],
    },
    'the heads again on the next page': { rows: [heads, ...lines.slice(0, 2), heads, ...lines.slice(2), total] },
  };

  test.each(Object.entries(sheets))('%s', async (_, sheet) => {
    expect(await spent(xlsx(sheet))).toEqual(wanted);
    const { rencana } = await plan(xlsx(sheet));
    expect(rencana.jumlah.map(({ dihitung }) => dihitung.toString())).toEqual(['1000000000', '500000000']);
  });
  test('new lines come in below what is named beside or above them', async () => {
    const rows = [heads, ...lines, ['', 'Kegiatan Baru', 'Sub Baru', 5e6, 1e6], ['', '', 'Sub Lagi', 6e6, 2e6]];
    const { rencana, written } = await plan(xlsx({ rows }), { adds: true });
    expect(rencana.masalah).toEqual([]);
    expect(
      difference(
        rencana.files[0]?.before ? decoder.decode(rencana.files[0].before) : '',
        written('2024/anggaran.yaml'),
      ),
    ).toEqual([
      '+      - id: baru',
      '+        nama: Baru',
      '+          - id: sub-baru',
      '+            nama: Sub Baru',
      '+            pagu: 5.000.000',
      '+          - id: sub-lagi',
      '+            nama: Sub Lagi',
      '+            pagu: 6.000.000',
    ]);
  });
  test('a sum that a row is missing from is found, wherever its word stands', async () => {
    const { rencana } = await plan(
      xlsx({
        rows: [['No', ...heads], ...lines.slice(1).map((row) => [1, ...row]), ['Jumlah', ...total.slice(1), '']],
      }),
    );
    expect(rencana.selisih).not.toEqual([]);
  });
  test('one line twice is left for a person', async () => {
    const { rencana } = await plan(xlsx({ rows: [heads, ...lines, [p2, k2, keliling, 1e6, 1e6]] }));
    expect(rencana.masalah.map(({ baris }) => baris)).toEqual([[4, 5]]);
    expect(rencana.files.flatMap(({ hunks }) => hunks.flatMap(({ made }) => made))).toEqual(
      wanted.slice(0, 2).map((line) => line.slice(1)),
    );
  });
});

describe('names that are said once, above several lines of accounts or documents', () => {
  const names = ['2.17.03 Pelayanan Masyarakat', '2.17.03.2.01 Penyediaan Loket Layanan'];
  const [tetap, keliling] = ['2.17.03.2.01.0001 Penyediaan Loket Tetap', '2.17.03.2.01.0002 Penyediaan Loket Keliling'];
  const heads = ['Program', 'Kegiatan', 'Sub Kegiatan', 'Rekening', 'APBD'];
  const rows: readonly (readonly Value[])[] = [
    [...names, tetap, '5.1.02.01', 300e6],
    ['', '', '', '5.1.02.02', 160e6],
    ['', '', keliling, '5.1.02.01', 140e6],
  ];
  test('detail of the budget', async () => {
    const { rencana, written, original } = await plan(xlsx({ rows: [heads, ...rows, ['Jumlah', '', '', '', 600e6]] }));
    expect([rencana.masalah, rencana.selisih, rencana.catatan.map(({ en }) => en)]).toEqual([
      [],
      [],
      ['2 rows that do not name their sub-kegiatan are read as going on from the row above'],
    ]);
    expect(difference(original('2024/anggaran.yaml'), written('2024/anggaran.yaml')).slice(2)).toEqual([
      '+            pagu: 460.000.000',
      '+            pagu: 140.000.000',
    ]);
  });
  test('a line above all names is told', async () => {
    const { rencana } = await plan(xlsx({ rows: [heads, ['', '', '', '5.1.02.09', 7], ...rows] }));
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toEqual([[[2], 'names no sub-kegiatan']]);
  });
  test('documents of SPJ', async () => {
    const paid = (day: string, amount: number, named = true) =>
      under(dokumen, {
        ...(named ? { 'Kode Sub Kegiatan': '2.17.03.2.01.0001', 'Nama Sub Kegiatan': 'Penyediaan Loket Tetap' } : {}),
        'Nomor Dokumen': day,
        'Tanggal Dokumen': day,
        'Nilai Realisasi': amount,
      });
    const file = xlsx({ rows: [dokumen, paid('2024-01-15', 100e6), paid('2024-02-15', 200e6, false)] });
    expect(await spent(file)).toEqual(['+    realisasi: 300.000.000']);
  });
});

describe('a workbook of sheets by month or quarter', () => {
  const months = ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL', 'MEI', 'JUNI'];
  const tetap = ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap'];
  const sheet = (name: string, at: number, head = 'Realisasi') => ({
    name,
    rows: [
      ['Kode', 'Kegiatan', head],
      [...tetap, (at + 1) * 1e6],
    ],
  });
  const book = (names: readonly string[], head?: string) => xlsx(...names.map((name, at) => sheet(name, at, head)));

  test.each([
    ['names that run', months.map((name) => `s.d. ${name}`), 'Realisasi', 6],
    ['heads that run', months, 'Realisasi s/d Bulan Ini', 6],
    ['short names', ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun'], 'Realisasi s.d. Bulan Ini', 6],
    ['quarters', ['TW I', 'TW II', 'TW III', 'TW IV'], 'Realisasi s.d. Triwulan ini', 2],
    ['years', ['RFK 2023', 'RFK 2024', 'RFK 2025'], 'Realisasi', 2],
  ])('%s: that of the quarter is taken, and told', async (_, names, head, at) => {
    expect(await spent(book(names, head))).toEqual([`+    realisasi: ${at}.000.000`]);
    const { rencana } = await plan(book(names, head));
    expect(rencana.catatan[0]?.en).toContain(`of ${names.length} sheets «${names[at - 1]}» is taken`);
  });
  test('titles say it, where names do not', async () => {
    const titled = (title: string, name: string, at: number) => {
      const one = sheet(name, at);
      return { ...one, rows: [[`Realisasi ${title}`], ...one.rows] };
    };
    const file = xlsx(titled('s/d Triwulan I', 'Sheet1', 0), titled('s/d Triwulan II', 'Sheet2', 1));
    expect(await spent(file)).toEqual(['+    realisasi: 2.000.000']);
  });
  test('what may be a month alone is left to a person, with the sheet that is likely', async () => {
    const error = await plan(book(months)).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(SeveralSheets);
    expect(error).toMatchObject({ names: months, hint: { en: expect.stringContaining('--sheet "JUNI"') } });
    expect(await spent(book(months), { sheet: 'JUNI' })).toEqual(['+    realisasi: 6.000.000']);
  });
  test.each([
    ['MARET', 'Maret', 2],
    ['TW III', 'tw iii', 2],
    ['Agt', 'Agt', 2],
    ['RFK 2023', '2023', 2],
  ])('a sheet whose name says another period is refused: %s', async (name, said) => {
    await expect(plan(book([name]))).rejects.toThrow(new RegExp(`the name of the sheet .* says «${said}`, 'i'));
  });
  test('what is written within goes before the name', async () => {
    const one = sheet('MARET', 0);
    expect(await spent(xlsx({ ...one, rows: [['Realisasi s/d Juni 2024'], ...one.rows] }))).toHaveLength(1);
  });
});

describe('E.81 without codes, as the form of Permendagri 86/2017 has it', () => {
  const line = (nama: string, pagu: number, spentBy: readonly number[], indikator = ''): E81Line => ({
    ...{ nama, pagu, rp: spentBy },
    ...(indikator === '' ? {} : { indikator, target: 4, k: [1, 1, 1, 1] }),
  });
  /** The first program of a form, as `e81-renja.xlsx` of a kabupaten has it, with less lines. */
  const lines = [
    line('UNSUR PENUNJANG', 400e6, [100e6, 90e6, 0, 0]),
    line('Program Penunjang Urusan Pemerintahan Daerah', 400e6, [100e6, 90e6, 0, 0]),
    line('Administrasi Umum Perangkat Daerah', 100e6, [30e6, 40e6, 0, 0]),
    line('Penyediaan Jasa Kantor', 60e6, [20e6, 10e6, 0, 0], 'Jumlah Laporan'),
    line('Penyediaan Bahan Kantor', 40e6, [10e6, 30e6, 0, 0]),
    line('Administrasi Keuangan', 300e6, [70e6, 50e6, 0, 0]),
    line('Penyediaan Gaji', 300e6, [70e6, 50e6, 0, 0]),
    line('Penyusunan Laporan', 0, [0, 0, 0, 0]),
  ];
  const fresh = async () =>
    (await dasar()).map((one) =>
      one.path === '2024/anggaran.yaml' ? { path: one.path, bytes: encoder.encode(budget) } : one,
    );
  const budget = `program:
  - id: penunjang
    nama: Penunjang Urusan Pemerintahan Daerah
    kegiatan:
      - id: lama
        nama: Kegiatan Lama
        sub_kegiatan:
          - { id: lama-satu, nama: Pembangunan Pasar, pagu: 5 }
`;
  const noQuarters = async () => (await fresh()).filter(({ path }) => !/tw\d/.test(path));

  test('lines are added where their sums tell in one way what stands below what', async () => {
    const { rencana, written } = await plan(e81(lines), { sources: await noQuarters(), adds: true });
    expect(rencana.masalah).toEqual([]);
    expect(difference(budget, written('2024/anggaran.yaml')).map((row) => row.trim().replace(/^\+ */, ''))).toEqual([
      ...['- id: administrasi-umum-perangkat', 'nama: Administrasi Umum Perangkat Daerah'],
      ...['- id: penyediaan-jasa-kantor', 'nama: Penyediaan Jasa Kantor', 'pagu: 60.000.000', 'indikator:'],
      ...['- id: jumlah-laporan', 'nama: Jumlah Laporan', 'satuan: Dok'],
      ...['- id: penyediaan-bahan-kantor', 'nama: Penyediaan Bahan Kantor', 'pagu: 40.000.000'],
      ...['- id: administrasi-keuangan', 'nama: Administrasi Keuangan'],
      ...['- id: penyediaan-gaji', 'nama: Penyediaan Gaji', 'pagu: 300.000.000'],
      ...['- id: penyusunan-laporan', 'nama: Penyusunan Laporan', 'pagu: 0'],
    ]);
  });
  test.each([
    ['a sum that does not come out', lines.map((one, at) => (at === 3 ? { ...one, pagu: 61e6 } : one))],
    [
      'sums that come out in two ways',
      [
        ...lines.slice(0, 2),
        line('Alfa', 200e6, []),
        line('Beta', 200e6, []),
        line('Gama', 200e6, []),
        line('Delta', 200e6, []),
        line('Epsilon', 0, []),
        line('Zeta', 0, []),
      ],
    ],
    ['no program that is told', lines.slice(2).map((one) => ({ ...one, nama: `${one.nama} Lain` }))],
  ])('%s: nothing is added', async (_, all) => {
    const { rencana } = await plan(e81(all), { sources: await noQuarters(), adds: true });
    expect([rencana.added, rencana.files.filter(({ path }) => path.endsWith('anggaran.yaml'))]).toEqual([0, []]);
    expect(rencana.catatan.map(({ en }) => en)).toContainEqual(expect.stringContaining('give it a column Kode'));
  });
  test('a line of that name below another kegiatan is left for a person', async () => {
    const known = (await noQuarters()).map((one) =>
      one.path === '2024/anggaran.yaml'
        ? { path: one.path, bytes: encoder.encode(budget.replace('Pembangunan Pasar', 'Penyediaan Gaji')) }
        : one,
    );
    const { rencana, written } = await plan(e81(lines), { sources: known, adds: true });
    expect(rencana.fitting.flatMap(({ isian, ragu }) => (ragu ? [`${isian.nama}: ${ragu.en}`] : []))).toEqual([
      'Penyediaan Gaji: the names are equal, but it stands below another program or kegiatan',
    ]);
    expect(written('2024/anggaran.yaml')).toContain('nama: Penyediaan Gaji, pagu: 5 }');
  });
  test('one of two lines with one name is told by the kegiatan above it', async () => {
    const twins = budget.replace(
      '- { id: lama-satu, nama: Pembangunan Pasar, pagu: 5 }\n',
      '- { id: lama-satu, nama: Penyediaan Gaji, pagu: 5 }\n      - id: keuangan\n        nama: Administrasi Keuangan\n        sub_kegiatan:\n          - { id: gaji, nama: Penyediaan Gaji, pagu: 6 }\n',
    );
    const sources = (await noQuarters()).map((one) =>
      one.path === '2024/anggaran.yaml' ? { path: one.path, bytes: encoder.encode(twins) } : one,
    );
    const { written, rencana } = await plan(
      e81([...lines.slice(1, 2), ...lines.slice(5, 7)].map((one) => ({ ...one, pagu: 300e6 }))),
      { sources },
    );
    expect(rencana.masalah).toEqual([]);
    expect(difference(twins, written('2024/anggaran.yaml'))).toEqual([
      '-          - { id: gaji, nama: Penyediaan Gaji, pagu: 6 }',
      '+          - { id: gaji, nama: Penyediaan Gaji, pagu: 300.000.000 }',
    ]);
  });
});

describe('new names in capitals', () => {
  const file = xlsx({
    rows: [
      ['Kode', 'Program/Kegiatan', 'Pagu', 'Pagu Dinas'],
      ['2.18.02', 'PROGRAM PENGEMBANGAN IKLIM USAHA DAN UMKM', 7e6, 1],
      ['2.18.02.2.01', 'PENATAAN PERIZINAN DI KABUPATEN/KOTA', 7e6, 1],
      ['2.18.02.2.01.0001', 'Penetapan kebijakan', 7e6, 1],
    ],
  });
  const column = 'pagu=C';
  const having = async (text: string | undefined) => [
    ...(await dasar()),
    { path: 'impor.yaml', bytes: encoder.encode(text ?? '') },
  ];

  test('are proposed as titles, with small words and abbreviations', () => {
    expect(titled('PROGRAM PENGEMBANGAN IKLIM USAHA DAN UMKM (IKM) TAHAP II DI KABUPATEN/KOTA')).toBe(
      'Program Pengembangan Iklim Usaha dan UMKM (IKM) Tahap II di Kabupaten/Kota',
    );
  });
  test('are told with the flag, and written as a person has said, from then on', async () => {
    const { rencana, written } = await plan(file, { adds: true, column });
    expect(rencana.kapital).toHaveLength(2);
    expect(written('2024/anggaran.yaml')).toContain('nama: PENATAAN PERIZINAN DI KABUPATEN/KOTA\n');
    const said = await plan(file, { adds: true, column, names: rencana.kapital.map(titled) });
    expect([said.rencana.kapital, said.rencana.catatan.filter(({ en }) => en.includes('capitals'))]).toEqual([[], []]);
    expect(said.written('2024/anggaran.yaml')).toContain('nama: Pengembangan Iklim Usaha dan UMKM\n');
    expect(said.written('2024/anggaran.yaml')).toContain('nama: Penataan Perizinan di Kabupaten/Kota\n');
    expect(said.written('impor.yaml')).toMatch(
      /nama:\n {2}- "Program Pengembangan Iklim Usaha dan UMKM"\n {2}- "Penataan Perizinan di Kabupaten\/Kota"\nlembar:\n {2}- jenis: rfk\n/,
    );
    const again = await plan(file, { adds: true, sources: await having(said.written('impor.yaml')) });
    expect(again.written('2024/anggaran.yaml')).toContain('nama: Penataan Perizinan di Kabupaten/Kota\n');
    expect(again.written('impor.yaml')).toBeUndefined();
  });
  test('stay where that is said, and are not told again', async () => {
    const { rencana } = await plan(file, { adds: true, column });
    const said = await plan(file, { adds: true, column, names: rencana.kapital });
    expect(said.rencana.kapital).toEqual([]);
    expect(said.written('2024/anggaran.yaml')).toContain('nama: PENATAAN PERIZINAN DI KABUPATEN/KOTA\n');
    const again = await plan(file, { adds: true, sources: await having(said.written('impor.yaml')) });
    expect([again.rencana.kapital, again.rencana.added]).toEqual([[], 1]);
  });
});
