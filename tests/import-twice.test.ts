/** New lines that are in a sheet twice: told with all their rows, and none of them written. */
import { expect, test } from 'vitest';
import { csv, dasar, plan } from './importing.ts';
import { rekap, under, xlsx } from './sheets.ts';

const heads = 'Kode;Program/Kegiatan;Pagu (Rp);Realisasi (Rp)';
const unit = (pagu: number, realisasi: number, nama = 'Rapat Koordinasi') => [
  `2.17.05;Program Baru Contoh;${pagu};${realisasi}`,
  `2.17.05.2.01;Kegiatan Baru Contoh;${pagu};${realisasi}`,
  `2.17.05.2.01.0001;${nama};${pagu};${realisasi}`,
];
const add = (...lines: readonly string[]) => plan(csv([heads, ...lines].join('\n')), { adds: true });

test('the units of an office, each with the same lines', async () => {
  for (const more of [[], [';Jumlah;350;170']]) {
    const { rencana } = await add(...unit(300, 150), ...unit(50, 20), ...more);
    expect([rencana.files, rencana.added, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], 0, [[4, 7]]]);
    expect(rencana.masalah[0]?.text.en).toContain('2.17.05.2.01.0001 («Rapat Koordinasi») is in the sheet twice');
  }
});

test('also where it is told without --add, and three times', async () => {
  const { rencana } = await plan(csv([heads, ...unit(3, 1), ...unit(5, 2), ...unit(7, 3)].join('\n')));
  expect([rencana.baru, rencana.masalah.map(({ baris }) => baris)]).toEqual([[], [[4, 7, 10]]]);
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

test('a kegiatan without parts, twice', async () => {
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

test('in a new budget as well', async () => {
  const sources = (await dasar()).filter(({ path }) => path !== '2024/anggaran.yaml');
  const { rencana } = await plan(csv([heads, ...unit(300, 150), ...unit(50, 20)].join('\n')), { adds: true, sources });
  expect([rencana.files, rencana.masalah.length]).toEqual([[], 1]);
});
