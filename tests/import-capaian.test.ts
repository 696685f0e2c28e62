/** Tables of what indicators have reached, as quarterly reports print them: targets and values into their places, percentages checked. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { readGrids, sheetsOf, takenColumns } from '../src/edit/import/index.ts';
import { csv, difference, encoder, plan } from './importing.ts';
import { type Sheet, type Value, xlsx } from './sheets.ts';

const kepala = 'No;Sasaran Strategis;Indikator Kinerja;Satuan;';
const ikm = '1;Meningkatnya kepuasan masyarakat;Indeks Kepuasan Masyarakat;indeks;';

const changes = async (text: string | Source, given: Parameters<typeof plan>[1] = {}) => {
  const { rencana, written, original } = await plan(typeof text === 'string' ? csv(text) : text, given);
  const lines = rencana.files.flatMap(({ path }) => difference(original(path) ?? '', written(path) ?? ''));
  return { lines, masalah: rencana.masalah.map(({ text: { en } }) => en), rencana };
};

describe('what was reached', () => {
  test('is written beside the id of the indicator, and the target of the year is compared', async () => {
    const { lines, masalah } = await changes(
      `LAPORAN TRIWULAN II TAHUN 2024;;;;;;\n${kepala}Target 2024;Realisasi s.d. Triwulan II;Capaian (%)\n${ikm}82,5;79,25;96,06\n`,
    );
    expect(masalah).toEqual([]);
    expect(lines.filter((line) => !/belum_diukur|Survei/.test(line))).toEqual(['+    realisasi: 79,25']);
  });

  test('stays unwritten where it is another target than the agreement has, and that is told', async () => {
    const { lines, masalah } = await changes(`${kepala}Target 2024;Realisasi\n${ikm}85;79,25\n`);
    expect(masalah).toEqual([
      'target.ikm.tahun: «82,50» in the data, «85» in the table; what is there is not replaced',
    ]);
    expect(lines.join('\n')).not.toContain('85');
  });

  test('a percentage that its numbers do not give is told', async () => {
    const { masalah } = await changes(`${kepala}Target 2024;Realisasi;Capaian (%)\n${ikm}82,5;79,25;96,60\n`);
    expect(masalah).toEqual([
      '«Indeks Kepuasan Masyarakat»: the percentage is printed as 96,6, its numbers give 96,06; see which is right',
    ]);
  });

  test('of quarters side by side the one that is asked for is taken, with the targets of all', async () => {
    const rows = [
      'No;Indikator;Satuan;Triwulan I;;;Triwulan II;;',
      ';;;Target;Realisasi;Capaian (%);Target;Realisasi;Capaian (%)',
      '1;Indeks Kepuasan Masyarakat;indeks;80;78;97,5;81;79,5;98,15',
      '',
    ].join('\n');
    // One row tells nothing of whether each counts from January.
    await expect(changes(rows)).rejects.toThrow('could each be');
    const { lines, masalah } = await changes(rows, { column: 'realisasi_kinerja=H' });
    expect(masalah).toEqual([]);
    expect(lines).toContain('+    realisasi: 79,5');
  });

  test.each([
    ['a value of the quarter alone', 'Target 2024;Realisasi Triwulan II', '82,5;79,25', 'sebagian dari tahun'],
    ['two columns of values', 'Target 2024;Realisasi;Realisasi (angka)', '82,5;79,25;79', 'sama-sama dapat berarti'],
  ])('%s is refused with the flag that chooses', async (_, heads, cells, words) => {
    const failed = await changes(`${kepala}${heads}\n${ikm}${cells}\n`).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      text: { id: expect.stringContaining(words) },
      hint: { id: expect.stringContaining('--column ') },
    });
  });

  test('a target of the year or of the quarter is passed over, and asked for where an indicator is new', async () => {
    const sheet = (nama: string) =>
      `${kepala}Target;Realisasi s.d. Triwulan II\n1;Meningkatnya kepuasan masyarakat;${nama};indeks;60;55\n`;
    const { lines } = await changes(sheet('Indeks Kepuasan Masyarakat'));
    expect(lines.filter((line) => line.startsWith('+'))).toEqual(['+    realisasi: 55']);
    await expect(changes(sheet('Indeks Inovasi'), { adds: true })).rejects.toMatchObject({
      text: { id: expect.stringContaining('setahun atau target triwulan II') },
      hint: { id: expect.stringContaining('--column target=E (setahun), atau --column target_triwulan=E') },
    });
  });

  test('a target that was chosen is that of the quarter in every quarter', async () => {
    const heads = `${kepala}Target;Realisasi s.d. Triwulan II`;
    const { lines } = await changes(`${heads}\n${ikm}81;79,25\n`, { column: 'target_triwulan=E' });
    expect(lines).toContain('+    realisasi: 79,25');
    expect(lines).toContain('+      target_triwulan: "target"');
  });

  test.each([
    ['of another year', 'Realisasi 2023;Target 2024;Realisasi 2024', '70;82,5;79,25'],
    ['of the plan', 'Target 2024;Target Akhir Renstra;Realisasi 2024', '82,5;90;79,25'],
    ['of the province', 'Target 2024;Realisasi;Realisasi Provinsi', '82,5;79,25;80'],
    ['in money', 'Target 2024;Realisasi;Realisasi Anggaran (Rp)', '82,5;79,25;1.000.000'],
  ])('columns %s are passed over', async (_, heads, cells) => {
    const { lines } = await changes(`${kepala}${heads}\n${ikm}${cells}\n`);
    expect(lines.filter((line) => line.startsWith('+'))).toEqual(['+    realisasi: 79,25']);
  });

  test('cells that show percents, dates or failed formulas are read as they are shown, or told', async () => {
    const row = (value: Value): readonly Value[] => [
      '1',
      'S',
      'Persentase aduan yang diselesaikan',
      '%',
      '≥ 95',
      value,
    ];
    const head = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2024', 'Realisasi'];
    const shown = await changes(xlsx({ rows: [head, row({ persen: '0.9309' })] }));
    expect(shown.lines.filter((line) => line.startsWith('+'))).toContain('+    realisasi: 93,09');
    const date = await changes(xlsx({ rows: [head, row({ hari: 45_421 })] }));
    expect(date.masalah).toEqual(['the cell shows a date or time, not a number']);
    const word = await changes(csv(`${head.join(';')}\n1;S;Persentase aduan yang diselesaikan;%;;Baik\n`));
    expect(word.masalah).toEqual(['«Baik» is not a number']);
  });
});

test('new indicators come below their sasaran, with unit and target, and the example of lkj init goes', async () => {
  const text = (path: string, lines: readonly string[]) => ({ path, bytes: encoder.encode(`${lines.join('\n')}\n`) });
  const sources = [
    text('instansi.yaml', ['nama: Dinas Contoh', 'daerah: Kabupaten Contoh', 'kepala: { jabatan: Kepala Dinas }']),
    text('renstra.yaml', [
      'periode: { awal: 2021, akhir: 2026 }',
      'tujuan:',
      '  - id: tujuan-1',
      '    nama: "[isi nama tujuan]"',
      '    sasaran:',
      '      - id: sasaran-1',
      '        nama: "[isi nama sasaran]"',
      '        indikator:',
      '          - id: indikator-1',
      '            nama: "[isi nama indikator]"',
      '            satuan: "%"',
    ]),
    text('2024/anggaran.yaml', [
      'program:',
      '  - id: program-1',
      '    nama: "[isi nama program]"',
      '    sasaran: [sasaran-1] # id',
      '    kegiatan:',
      '      - id: kegiatan-1',
      '        nama: "[isi nama kegiatan]"',
      '        pagu: 0',
    ]),
    text('2024/perjanjian-kinerja.yaml', ['target: {} # untuk diisi']),
  ];
  const table = `${kepala}Target 2024;Realisasi s.d. Triwulan II\n${ikm}82,5;79,25\n2;Meningkatnya tertib arsip;Nilai arsip;nilai;70;61\n`;
  const { lines, masalah } = await changes(table, { sources, adds: true });
  expect(masalah).toEqual([]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '-      - id: sasaran-1',
      '-    sasaran: [sasaran-1] # id',
      '-target: {} # untuk diisi',
      '+        nama: Meningkatnya kepuasan masyarakat',
      '+            satuan: indeks',
      '+    tahun: 82,5',
      '+    tahun: 70',
      '+    realisasi: 61',
    ]),
  );
  // The table of an agreement, too, finds the place that was left open for its targets.
  const agreed = await changes(`${kepala}Target 2024\n${ikm}82,5\n`, { sources, adds: true });
  expect(agreed.lines).toContain('+    tahun: 82,5');
});

test('a workbook of indicators and of the budget is read whole; two of one thing are not chosen from', async () => {
  const [reached, budget] = [
    [
      ['Indikator', 'Target 2024', 'Realisasi'],
      ['Indeks Kepuasan Masyarakat', 82.5, 79.25],
    ],
    [
      ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['2.17.05.2.01', 'Layanan', 100, 50],
    ],
  ];
  const names = async (...sheets: readonly Sheet[]) => sheetsOf(await readGrids(xlsx(...sheets)), {});
  const note = { name: 'Catatan', rows: [['x']] };
  expect(await names({ name: 'Anggaran', rows: budget }, note, { name: 'Capaian', rows: reached })).toEqual({
    names: ['Capaian', 'Anggaran'],
    left: ['Catatan'],
  });
  const months = ['Januari', 'Februari'].map((name) => ({ name, rows: budget }));
  await expect(names(...months)).rejects.toThrow('several sheets');
});

describe('what a table says of an indicator beside its numbers', () => {
  const adding = { adds: true };
  /** What the new indicators are made with, each in one line. */
  const added = ({ files }: Awaited<ReturnType<typeof changes>>['rencana']) =>
    [...new TextDecoder().decode(files.find(({ path }) => path === 'renstra.yaml')?.after).matchAll(block)].map(
      ([text]) =>
        text
          .trim()
          .split(/\s*\n\s*/)
          .slice(1)
          .join(', '),
    );
  const block = /nama: (?:Waktu tunggu|Indeks Inovasi)\n(?: +(?:satuan|arah|iku): .*\n)+/g;
  const row = (nama: string, ...cells: readonly string[]) =>
    `1;Meningkatnya kepuasan masyarakat;${nama};menit;${cells.join(';')}\n`;

  test('arah and iku are taken, in the words that offices use', async () => {
    const heads = `${kepala}Arah;IKU;Target 2024;Realisasi\n`;
    const all = `${heads}${row('Waktu tunggu', 'Semakin kecil semakin baik', 'Ya', '12', '13,5')}${row('Indeks Inovasi', 'positif', '-', '60', '55')}`;
    const { rencana, masalah } = await changes(all, adding);
    expect(masalah).toEqual([]);
    expect(added(rencana)).toEqual(['satuan: menit, arah: turun, iku: true', 'satuan: menit, arah: naik, iku: false']);
  });

  test('a word that nobody knows is told and not taken, and an arah of the data is never replaced', async () => {
    const heads = `${kepala}Polarisasi;IKU;Target 2024;Realisasi\n`;
    const { rencana, masalah } = await changes(
      `${heads}${row('Indeks Inovasi', 'sedang', 'x', '60', '55')}${row('Rata-rata waktu tunggu layanan', 'naik', '', '12', '13,5')}`,
      adding,
    );
    expect(masalah).toEqual([
      'the arah «sedang» is not known and not taken; known are: naik, turun, rentang',
      'the iku «x» is not known and not taken; known are: ya, tidak',
      expect.stringMatching(/arah: «turun» in the data, «naik» in the table; what is there is not replaced/),
    ]);
    expect(added(rencana)).toEqual(['satuan: menit']);
  });

  test('a percentage that only a falling target gives says so, and a column that is left is named', async () => {
    const heads = `${kepala}Target 2024;Realisasi;Capaian (%);Sumber Data\n`;
    const { rencana } = await changes(
      `${heads}${row('Waktu tunggu', '12', '13,5', '87,5', 'Loket')}${row('Indeks Inovasi', '60', '55', '91,67', 'Survei')}`,
      adding,
    );
    expect(added(rencana)).toEqual(['satuan: menit, arah: turun', 'satuan: menit']);
    expect(takenColumns(rencana.table).id).toContain('dilewati: H «Sumber Data»');
  });
});

