/** Lines that are in a sheet twice: by units they are summed and told, in one place they are told and not written; names in capitals. */
import { expect, test } from 'vitest';
import { csv, dasar, encoder, plan } from './importing.ts';
import { rekap, under, xlsx } from './sheets.ts';

const heads = 'Kode;Program/Kegiatan;Pagu (Rp);Realisasi (Rp)';
const unit = (pagu: number, realisasi: number, nama = 'Rapat Koordinasi') => [
  `2.17.05;Program Baru Contoh;${pagu};${realisasi}`,
  `2.17.05.2.01;Kegiatan Baru Contoh;${pagu};${realisasi}`,
  `2.17.05.2.01.0001;${nama};${pagu};${realisasi}`,
];
const add = (...lines: readonly string[]) => plan(csv([heads, ...lines].join('\n')), { adds: true });

test('the units of an office, each with the same lines, are summed, and that is told', async () => {
  for (const more of [[], [';Jumlah;350;170']]) {
    const { rencana, written } = await add(...unit(300, 150), ...unit(50, 20), ...more);
    expect([rencana.added, rencana.masalah, rencana.selisih]).toEqual([1, [], []]);
    expect(rencana.catatan.map(({ en }) => en)).toContainEqual(
      expect.stringContaining(
        '2.17.05.2.01.0001 («Rapat Koordinasi») is carried out by 2 units (rows 4, 7) and summed',
      ),
    );
    expect(written('2024/anggaran.yaml')).toMatch(/nama: Rapat Koordinasi\n +pagu: 350\n/);
    expect(written('2024/tw2.yaml')).toMatch(/rapat-koordinasi:\n +realisasi: 170\n/);
  }
});

test('but not where the sheet sums otherwise, or a column is empty in one unit', async () => {
  const other = await add(...unit(300, 150), ...unit(50, 20), ';Jumlah;300;150');
  expect(other.rencana.selisih.map(({ kolom }) => kolom)).toEqual(['pagu', 'realisasi']);
  const [program, kegiatan] = unit(50, 20);
  const { rencana } = await add(
    ...unit(300, 150),
    `${program}`,
    `${kegiatan}`,
    '2.17.05.2.01.0001;Rapat Koordinasi;50;',
  );
  expect([rencana.files, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], [[4, 7]]]);
  expect(rencana.masalah[0]?.text.en).toContain('2.17.05.2.01.0001 («Rapat Koordinasi») is in the sheet twice');
});

test('lines that the data has are summed in the same way, three times too', async () => {
  const loket = (pagu: number, realisasi: number) => [
    `2.17.03;Pelayanan Masyarakat;${pagu};${realisasi}`,
    `2.17.03.2.01;Penyediaan Loket Layanan;${pagu};${realisasi}`,
    `2.17.03.2.01.0001;Penyediaan Loket Tetap;${pagu};${realisasi}`,
  ];
  const { rencana, written } = await plan(
    csv([heads, ...loket(3000, 1000), ...loket(5000, 2000), ...loket(7000, 3000)].join('\n')),
  );
  expect(rencana.catatan.map(({ en }) => en)).toContainEqual(
    expect.stringContaining('is carried out by 3 units (rows 4, 7, 10)'),
  );
  expect(written('2024/tw2.yaml')).toMatch(/loket-tetap:\n +realisasi: 6\.?000\n/);
});

test('names in capitals are written as another year has them, else they stay and are told', async () => {
  const before = {
    path: '2023/anggaran.yaml',
    bytes: encoder.encode(
      'program:\n  - id: lama\n    nama: Pemberdayaan Usaha dan Koperasi\n    kegiatan:\n      - { id: kgt, nama: Kegiatan Lama, pagu: 1 }\n',
    ),
  };
  const file = csv(
    [
      heads,
      '2.17.05;PROGRAM PEMBERDAYAAN USAHA DAN KOPERASI;5;1',
      '2.17.05.2.01;PENILAIAN KESEHATAN KSP / USP KOPERASI;5;1',
    ].join('\n'),
  );
  const { rencana, written } = await plan(file, { adds: true, sources: [...(await dasar()), before] });
  expect(written('2024/anggaran.yaml')).toContain('nama: Pemberdayaan Usaha dan Koperasi\n');
  expect(written('2024/anggaran.yaml')).toContain('nama: PENILAIAN KESEHATAN KSP / USP KOPERASI\n');
  expect(rencana.catatan.map(({ en }) => en)).toContainEqual(
    '1 new names are written in capitals, as in the sheet («PENILAIAN KESEHATAN KSP / USP KOPERASI»), and the report prints them as they are; --capitals title writes them like «Penilaian Kesehatan KSP / USP Koperasi», --capitals keep leaves them',
  );
});

