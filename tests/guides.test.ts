/** What `lkj init` writes to guide goes where an import or a fix fills in the value; what a person has written stays. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lkj as run } from './run-cli.ts';
import { xlsx } from './sheets.ts';

let folder = '';
const lkj = (...argv: string[]) => {
  const { code, talk, out } = run(folder, argv);
  expect(code, talk + out).toBe(0);
};
const read = (path: string) => readFileSync(join(folder, 'data', path), 'utf8');
const change = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(join(folder, 'data', path), read(path).replace(from, to));
};
const bring = (rows: readonly string[], ...argv: string[]) => {
  writeFileSync(join(folder, 'lembar.csv'), rows.join('\n'));
  lkj('import', 'lembar.csv', '--quarter', '2', '--yes', ...argv);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-panduan-'));
  const agency = ['--agency', 'Dinas Contoh', '--region', 'Kota Contoh', '--period', '2025-2029'];
  lkj('init', '--no-input', ...agency, '--year', '2025', '--quarter', '2');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const capaian = [
  'Sasaran;Indikator;Satuan;Target 2025;Realisasi s.d. Triwulan II',
  'Meningkatnya mutu;Indeks Kepuasan;indeks;82,5;79,25',
];
const rfk = [
  'Kode;Program/Kegiatan;Pagu;Realisasi (Rp);Fisik (%)',
  '2.17.03;Program Pelayanan;450000000;201300000;',
  '2.17.03.2.01;Loket;450000000;201300000;45',
];

test('indicators and targets stand where their examples stood, and no example is left beside them', () => {
  bring(capaian, '--add');
  expect(read('2025/perjanjian-kinerja.yaml')).toMatch(/\n\ntarget:\n {2}indeks-kepuasan:\n {4}tahun: 82,5\n$/);
  expect(read('2025/tw2.yaml')).toMatch(
    /dicetak 'belum dilaporkan'\.\nindikator:\n {2}indeks-kepuasan:\n {4}realisasi: 79,25\n\nanggaran: # menurut id/,
  );
  expect(read('renstra.yaml')).not.toContain('# target:');
  // Nothing has been brought for these.
  expect(read('2025/perjanjian-kinerja.yaml')).toContain('# nomor: 050/123/2025\n# tanggal: 2025-01-15\n');
  expect(read('2025/anggaran.yaml')).toContain('pagu: 0 # ganti dengan pagunya');
});

test('what a person has written as a comment stays, also where an example stood', () => {
  change('2025/anggaran.yaml', '[isi nama program]', 'Pelayanan');
  change('2025/anggaran.yaml', '[isi nama kegiatan]', 'Loket');
  change('2025/anggaran.yaml', 'misalnya 749.455.000', 'angka dari keuangan');
  change('2025/tw2.yaml', '# fisik: 50 # persen', '# fisik: 50 # tanya bidang');
  change('2025/tw2.yaml', 'uraian: Rekapitulasi bidang', 'uraian: berkas dari Pak Amir');
  bring(rfk);
  expect(read('2025/anggaran.yaml')).toContain('pagu: 450.000.000 # ganti dengan pagunya, angka dari keuangan\n');
  expect(read('2025/tw2.yaml')).toMatch(
    / {2}kegiatan-1:\n {4}realisasi: 201\.300\.000\n {4}fisik: 45\n {4}# fisik: 50 # tanya bidang\n$/,
  );
  bring(capaian, '--add');
  expect(read('2025/tw2.yaml')).toContain('# indikator:\n#   indikator-1:\n');
});

test('in a quarter that was opened from the one before, no comment goes that is of something else', () => {
  bring(capaian, '--add');
  bring(rfk, '--add');
  lkj('init', '--from-previous');
  const comments = () => read('2025/tw3.yaml').match(/^# .*$/gm) ?? [];
  const before = comments();
  writeFileSync(join(folder, 'lembar.csv'), rfk.join('\n'));
  lkj('import', 'lembar.csv', '--quarter', '3', '--yes');
  expect(read('2025/tw3.yaml')).toContain('realisasi: 201.300.000 # TW II: 201.300.000\n');
  expect(before.length).toBeGreaterThan(3);
  expect(comments()).toEqual(before);
});

test('a fix takes the comment of the value away too, on lines that end as on Windows', () => {
  change('2025/anggaran.yaml', 'pagu: 0', 'pagu: Rp749.455.000');
  writeFileSync(join(folder, 'data/2025/anggaran.yaml'), read('2025/anggaran.yaml').replaceAll('\n', '\r\n'));
  lkj('validate', '--fix', '--yes');
  expect(read('2025/anggaran.yaml')).toContain('        pagu: 749.455.000\r\n');
  expect(read('2025/anggaran.yaml')).toContain('sasaran: [sasaran-1] # id sasaran yang didukung');
});

test('two sheets of a workbook are applied together, and each file is told once', () => {
  const rows = (lines: readonly string[]) => lines.map((line) => line.split(';'));
  const book = xlsx({ name: 'Capaian', rows: rows(capaian) }, { name: 'Anggaran', rows: rows(rfk) });
  writeFileSync(join(folder, 'kinerja.xlsx'), book.bytes);
  const ask = run(folder, ['import', 'kinerja.xlsx', '--quarter', '2', '--add']);
  expect(ask.talk.match(/Belum ada yang ditulis\. Untuk menerapkannya, tambahkan --yes/g)).toHaveLength(1);
  const { talk } = run(folder, ['import', 'kinerja.xlsx', '--quarter', '2', '--add', '--yes']);
  expect(talk.match(/Ditulis: .*tw2\.yaml/g)).toHaveLength(1);
  expect(read('2025/tw2.yaml')).toMatch(/indikator:\n {2}indeks-kepuasan:[\s\S]*anggaran: .*\n {2}\w/);
});