test('a new indicator that is measured by words is left for a person, and all others are brought', async () => {
  const rows = [
    `${kepala}Target 2024;Realisasi`,
    '1;Meningkatnya akuntabilitas kinerja;Nilai SAKIP;predikat;BB;B',
    '2;Meningkatnya akuntabilitas kinerja;Indeks Inovasi;indeks;≥ 60;55',
  ].join('\n');
  const { rencana, masalah } = await changes(`${rows}\n`, { adds: true });
  expect(masalah).toEqual([expect.stringMatching(/«Nilai SAKIP», and «B» is no number; .* with skala \(grades\)/)]);
  expect(rencana.indikator).toBe(1);
});

test('what helped, what hindered and what will be done are brought along with what was reached', async () => {
  const heads = `${kepala}Target 2024;Realisasi;Faktor Pendorong;Kendala/Hambatan;Rencana Tindak Lanjut`;
  const { lines, masalah } = await changes(`${heads}\n${ikm}82,5;79,25;Loket: dua baru;-;Menambah  petugas\n`);
  expect(masalah).toEqual([]);
  expect(lines.filter((line) => line.startsWith('+'))).toEqual([
    '+    realisasi: 79,25',
    '+    faktor_pendorong: "Loket: dua baru"',
    '+    tindak_lanjut: Menambah petugas',
  ]);
});