test('the others are added, and the sums above are said to be without it', async () => {
  const { rencana, written } = await add(
    ...unit(300, 150),
    '2.17.05.2.01.0002;Pelatihan Aparatur;40;10',
    '2.17.05.2.01.0001;Rapat Koordinasi;50;20',
  );
  expect(written('2024/anggaran.yaml')).toContain('Pelatihan Aparatur');
  expect(written('2024/anggaran.yaml')).not.toContain('Rapat Koordinasi');
  expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toEqual([
    [[4, 6], expect.stringContaining('the sums of its kegiatan and program are without it')],
  ]);
});

test('a support program by two urusan is one, and a code with spaces too', async () => {
  const line = (kode: string) => [
    `${kode};Program Penunjang;5;1`,
    `${kode}.2.09;Pemeliharaan Barang;5;1`,
    `${kode}.2.09.0001;Pemeliharaan Gedung;5;1`,
  ];
  const { rencana } = await add(...line('X.XX.01'), ...line('2.17.01'));
  expect([rencana.files, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], [[4, 7]]]);
});

test('the same kegiatan in two units with lines of their own is no doubt', async () => {
  const { rencana, written } = await add(
    ...unit(300, 150),
    '2.17.05;Program Baru Contoh;50;20',
    '2.17.05.2.01;Kegiatan Baru Contoh;50;20',
    '2.17.05.2.01.0002;Pelatihan Aparatur;50;20',
  );
  expect([rencana.masalah, rencana.added]).toEqual([[], 2]);
  expect(written('2024/anggaran.yaml')).toContain('pagu: 300');
});

test('a kegiatan that is divided in one place and not in another', async () => {
  const { rencana } = await add(
    ...unit(300, 150),
    '2.17.05;Program Baru Contoh;50;20',
    '2.17.05.2.01;Kegiatan Baru Contoh;50;20',
    ';Jumlah;350;170',
  );
  expect([rencana.files, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], [[3, 6]]]);
});

test('a kegiatan without parts that is in the sheet twice is a problem, and nothing is written', async () => {
  const { rencana } = await add(
    '2.17.05;Program Baru Contoh;50;20',
    '2.17.05.2.01;Kegiatan Baru Contoh;50;20',
    '2.17.05.2.01;Kegiatan Baru Contoh;60;20',
  );
  expect([rencana.files, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], [[3, 4]]]);
});

test('names that are equal below other kegiatan are other lines; sheets of SIPD sum by code', async () => {
  const { rencana } = await add(
    ...unit(300, 150, 'Rapat'),
    '2.17.05.2.02;Kegiatan Kedua;50;20',
    '2.17.05.2.02.0001;Rapat;50;20',
  );
  expect([rencana.masalah, rencana.added]).toEqual([[], 2]);
  const row = {
    'KODE PROGRAM': '2.17.05',
    'NAMA PROGRAM': 'Program Baru',
    'KODE KEGIATAN': '2.17.05.2.01',
    'NAMA KEGIATAN': 'Kegiatan Baru',
    'KODE SUB KEGIATAN': '2.17.05.2.01.0001',
    'NAMA SUB KEGIATAN': 'Sub Baru',
    'KODE REKENING': '5.1',
    PAGU: 10,
  };
  const sums = await plan(xlsx({ rows: [rekap, under(rekap, row), under(rekap, row)] }), { adds: true });
  expect(sums.written('2024/anggaran.yaml')).toContain('pagu: 20');
});

test('lines that are equal in two parts are summed in a new budget as well', async () => {
  const sources = (await dasar()).filter(({ path }) => path !== '2024/anggaran.yaml');
  const file = csv([heads, ...unit(300, 150), ...unit(50, 20)].join('\n'));
  const { rencana, written } = await plan(file, { adds: true, sources });
  expect([rencana.masalah, rencana.added]).toEqual([[], 1]);
  expect(written('2024/anggaran.yaml')).toContain('pagu: 350\n');
});

test('a block that has been pasted twice is not summed, whether the data has its lines or not', async () => {
  const known = [
    '2.17.03;Pelayanan Masyarakat;600000000;310000000',
    '2.17.03.2.01;Penyediaan Loket Layanan;600000000;310000000',
    '2.17.03.2.01.0001;Penyediaan Loket Tetap;450000000;300000000',
    '2.17.03.2.01.0002;Penyediaan Loket Keliling;150000000;10000000',
  ];
  for (const block of [known, unit(300, 150)]) {
    const { rencana } = await add(...block, ...block);
    expect(rencana.files).toEqual([]);
    expect(rencana.masalah[0]?.text.en).toContain('is in the sheet twice');
  }
  // Of three units the third is the first one again.
  expect((await add(...unit(300, 150), ...unit(50, 20), ...unit(300, 150))).rencana.files).toEqual([]);
});
